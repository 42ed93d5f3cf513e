// Which fact does a key of `answers` mean? All findings, features, options and risks, by id, code, name and what people say.
import { descriptors } from '../knowledge/descriptors/index.js'
import { findings } from '../knowledge/findings/index.js'
import { risks } from '../knowledge/risks/index.js'
import type { FactId } from '../knowledge/types/index.js'
import { factWords as words } from '../words/en/facts.js'
import { nameBook, type Named } from './names.js'

export interface NamedFact extends Named {
  readonly fact: FactId
  /** The options of a choice, as a book of their own; undefined for yes or no. */
  readonly options?: readonly Named[]
  /** Set where the name is an option's own: answering it with yes chooses it. */
  readonly option?: string
}

/** What clinicians write, beside what people say (which stands in words). */
const alsoWritten: Readonly<Record<FactId, readonly string[]>> = {
  'at-night': ['leg pain at night', 'leg cramps at night', 'nocturnal leg cramps'],
  calf: ['cramp in calf', 'cramps in calf', 'calf cramps', 'calf pain'],
  'back-pain-to-leg': ['shooting pain down leg', 'pain radiating down leg', 'radicular pain'],
  'hands-lock': ['hands go into spasm', 'hand spasms', 'carpopedal spasms'],
  'hard-to-rise': ['difficulty climbing stairs', 'trouble climbing stairs', 'proximal weakness', 'proximal muscle weakness'],
  fatigue: ['tired all the time', 'tiredness', 'lethargy'],
  'dark-urine': ['dark coloured urine', 'cola coloured urine', 'tea coloured urine', 'brown urine', 'myoglobinuria'],
  'weak-foot-pulse': ['absent pulses', 'diminished pulses', 'absent foot pulses', 'diminished pedal pulses'],
  'foot-sores': ['ulcer on foot', 'foot ulcer', 'foot ulceration'],
  'memory-or-mood': ['memory problems', 'memory loss', 'cognitive change'],
  'both-ankles-swell': ['bilateral leg oedema', 'bilateral ankle oedema', 'pitting oedema of both legs'],
  'sitting-or-bending-relieves': ['relieved by leaning forward', 'relieved by sitting', 'shopping cart sign'],
  'one-calf-swollen': ['unilateral leg swelling', 'unilateral calf swelling'],
}

function entry(fact: FactId, aliases: readonly string[]): NamedFact {
  const said = words[fact]
  return {
    id: fact,
    label: fact,
    fact,
    own: said === undefined ? [fact, ...aliases] : [fact, ...aliases, said.name],
    also: [...(said?.alsoKnownAs ?? []), ...(alsoWritten[fact] ?? [])],
  }
}

const choices: readonly NamedFact[] = descriptors.flatMap((descriptor): NamedFact[] => {
  if (descriptor.kind === 'yes-no') return [entry(descriptor.id, descriptor.aliases)]
  const options = descriptor.options.map((option) => ({
    id: option.id,
    label: option.id,
    own: [option.id, ...option.aliases],
    also: [words[descriptor.id]?.options?.[option.id] ?? option.id],
  }))
  return [
    { ...entry(descriptor.id, descriptor.aliases), options },
    ...options.map((option) => ({ ...option, fact: descriptor.id, option: option.id })),
  ]
})

/** Every fact that can be answered yes, no or by a choice. */
export const factBook = nameBook<NamedFact>([
  ...choices,
  ...findings.map(({ id, aliases }) => entry(id, aliases)),
  ...risks.map(({ id, aliases }) => entry(id, aliases)),
])
