// How does "what can I do" read in a terminal? What is worth most first, each with its evidence; medicine cards; tests; when to come back.
import { actionWords, analyteWords, capital, listed, medicineWords, nameOfCause, page } from '@charley/core'
import { fixWords as words, type DrinkAdvice, type Fixes, type FixLine, type MedicineReview } from '@charley/core/fix'
import { shareInWords } from './say.js'
import { printable, wrap, type Style } from './style.js'
import { careLines } from './verdict-lines.js'

const result = page.result

function lineOf({ action, verdict, answers, protocols }: FixLine, style: Style): readonly string[] {
  const said = actionWords[action.id]
  const say = (text: string | undefined, first = '    ') => (text ? wrap(printable(text), style.width, '    ', first) : [])
  const effect = action.effect ? `; ${result.effect(action.effect.value, action.effect.low, action.effect.high)}` : ''
  return [
    ...say(`${said?.name ?? action.id}`, '  • ').map(style.bold),
    ...say(`${capital(words.certainty[action.certainty].name)}${effect}.`),
    ...(said?.how ?? []).flatMap((text) => wrap(text, style.width, '      ', '    - ')),
    ...protocols.flatMap((id) => {
      const protocol = words.protocols[id]
      return protocol ? say(`charley stretch ${id}: ${protocol.name}.`) : []
    }),
    ...say(said?.evidence),
    ...(said?.harms ? say(`${result.harms}: ${said.harms}`).map(style.dim) : []),
    ...(answers.length > 0 ? say(`It answers: ${listed(answers.slice(0, 3).map(nameOfCause))}.`).map(style.dim) : []),
    ...careLines(verdict, style, '    '),
  ]
}

function medicineLines(
  { medicine, medicineClass, link, share, through, monitor }: MedicineReview,
  style: Style,
): readonly string[] {
  const say = (text: string, first = '    ') => wrap(printable(text), style.width, '    ', first)
  const ask = words.medicines.ask[medicineClass] ?? words.medicines.askAny
  return [
    ...say(`${capital(medicineWords[medicine.name]?.name ?? medicine.name)}: ${words.medicines.links[link].name}`, '  • ').map(
      style.bold,
    ),
    ...say(words.medicines.links[link].line),
    ...say(`${capital(shareInWords(share))}. ${words.medicines.share}`),
    ...(through.length > 0 ? say(words.medicines.through(listed(through.map(({ cause }) => nameOfCause(cause))))) : []),
    ...(monitor.length > 0 ? say(words.medicines.monitor(listed(monitor.map((id) => analyteWords[id]?.name ?? id)))) : []),
    ...ask.flatMap((text) => wrap(text, style.width, '      ', '    - ')),
  ]
}

/** Numbers only where the guard lets anybody drink by numbers. */
function drinkLines(
  { verdict, missing, everydayMl, before, during, after, limits }: DrinkAdvice,
  style: Style,
): readonly string[] {
  const say = (text: string) => wrap(text, style.width, '  ')
  const drink = words.drink
  if (verdict.permission !== 'allowed')
    return [...say(verdict.permission === 'refused' ? drink.refused : drink.askFirst), ...careLines(verdict, style, '  ')]
  return [
    ...say(drink.thirst),
    ...(everydayMl ? say(drink.everyday(everydayMl.value)) : []),
    ...(before ? say(drink.before(before.ml.low, before.ml.high, before.hours.value)) : []),
    ...(before ? say(drink.ifDark(before.ifDarkMl.low, before.ifDarkMl.high, before.ifDarkHours.value)) : []),
    ...(during ? say(`${drink.during(during.litresPerHour.low, during.litresPerHour.high)} ${drink.by[during.by]}`) : []),
    ...(during?.mayLoseKg === undefined ? [] : say(drink.mayLose(during.mayLoseKg))),
    ...(during?.salted ? say(drink.salted(during.salted.fromHours.value)) : []),
    ...(after ? say(drink.after) : []),
    ...(limits ? say(drink.limits(limits.perHourL.value, limits.atOnceL.value)) : []),
    ...say(drink.danger),
    ...say(drink.honest).map(style.dim),
    ...missing.flatMap((one) => say(drink.missing[one])).map(style.dim),
  ]
}

export interface FixShown {
  readonly fixes: Fixes
  readonly drink: DrinkAdvice
}

const calm = new Set<Fixes['tier']>(['two-weeks', 'routine', 'self-care'])

/** Everything worth doing, as lines. */
export function fixLines({ fixes, drink }: FixShown, style: Style): readonly string[] {
  const { lists } = words
  const say = (text: string, indent = '') => wrap(printable(text), style.width, indent)
  const part = (list: keyof typeof lists, lines: readonly string[]) => {
    const { title, line, empty } = lists[list]
    if (lines.length > 0) return ['', style.bold(title.toUpperCase()), ...say(line, '  '), ...lines]
    return empty === '' ? [] : ['', style.bold(title.toUpperCase()), ...say(empty, '  ')]
  }
  const rows = (of: readonly FixLine[]) => of.flatMap((line) => ['', ...lineOf(line, style)])
  const isCalm = calm.has(fixes.tier)
  const { comeBack, placebo } = words
  return [
    style.bold(page.urgent.tiers[fixes.tier]),
    ...say(page.urgent.lines[fixes.tier]),
    ...(isCalm ? [...part('atOnset', rows(fixes.atOnset)), ...part('yourself', rows(fixes.yourself))] : []),
    ...(isCalm ? say(words.worth.line, '  ').map(style.dim) : []),
    ...part('askFirst', rows(fixes.askFirst)),
    ...part('doctor', rows(fixes.doctor)),
    ...part('medicines', [
      ...fixes.medicines.flatMap((one) => ['', ...medicineLines(one, style)]),
      ...(fixes.medicines.length > 0 ? ['', ...say(words.medicines.never, '  ')] : []),
    ]),
    ...part(
      'tests',
      fixes.tests.map(({ analyte }, place) => `  ${place + 1}. ${capital(analyteWords[analyte]?.name ?? analyte)}`),
    ),
    ...(isCalm ? ['', style.bold(words.drink.title.toUpperCase()), ...drinkLines(drink, style)] : []),
    '',
    style.bold(comeBack.title.toUpperCase()),
    ...say(comeBack.weeks(fixes.comeBack.weeks.value), '  '),
    ...(fixes.comeBack.soonerIf.length > 0 ? say(`${comeBack.soonerTitle}:`, '  ') : []),
    ...fixes.comeBack.soonerIf.flatMap((id) => wrap(comeBack.soonerIf[id] ?? id, style.width, '    ', '  • ')),
    ...part(
      'notSuggested',
      fixes.notSuggested.flatMap(({ action }) =>
        wrap(
          `${actionWords[action.id]?.name ?? action.id}: ${actionWords[action.id]?.refused ?? ''}`,
          style.width,
          '    ',
          '  • ',
        ),
      ),
    ),
    ...(isCalm ? ['', style.bold(placebo.title.toUpperCase()), ...placebo.lines.flatMap((text) => say(text, '  '))] : []),
  ]
}
