// How tall, how heavy? As people write it: 165, 1.65 m, 5'6", 5 ft 6 in; 70, 154 lb, 11 st 4.

// Exact by definition: international inch, international pound.
const cmPerInch = 2.54
const kgPerPound = 0.453_592_37

const number = (text: string | undefined): number => (text === undefined || text === '' ? 0 : Number(text.replace(',', '.')))
const tenth = (value: number): number => Math.round(value * 10) / 10

/** Centimetres; undefined when it is no height. */
export function readHeight(text: string): number | undefined {
  const feet = /^(\d)\s*(?:'|’|ft|foot|feet)\s*(?:(\d{1,2}(?:[.,]\d)?)\s*(?:"|”|''|in|inch|inches)?)?$/i.exec(text.trim())
  if (feet !== null) return tenth((number(feet[1]) * 12 + number(feet[2])) * cmPerInch)
  const metric = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(cm|m)?$/i.exec(text.trim())
  if (metric === null) return undefined
  const value = number(metric[1])
  return tenth(metric[2]?.toLowerCase() === 'm' || (metric[2] === undefined && value < 3) ? value * 100 : value)
}

/** Kilograms; undefined when it is no weight. */
export function readWeight(text: string): number | undefined {
  const stone = /^(\d{1,2})\s*(?:st|stone)\s*(?:(\d{1,2})\s*(?:lb|lbs|pounds?)?)?$/i.exec(text.trim())
  if (stone !== null) return tenth((number(stone[1]) * 14 + number(stone[2])) * kgPerPound)
  const plain = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(kg|kilos?|lb|lbs|pounds?)?$/i.exec(text.trim())
  if (plain === null) return undefined
  return tenth(/^(lb|pound)/i.test(plain[2] ?? '') ? number(plain[1]) * kgPerPound : number(plain[1]))
}
