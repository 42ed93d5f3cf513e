// How do an effect and its evidence look in a terminal? Densities as little bars over one scale, and a bar towards "enough".
import {
  trialPageWords as words,
  trialResultPageWords,
  type Estimate,
  type Evidence,
  type Outcome,
  type TrialResult,
} from '@charley/core/trial'
import type { Style } from './style.js'

const cells = 61
const heights = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const
const indent = '  '

interface Scale {
  readonly from: number
  readonly to: number
  readonly marks: readonly (readonly [at: number, text: string])[]
}

const ratios: Scale = {
  from: Math.log(0.2),
  to: Math.log(5),
  marks: [0.25, 0.5, 1, 2, 4].map((ratio) => [Math.log(ratio), String(ratio)]),
}
const points: Scale = { from: -5, to: 5, marks: [-4, -2, 0, 2, 4].map((value) => [value, String(value)]) }

const cellAt = ({ from, to }: Scale, x: number): number => Math.round(((x - from) / (to - from)) * (cells - 1))

/** The height of a curve at each cell, by the nearest points left and right of it. */
function heightsOf(curve: Estimate['curve'], { from, to }: Scale): readonly number[] {
  return Array.from({ length: cells }, (_, cell) => {
    const x = from + ((to - from) * cell) / (cells - 1)
    const right = curve.findIndex((point) => point.x >= x)
    const [before, after] = [curve[right - 1], curve[right]]
    if (!before || !after) return 0
    const part = (x - before.x) / (after.x - before.x)
    return before.density + part * (after.density - before.density)
  })
}

function sparkline(values: readonly number[], most: number): string {
  return values.map((value) => heights[Math.min(8, Math.round((value / most) * 8))]).join('')
}

/** Texts written at their places; what would overlap is left out. */
function placed(marks: readonly (readonly [cell: number, text: string])[]): string {
  return marks.reduce((line, [cell, text]) => {
    const start = Math.max(0, cell - Math.floor(text.length / 2))
    return start < line.length + Number(line !== '') ? line : line.padEnd(start) + text
  }, '')
}

/** Belief before, what the days say, the band that holds 19 in 20, and the scale; below it "better" and "worse". */
export function effectPicture(
  { outcome, primary, priorCurve }: Pick<TrialResult, 'outcome' | 'primary' | 'priorCurve'>,
  style: Style,
): readonly string[] {
  if (!primary) return []
  const scale = outcome === 'sleep' ? points : ratios
  const onScale = (value: number) => (outcome === 'sleep' ? value : Math.log(value))
  const before = heightsOf(priorCurve, scale)
  const after = heightsOf(primary.curve, scale)
  const most = Math.max(...before, ...after)
  const inside = (value: number) => Math.max(0, Math.min(cells - 1, cellAt(scale, onScale(value))))
  const [low, middle, high] = [inside(primary.low), inside(primary.middle), inside(primary.high)]
  const band = Array.from({ length: cells }, (_, cell) => (cell === middle ? '◆' : cell >= low && cell <= high ? '─' : ' ')).join(
    '',
  )
  const [left, right] =
    outcome === 'sleep'
      ? [trialResultPageWords.effect.worse, trialResultPageWords.effect.better]
      : [trialResultPageWords.effect.better, trialResultPageWords.effect.worse]
  return [
    `${indent}${sparkline(before, most)}  before`.trimEnd(),
    `${indent}${style.bold(sparkline(after, most))}  after`,
    `${indent}${band}  19 in 20`,
    `${indent}${placed(scale.marks.map(([at, text]) => [cellAt(scale, at), text]))}`,
    `${indent}${`← ${left}`.padEnd(cells - right.length - 2)}${right} →`,
  ]
}

/** How an estimate is told in a column: "0.56 (0.31 to 0.99)". */
export function estimateText({ low, middle, high }: Pick<Estimate, 'low' | 'middle' | 'high'>, outcome: Outcome): string {
  const digits = outcome === 'sleep' ? 1 : 2
  return `${middle.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`
}

const evidenceCells = 30

/** A bar from 1 to what is needed, on a logarithmic scale; a line where it stood highest. */
export function evidenceLine({ value, most, needed }: Evidence, style: Style): readonly string[] {
  const at = (of: number) =>
    Math.max(0, Math.min(evidenceCells, Math.round((Math.log(Math.max(1, of)) / Math.log(needed)) * evidenceCells)))
  const bar = Array.from({ length: evidenceCells }, (_, cell) =>
    cell < at(value) ? '█' : cell === Math.max(0, at(most) - 1) && most > value ? '│' : ' ',
  ).join('')
  return [
    `${indent}${words.evidence.nothing} ▕${bar}▏ ${words.evidence.enough}`,
    style.dim(`${indent}now ${value.toFixed(1)} to 1, at most ${most.toFixed(1)}, enough ${needed} to 1`),
  ]
}
