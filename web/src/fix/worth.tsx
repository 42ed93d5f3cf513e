// What may it be worth, and how sure is that? A bar with its band on the scale of the page, and the same in words.
import type { JSX } from 'solid-js'
import type { Band } from '@charley/core'
import { fixPageWords } from '@charley/core/fix'

const words = fixPageWords.worth
type Grade = keyof typeof words.names

/** Limits of the words, in shares of all cramps: a tenth and more is a good deal, for little that can be done reaches as far. */
const limits: readonly (readonly [from: number, grade: Grade])[] = [
  [0.1, 'much'],
  [0.04, 'some'],
  [0.01, 'little'],
  [0, 'hardly'],
]
const gradeOf = (share: number): Grade => limits.find(([least]) => share >= least)?.[1] ?? 'hardly'

const inWords = ({ value, low, high }: Band): string => words.band(gradeOf(value), gradeOf(low), gradeOf(high))

const percent = (part: number): string => `${(Math.min(1, Math.max(0, part)) * 100).toFixed(2)}%`

/** `full`: the worth that fills the bar, the same for all lines of the page. */
export function Worth(props: { readonly worth: Band; readonly full: number }): JSX.Element {
  const at = (share: number) => percent(share / props.full)
  const width = () => percent((props.worth.high - props.worth.low) / props.full)
  return (
    <span class="worth">
      <svg class="bar worth-bar" role="img" aria-label={words.label}>
        <rect class="bar-track" width="100%" height="100%" rx="3" />
        <rect class="bar-band" x={at(props.worth.low)} width={width()} height="100%" />
        <rect class="bar-value" y="32%" width={at(props.worth.value)} height="36%" rx="2" />
        <line class="bar-end" x1={at(props.worth.low)} x2={at(props.worth.low)} y1="12%" y2="88%" />
        <line class="bar-end" x1={at(props.worth.high)} x2={at(props.worth.high)} y1="12%" y2="88%" />
      </svg>
      <span class="worth-words">{inWords(props.worth)}</span>
    </span>
  )
}
