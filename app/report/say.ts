// How are dates, figures, answers and shares said on the page for the doctor?
import { factWords, latestLab, likelihood, nameOfFact, page, sureness, type Answer, type Band, type Case } from '@charley/core'
import { reportWords as words } from '@charley/core/exchange'

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const shortFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** "3 Nov 2026", "Nov 2026"; what is neither a day nor a month as it stands. */
export function dayText(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return dayFormat.format(new Date(`${date}T12:00:00Z`))
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(date) ? monthFormat.format(new Date(`${date}-15T12:00:00Z`)) : date
}
export const shortDay = (date: string): string => shortFormat.format(new Date(`${date}T12:00:00Z`))

const longest = 60
/** What people typed, short enough for the first page; the appendix has the whole. */
export const clipped = (text: string, most = longest): string => {
  const letters = [...text]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text
}

/** Two digits behind the point for small figures, none that nobody measured. */
export const figure = (value: number): string => {
  if (value !== 0 && Math.abs(value) < 1) return String(Number(value.toPrecision(2)))
  return String(Number(value.toFixed(Math.abs(value) < 10 ? 1 : 0)))
}

/** Never a bare percentage. */
export const shareText = ({ value, low, high }: Band): string =>
  words.causes.about(page.percent(value), page.percentRange(low, high))

export const shareInWords = (band: Band): string => {
  const { result } = page
  return `${result.likelihood[likelihood(band.value)]}, ${result.sureness[sureness(band)]}`
}

/** A fact with its answer: "numb feet", "how long: under ten minutes", "magnesium: 0.58 mmol/L". */
export function factText(fact: string, answer: Answer | number | undefined, known?: Case): string {
  const name = nameOfFact(fact)
  const lab = known && latestLab(fact, known)?.reported
  if (lab) return page.result.factIs(name, `${lab.comparator ?? ''}${lab.value} ${unitText(lab.unit)}`)
  const medicine = answer === true ? known?.medicines?.find(({ classes }) => classes.includes(fact)) : undefined
  if (medicine) return page.result.factIs(name, medicine.name)
  if (typeof answer === 'string') return page.result.factIs(name, factWords[fact]?.options?.[answer] ?? answer)
  return answer === false ? page.result.notSo(name) : name
}

/** A UCUM unit as a laboratory prints it. */
export const unitText = (unit: string): string =>
  unit
    .replace('{1.73_m2}', '1.73 m²')
    .replace('m[IU]', 'mIU')
    .replace('u[IU]', 'µIU')
    .replace(/^u(?=g|mol|kat)/, 'µ')
    .replace(/meq/i, 'mEq')
