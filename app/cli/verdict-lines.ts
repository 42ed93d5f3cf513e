// What does the guard say with something, as lines? Hours to keep apart, sentences of care, why to ask, and whom.
import { listed, medicineWords, nameOfFact } from '@charley/core'
import { fixPageWords, guardWords, type Verdict } from '@charley/core/fix'
import { printable, wrap, type Style } from './style.js'

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** What it rests on: what is so, or what nobody knows. */
const restsOn = (isSo: boolean, facts: string): string => (isSo ? fixPageWords.because(facts) : fixPageWords.notKnown(facts))

/** Nothing for what is allowed without a word. */
export function careLines(
  { permission, apart, cautions, rules, open, because, whom }: Verdict,
  style: Style,
  indent: string,
): readonly string[] {
  const say = (text: string) => wrap(printable(text), style.width, indent)
  const { hours } = fixPageWords
  const away = apart.map(({ from, hoursBefore, hoursAfter }) =>
    fixPageWords.apartBoth(medicineWords[from]?.name ?? nameOfFact(from), hours(hoursBefore.value), hours(hoursAfter.value)),
  )
  const care = cautions.flatMap((rule) => guardWords[rule]?.care ?? [])
  if (permission === 'allowed') return once([...away, ...care]).flatMap(say)
  const why = rules
    .filter((rule) => !cautions.includes(rule) && !open.includes(rule))
    .flatMap((rule) => guardWords[rule]?.why ?? [])
  return [
    ...once([...why, ...away, ...care]).flatMap(say),
    ...(because.length > 0 ? say(restsOn(why.length > 0, listed(because.map(nameOfFact)))) : []),
    ...(whom.length > 0 ? say(fixPageWords.whoToAsk(whom.map((one) => fixPageWords.professionals[one]))) : []),
  ]
}
