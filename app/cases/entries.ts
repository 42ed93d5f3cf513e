// What does Charley know about this? Any entry of the knowledge by id, code or name, with every number and its sources.
import {
  analyteWords,
  actionWords,
  causeNames,
  eachKnown,
  factWords,
  findName,
  knowledge,
  medicineWords,
  nameBook,
  ruleWords,
  type Known,
  type Named,
  type Source,
} from '@charley/core'
import { claimWords, nutrientPages } from '@charley/core/pages'

export const kinds = [
  'cause',
  'medicine',
  'finding',
  'feature',
  'risk',
  'analyte',
  'rule',
  'action',
  'claim',
  'nutrient',
  'question',
  'source',
] as const
export type Kind = (typeof kinds)[number]

/** One entry: its data, what it is called, and each of its numbers with its place inside. */
export interface Entry {
  readonly kind: Kind
  readonly id: string
  readonly name: string
  readonly line?: string
  readonly aliases: readonly string[]
  readonly data: unknown
  readonly numbers: readonly { readonly place: string; readonly known: Known }[]
  readonly sources: readonly Source[]
}

interface Listed {
  readonly id: string
  readonly aliases?: readonly string[]
}
type Said = { readonly name: string; readonly line?: string; readonly also?: readonly string[] }

const lists: Readonly<Record<Kind, { readonly of: readonly Listed[]; readonly said: (id: string) => Said | undefined }>> = {
  cause: {
    of: [...knowledge.causes, { id: 'background', aliases: ['idio', 'idiopathic'] }],
    said: (id) => causeNames[id] && { name: causeNames[id].name, line: causeNames[id].line, also: causeNames[id].alsoKnownAs },
  },
  medicine: {
    of: knowledge.medicines,
    said: (id) => medicineWords[id] && { name: medicineWords[id].name, line: medicineWords[id].line },
  },
  finding: { of: knowledge.findings, said: fact },
  feature: { of: knowledge.descriptors, said: fact },
  risk: { of: knowledge.risks, said: fact },
  analyte: {
    of: knowledge.analytes,
    said: (id) =>
      analyteWords[id] && { name: analyteWords[id].name, line: analyteWords[id].line, also: analyteWords[id].alsoKnownAs },
  },
  rule: { of: knowledge.rules, said: (id) => ruleWords[id] && { name: ruleWords[id].title, line: ruleWords[id].why } },
  action: {
    of: knowledge.actions,
    said: (id) => actionWords[id] && { name: actionWords[id].name, line: actionWords[id].evidence },
  },
  claim: { of: knowledge.claims, said: (id) => claimWords[id] && { name: claimWords[id].claim, line: claimWords[id].answer } },
  nutrient: {
    of: knowledge.nutrients,
    said: (id) => nutrientPages[id] && { name: nutrientPages[id].name, line: nutrientPages[id].does },
  },
  question: { of: knowledge.questions, said: () => undefined },
  source: { of: knowledge.sources, said: (id) => ({ name: knowledge.sources.find((one) => one.id === id)?.title ?? id }) },
}

function fact(id: string): Said | undefined {
  const said = factWords[id]
  return said && { name: said.name, line: said.question, also: said.alsoKnownAs }
}

/** How many entries of each kind there are. */
export const counts = (): readonly { readonly kind: Kind; readonly count: number }[] =>
  kinds.map((kind) => ({ kind, count: lists[kind].of.length }))

/** The ids of one kind, in the order of the knowledge. */
export const idsOf = (kind: Kind): readonly string[] => lists[kind].of.map(({ id }) => id)

/** Every number of the knowledge. */
export function allNumbers(): readonly Known[] {
  const all: Known[] = []
  eachKnown(knowledge, (known) => all.push(known))
  return all
}

function entryOf(kind: Kind, listed: Listed): Entry {
  const data: unknown = kind === 'cause' && listed.id === 'background' ? knowledge.background : listed
  const numbers: { place: string; known: Known }[] = []
  eachKnown(data, (known, place) => numbers.push({ place: readable(place.replace(/^\//, ''), data), known }))
  const said = lists[kind].said(listed.id)
  const cited = new Set([...numbers.flatMap(({ known }) => known.sources), ...ownSources(data)])
  return {
    kind,
    id: listed.id,
    name: said?.name ?? listed.id,
    aliases: listed.aliases ?? [],
    data,
    numbers,
    ...(said?.line !== undefined && { line: said.line }),
    sources: kind === 'source' ? [] : knowledge.sources.filter(({ id }) => cited.has(id)),
  }
}

/** A place such as `from/0/probability` with the member's own name in the place of its number: `from/low-magnesium/probability`. */
function readable(place: string, data: unknown): string {
  let here: unknown = data
  const steps = place.split('/').map((step) => {
    const inside = Array.isArray(here)
      ? (here.find((one: unknown) => nameIn(one) === step) ?? here[Number(step)])
      : propertyOf(here, step)
    const name = Array.isArray(here) ? (nameIn(inside) ?? step) : step
    here = inside
    return name
  })
  return steps.join('/')
}

const propertyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined

function nameIn(member: unknown): string | undefined {
  const names = ['id', 'cause', 'ucum', 'name', 'code', 'finding'].map((key) => propertyOf(member, key))
  return names.find((name) => typeof name === 'string')
}

const ownSources = (data: unknown): readonly string[] =>
  typeof data === 'object' && data !== null && 'sources' in data && Array.isArray(data.sources) ? (data.sources as string[]) : []

interface NamedEntry extends Named {
  readonly kind: Kind
  readonly listed: Listed
}

const book = nameBook(
  kinds.flatMap((kind) =>
    lists[kind].of.map((listed): NamedEntry => {
      const said = lists[kind].said(listed.id)
      const also = [...(listed.aliases ?? []), ...(said === undefined ? [] : [said.name, ...(said.also ?? [])])]
      return { id: listed.id, own: [listed.id], also, kind, listed }
    }),
  ),
)

/** The entries of an id, a code or a name: usually one; a word for several things gives them all. None: the nearest ids. */
export function findEntries(wanted: string): { readonly found: readonly Entry[]; readonly nearest: readonly string[] } {
  const found = findName(book, wanted)
  const hits = found.kind === 'found' ? [found.entry] : found.kind === 'ambiguous' ? found.candidates : []
  const exact = found.kind !== 'unknown' && found.how === 'name'
  if (exact) return { found: hits.map(({ kind, listed }) => entryOf(kind, listed)), nearest: [] }
  const near = found.kind === 'unknown' ? found.nearest : hits
  return { found: [], nearest: [...new Set(near.map(({ id }) => id))] }
}
