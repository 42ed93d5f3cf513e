// charley profile: what needs depend on. Only what is named changes; "none" takes a thing away.
import { defineCommand } from 'citty'
import { diaryWords, plain, type Profile } from '@charley/core'
import { instantOf, keepProfile, profileOn } from '../cases/index.js'
import { about } from './about.js'
import { commonArgs } from './data-args.js'
import { numberIn, oneOf, person, show, withStore } from './diary-args.js'
import { BadInput } from './exit.js'
import { readHeight, readWeight } from './read-size.js'
import { styleOf, wrap, type Style } from './style.js'
import { table } from './table.js'

const words = diaryWords.intake.profile
const authorities = diaryWords.intake.authorities

type Reader<T> = (option: string, text: string) => T
const whole: Reader<number> = (option, text) => numberIn(option, text, '12')
const size =
  (read: (text: string) => number | undefined, such: string): Reader<number> =>
  (option, text) => {
    const found = read(text)
    if (found !== undefined) return found
    throw new BadInput(`${option} ${text}: write it such as ${such}.`)
  }
const choice =
  <T extends string>(options: readonly T[]): Reader<T> =>
  (option, text) =>
    oneOf(option, text, options)

/** Each option of the command, and how it is read. */
const readers: {
  readonly [K in keyof Required<Profile>]: { readonly option: string; readonly read: Reader<Required<Profile>[K]> }
} = {
  birthYear: { option: 'birth-year', read: (option, text) => numberIn(option, text, '1962') },
  sex: { option: 'sex', read: choice(['female', 'male']) },
  pregnancyWeeks: { option: 'pregnancy-weeks', read: whole },
  breastfeedingMonths: { option: 'breastfeeding-months', read: whole },
  heightCm: { option: 'height', read: size(readHeight, `165, 1.65 m or 5'6"`) },
  weightKg: { option: 'weight', read: size(readWeight, '70, 154 lb or 11 st 4') },
  activity: { option: 'activity', read: choice(['inactive', 'low-active', 'active', 'very-active']) },
  authority: { option: 'authority', read: choice(['nasem', 'efsa', 'uk']) },
}

export const profile = defineCommand({
  meta: { name: 'profile', description: about.profile },
  args: {
    'birth-year': { type: 'string', description: 'Year of birth, such as 1962.' },
    sex: { type: 'string', description: 'female or male, as at birth.' },
    'pregnancy-weeks': { type: 'string', description: 'Weeks of pregnancy today; they go on by themselves.' },
    'breastfeeding-months': { type: 'string', description: 'Months since the birth, if breast-feeding.' },
    height: { type: 'string', description: `Such as 165, 1.65 m or 5'6".` },
    weight: { type: 'string', description: 'Such as 70, 154 lb or 11 st 4.' },
    activity: { type: 'string', description: 'inactive, low-active, active or very-active.' },
    authority: { type: 'string', description: 'Whose reference values: nasem (US and Canada), efsa (EU) or uk.' },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      const given: Readonly<Record<string, unknown>> = args
      const before = await profileOn(store, person, instantOf(new Date()))
      const changes = (Object.keys(readers) as (keyof Profile)[]).flatMap((name) => {
        const { option, read } = readers[name]
        const text = given[option]
        if (typeof text !== 'string') return []
        return [[name, text.toLowerCase() === 'none' ? undefined : read(`--${option}`, text)] as const]
      })
      const wanted = Object.entries({ ...before, ...Object.fromEntries(changes) }).filter(([, value]) => value !== undefined)
      const now = changes.length === 0 ? before : await keepProfile(store, person, Object.fromEntries(wanted))
      return show(args.json, now, () => profileLines(now, styleOf()))
    }),
})

function profileLines(known: Profile, style: Style): readonly string[] {
  const { birthYear, sex, pregnancyWeeks, breastfeedingMonths, heightCm, weightKg, activity, authority } = known
  const rows = [
    [words.birthYear, birthYear === undefined ? undefined : String(birthYear)],
    [words.sex, sex && words.sexes[sex]],
    [words.pregnant, pregnancyWeeks?.toString()],
    [words.breastfeeding, breastfeedingMonths?.toString()],
    [words.height, heightCm === undefined ? undefined : plain(heightCm)],
    [words.weight, weightKg === undefined ? undefined : plain(weightKg)],
    [words.activity, activity && words.activities[activity]],
    [diaryWords.intake.authority, authority && authorities[authority]],
  ].flatMap(([name = '', text]) => (text === undefined ? [] : [[name, text]]))
  if (rows.length === 0)
    return wrap(`Nothing is known of you yet. charley profile --birth-year 1962 --sex female says who you are.`, style.width)
  return [style.bold(words.title), ...table(rows, style, { indent: '  ' })]
}
