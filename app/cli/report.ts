// How does a result read in a terminal? Urgency first, then what is likely and why, what would settle it, what helps, and the limits.
import {
  analyteWords,
  capital,
  leaders,
  lineOfCause,
  listed,
  mainBand,
  nameOfCause,
  nameOfFact,
  page,
  questionWords,
  ruleWords,
  standsBehind,
  strongest,
  tiers,
  weightOf,
  worthShowing,
  type Assessment,
  type Case,
  type CausePage,
  type RankedCause,
  type Urgency,
} from '@charley/core'
import { actionLines } from './report-actions.js'
import { answered, shareInWords, verdict } from './say.js'
import { bar, printable, wrap, type Style } from './style.js'

const words = page.result

export interface Reported {
  readonly case: Case
  readonly assessment: Assessment
  /** The long prose of the causes, for what to ask the doctor. */
  readonly pages: Readonly<Record<string, CausePage>>
}

/** The whole result as text, without a final line break. */
export function report({ case: known, assessment, pages }: Reported, style: Style): string {
  const heading = (text: string) => ['', style.bold(text.toUpperCase())]
  const say = (text: string, indent = '  ') => wrap(printable(text), style.width, indent)
  const item = (text: string, indent = '  ') => wrap(printable(text), style.width, `${indent}  `, `${indent}• `)
  const lines = [
    ...urgency(assessment.urgency, style),
    ...heading(words.likelyTitle),
    ...say(verdict(assessment)),
    ...say(sure(assessment)),
    '',
    ...say(scale),
    ...causes(known, assessment, style),
    ...heading(words.settleTitle),
    ...settle(assessment).flatMap((line) => item(line)),
    ...heading(words.changeTitle),
    ...changes(known, assessment).flatMap((line) => item(line)),
    ...heading(words.helpsTitle),
    ...actionLines(assessment.actions, style),
    ...heading(words.doctorTitle),
    ...toAsk(assessment, pages).flatMap((line) => item(line)),
    ...heading(words.limitsTitle),
    ...words.limits.flatMap((line) => item(line)),
    ...leftOut(assessment).flatMap((line) => item(line)),
    '',
    ...say('charley knowledge <name> shows everything behind a cause: its numbers, their ranges and their sources.'),
    ...say(
      `Engine ${assessment.method.engine}, knowledge ${assessment.method.knowledge}, ${assessment.method.draws} draws, seed ${assessment.method.seed}.`,
    ).map(style.dim),
  ]
  return lines.join('\n')
}

const leftOut = ({ method: { setAside } }: Assessment): readonly string[] =>
  setAside ? [words.setAside(setAside.map(nameOfFact).join(', '))] : []

const scale =
  'Each bar is the share of these cramps that the cause would explain: solid to the low end of what is plausible, shaded to the best guess, pale to the high end. It falls inside the band nine times in ten when every number behind it is varied within what is known.'

