// How does the answer of a trial read in a terminal? The sentence first, then the picture, the week, the periods, the doubts, the seal.
import {
  centText,
  chanceText,
  resultSentences,
  sequenceOf,
  trialResultPageWords as words,
  variantText,
  type Estimate,
  type TrialResult,
} from '@charley/core/trial'
import type { Opened } from '../cases/trial/index.js'
import { printable, wrap, type Style } from './style.js'
import { table } from './table.js'
import { shortDay } from './trial-lines.js'
import { effectPicture, estimateText, evidenceLine } from './trial-pictures.js'

const barCells = 24

const levelOf = ({ total, observed }: TrialResult['periods'][number], isCount: boolean): number =>
  observed === 0 ? 0 : (total / observed) * (isCount ? 7 : 1)

function periodLines({ result, sealed }: Opened, style: Style): readonly string[] {
  const { outcome, periods } = result
  const isCount = outcome === 'cramps' || outcome === 'cramp-nights'
  const most = Math.max(...periods.map((period) => levelOf(period, isCount)), 1e-9)
  const { tried, against } = sealed.protocol
  const rows = periods.map((period) => {
    const level = levelOf(period, isCount)
    const bar = period.observed === 0 ? '' : '█'.repeat(Math.round((level / most) * barCells))
    return [
      String(period.period + 1),
      shortDay(period.from),
      period.arm,
      `▕${bar.padEnd(barCells)}▏`,
      period.observed === 0 ? words.periods.nothing : level.toFixed(1),
      words.periods.of(period.observed, period.days),
    ]
  })
  return [
    style.bold(words.result.periods.toUpperCase()),
    ...wrap(printable(`${words.periods.level[outcome]}. A: ${against.name}. B: ${tried.name}.`), style.width, '  '),
    ...table(rows, style, { indent: '  ', right: [0, 4] }),
  ]
}

/** Every other way of reckoning in one table, the answer first. */
function otherWays(
  { outcome, primary, beside, priors, missing, asTaken, withWashout }: TrialResult,
  style: Style,
): readonly string[] {
  if (!primary) return []
  const { sensitivity } = words
  const row = (name: string, estimate: Estimate) => [name, estimateText(estimate, outcome), chanceText(estimate.better)]
  const rows = [
    row(sensitivity.chiefRow, primary),
    ...beside.map((one) => row(sensitivity.model[one.model], one)),
    ...priors.map(({ prior, estimate }) => row(variantText(prior.from), estimate)),
    ...(missing?.variants ?? []).map(({ id, estimate }) => row(variantText(id), estimate)),
    ...(asTaken ? [row(sensitivity.asTaken, asTaken)] : []),
    ...(withWashout ? [row(sensitivity.withWashout, withWashout)] : []),
  ]
  const { how, better } = sensitivity.columns
  return [
    style.bold(sensitivity.title.toUpperCase()),
    ...wrap(sensitivity.lead, style.width, '  '),
    ...table([['Effect', better, how], ...rows.map(([name = '', said = '', chance = '']) => [said, chance, name])], style, {
      indent: '  ',
    }),
  ]
}

function sealLines({ sealed, seal }: Opened, style: Style): readonly string[] {
  const { opened } = words
  const say = (text: string) => wrap(text, style.width, '  ')
  const order = sequenceOf(sealed.seal, sealed.protocol.pairs).join(' ')
  return [
    style.bold(words.result.opened.toUpperCase()),
    ...(seal === 'kept' ? say(opened.kept) : say(opened.broken).map(style.alarm)),
    ...say(`${opened.order}: ${order}`),
    ...say(`${opened.fingerprint}: ${sealed.commitment}`),
    ...say(`${opened.secret}: ${sealed.seal.secret}`),
  ]
}

function centLines({ cent }: TrialResult, style: Style): readonly string[] {
  return [
    '',
    style.bold(words.cent.title),
    ...cent.flatMap((entry) => {
      const { item, title, text } = centText(entry)
      return wrap(printable(`${title}: ${text}`), style.width, '       ', `  ${item.padEnd(4)} `)
    }),
  ]
}

/** The whole answer. */
export function resultLines(opened: Opened, shown: { readonly cent: boolean }, style: Style): readonly string[] {
  const { result, sealed, seal } = opened
  const { protocol } = sealed
  const said = resultSentences(result, protocol)
  const say = (text: string, indent = '  ') => wrap(printable(text), style.width, indent)
  return [
    ...(seal === 'broken' ? [...say(words.opened.broken).map(style.alarm), ''] : []),
    ...(said.problems.length > 0
      ? [style.alarm(words.opened.problems), ...said.problems.flatMap((text) => say(text, '    ')), '']
      : []),
    style.bold(printable(words.result.title(protocol.tried.name))),
    ...say(said.headline).map(style.bold),
    '',
    ...effectPicture(result, style),
    '',
    ...said.effect.flatMap((text) => say(text)),
    '',
    ...say(said.decision).map(style.bold),
    '',
    ...periodLines(opened, style),
    ...said.sections.flatMap(({ title, lines }) => ['', style.bold(title.toUpperCase()), ...lines.flatMap((text) => say(text))]),
    '',
    ...evidenceLine(result.evidence, style),
    '',
    ...otherWays(result, style),
    '',
    ...sealLines(opened, style),
    ...(shown.cent ? centLines(result, style) : say('The CENT 2015 checklist: charley trial report --cent').map(style.dim)),
  ]
}
