// Which edition of which table is it, and what is a food's id in it? Ids stay the same from one import to the next.
import type { FoodRelease } from '@charley/core'

/** Read from tables of everyday and basic foods. */
const TABLE_RANK = 1
/** Branded products come last. */
const BRAND_RANK = 2

const usda = (id: string, title: string, date: string, rank = TABLE_RANK): FoodRelease => ({
  id: `usda-${id}`,
  title,
  publisher: 'US Department of Agriculture',
  date,
  rank,
})

/** `edition` as "2017-2018"; each is a table of its own, for a diary coded with one. */
export const fnddsRelease = (edition: string): FoodRelease => usda(`fndds-${edition}`, `FNDDS ${edition}`, edition.slice(-4))

/** SR Legacy: the final edition. The same foods, whether they come as CSV, as JSON or as ASCII. */
export const srLegacyRelease: FoodRelease = usda('sr-legacy', 'SR Legacy', '2018-04')

/** An ASCII edition before SR Legacy, such as 28. */
export const srRelease = (edition: string): FoodRelease => usda(`sr${edition}`, `SR${edition}`, edition === '28' ? '2015-09' : '')

/** Foundation and Branded go on: a newer edition takes the place of an older one, and the same food keeps its id. */
export const foundationRelease = (date: string): FoodRelease => usda('foundation', 'Foundation Foods', date)
export const brandedRelease = (date: string): FoodRelease => usda('branded', 'Branded Foods', date, BRAND_RANK)

export const foodId = (release: FoodRelease, code: string): string => `${release.id}:${code}`

/** "09040" and "9040" are one NDB number: spreadsheets and FoodData Central eat the zeros. Undefined when it is none. */
export function plainNumber(text: string): string | undefined {
  const digits = text.trim().replace(/\.0+$/, '')
  return /^\d{1,12}$/.test(digits) ? String(Number(digits)) : undefined
}

/** A barcode without its padding, or undefined when it is none: 8 to 14 digits, written in one way however it was padded. */
export function plainBarcode(text: string): string | undefined {
  const digits = text.trim()
  if (!/^\d{6,18}$/.test(digits)) return undefined
  const bare = digits.replace(/^0+/, '')
  if (bare.length < 6 || bare.length > 14) return undefined
  const length = [8, 12, 13, 14].find((size) => size >= bare.length) ?? 14
  return bare.padStart(length, '0')
}

/** "4/1/2019" and "2019-04-01" as 2019-04-01; '' when it is no date. */
export function isoDate(text: string): string {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim())
  if (american) return `${american[3]}-${(american[1] ?? '').padStart(2, '0')}-${(american[2] ?? '').padStart(2, '0')}`
  return /^\d{4}-\d{2}-\d{2}/.exec(text.trim())?.[0] ?? ''
}

/** The years of the survey, from the dates of its first and last day: "2021-2023"; undefined when they are not given. */
export function surveyEdition(start: string, end: string): string | undefined {
  const [from, to] = [isoDate(start).slice(0, 4), isoDate(end).slice(0, 4)]
  return from === '' || to === '' ? undefined : `${from}-${to}`
}