/** How fast to act, and what to do now. What cannot wait is set apart. */
export function urgency({ tier, fired }: Urgency, style: Style): readonly string[] {
  const say = (text: string, indent = '  ') => wrap(printable(text), style.width, indent)
  const pressing = tiers.indexOf(tier) <= tiers.indexOf('same-day')
  const title = page.urgent.tiers[tier]
  const deciding = fired.filter((rule) => rule.tier === tier)
  const steps = [...new Set(deciding.flatMap(({ rule }) => ruleWords[rule]?.doNow ?? []))]
  const others = fired.filter((rule) => rule.tier !== tier)
  return [
    style.bold(words.urgencyTitle.toUpperCase()),
    pressing ? `  ${style.alarm(style.bold(` ${title} `))}` : `  ${style.bold(title)}`,
    ...say(page.urgent.lines[tier]),
    ...(steps.length > 0
      ? [
          '',
          `  ${style.bold(page.urgent.doNow)}`,
          ...steps.flatMap((step, at) => wrap(step, style.width, '     ', `  ${at + 1}. `)),
        ]
      : []),
    ...(deciding.length > 0 ? ['', `  ${style.bold(page.urgent.why)}`] : []),
    ...deciding.flatMap(({ rule, because }) =>
      wrap(
        printable(
          `${ruleWords[rule]?.title ?? rule}. ${ruleWords[rule]?.why ?? ''} ${because.length > 0 ? `${words.urgencyWhy}: ${listed(because.map(nameOfFact))}.` : ''}`,
        ),
        style.width,
        '    ',
        '  • ',
      ),
    ),
    ...(others.length > 0
      ? ['', ...say(`Also worth knowing: ${listed(others.map(({ rule }) => lower(ruleWords[rule]?.title ?? rule)))}.`)]
      : []),
  ]
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function sure({ verdict: said, ranking, method }: Assessment): string {
  if (said === 'not-enough') return words.verdicts.notEnoughWhy
  const often = method.draws > 0 ? words.verdicts.first(leaders(ranking)[0]?.ranksFirst ?? 0) : ''
  return said === 'open' ? `${words.verdicts.openNear} ${often}` : often
}

const explained = 4
const namedBehind = 3
const linesOfEvidence = 4

function causes(known: Case, { ranking }: Assessment, style: Style): readonly string[] {
  const { first: shown } = worthShowing(ranking)
  const pull = (cause: RankedCause, sign: 1 | -1) =>
    strongest(cause.evidence, sign)
      .slice(0, linesOfEvidence)
      .map(({ fact, answer, bits }) => `${answered(known, fact, answer)} (${words.weights[weightOf(bits)]})`)
  return shown.flatMap((cause, place) => {
    const [reasonsFor, against] = [pull(cause, 1), pull(cause, -1)]
    const behind = standsBehind(cause) ? cause.behind.slice(0, namedBehind).map(({ id }) => nameOfCause(id)) : []
    const kind = behind.length > 0 ? words.behindKind : words.kinds[cause.kind]
    return [
      '',
      ...wrap(
        `${place + 1}. ${capital(nameOfCause(cause.id))}${kind === '' ? '' : ` (${kind})`}`,
        style.width,
        '     ',
        '  ',
      ).map(style.bold),
      `     ${bar(mainBand(cause))}`,
      ...wrap(capital(shareInWords(mainBand(cause))), style.width, '     '),
      ...wrap(lineOfCause(cause.id), style.width, '     '),
      ...(behind.length > 0 ? wrap(words.behind(listed(behind)), style.width, '     ') : []),
      ...(cause.roots.length > 0 && place < explained
        ? wrap(words.roots(listed(cause.roots.map(({ id }) => nameOfCause(id)))), style.width, '     ')
        : []),
      ...(place >= explained || cause.id === 'unlisted'
        ? []
        : [
            ...(reasonsFor.length > 0
              ? wrap(printable(`${words.speaksFor}: ${reasonsFor.join('; ')}.`), style.width, '       ', '     + ')
              : []),
            ...(against.length > 0
              ? wrap(printable(`${words.speaksAgainst}: ${against.join('; ')}.`), style.width, '       ', '     − ')
              : []),
          ]),
    ]
  })
}

function settle({ nextQuestion, nextTests }: Assessment): readonly string[] {
  const question =
    nextQuestion === undefined
      ? words.settled
      : `${words.settleQuestion}: ${questionWords[nextQuestion.question]?.title ?? nextQuestion.question}`
  const tests = nextTests.map(
    ({ analyte, causes: about }) =>
      `${capital(analyteWords[analyte]?.name ?? analyte)}: ${words.settleTest(listed(about.slice(0, 3).map(nameOfCause)))}.`,
  )
  return [question, ...(tests.length > 0 ? tests : [words.noTests])]
}

function changes(known: Case, { wouldChange }: Assessment): readonly string[] {
  if (wouldChange.length === 0) return [words.nothingChanges]
  return wouldChange.map(({ fact, answer, first, share }) =>
    words.change(answered(known, fact, answer), nameOfCause(first), page.percent(share)),
  )
}

const causesAsked = 3
const shareAsked = 0.08
const questionsShown = 6

function toAsk({ ranking }: Assessment, pages: Reported['pages']): readonly string[] {
  const likely = ranking.filter((cause, place) => place < causesAsked && mainBand(cause).value >= shareAsked)
  return [...new Set(likely.flatMap(({ id }) => pages[id]?.ask ?? []))].slice(0, questionsShown)
}
