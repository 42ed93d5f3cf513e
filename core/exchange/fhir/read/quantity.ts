// What number and unit stand in a value[x]?
import { systems } from '../../../knowledge/exchange/index.js'
import { number, piece, text } from './pieces.js'

export interface Read {
  /** As it would be printed: "<5", "4.2". */
  readonly value: string
  readonly unit?: string
  /** UCUM. */
  readonly code?: string
}

/** A Quantity; undefined when it holds no number. A code of another system than UCUM says nothing. */
export function quantityOf(value: unknown): Read | undefined {
  const quantity = piece(value)
  const amount = number(quantity?.value)
  if (!quantity || amount === undefined) return undefined
  const comparator = text(quantity.comparator)
  const [unit, code] = [text(quantity.unit), text(quantity.code)]
  const ours = text(quantity.system) === systems.ucum || (quantity.system === undefined && unit === undefined)
  return {
    value: `${comparator !== undefined && /^[<>]=?$/.test(comparator) ? comparator : ''}${amount}`,
    ...(unit !== undefined && { unit }),
    ...(ours && code !== undefined && { code }),
  }
}

/** Whatever numeric value an Observation or one of its components has. */
export function valueOf(holder: Readonly<Record<string, unknown>>): Read | undefined {
  const quantity = quantityOf(holder.valueQuantity)
  if (quantity) return quantity
  const whole = number(holder.valueInteger) ?? number(holder.valueDecimal)
  if (whole !== undefined) return { value: String(whole) }
  const printed = text(holder.valueString)
  return printed !== undefined && /^[<>≤≥]?=?\s*[-+]?\d/.test(printed) ? { value: printed } : undefined
}

/** That something was said which is no number: "positive", "see note". */
export const otherValue = (holder: Readonly<Record<string, unknown>>): string | undefined => {
  const name = Object.keys(holder).find((key) => /^value[A-Z]/.test(key))
  if (name === undefined) return undefined
  const value = holder[name]
  return typeof value === 'string' ? value : (text(piece(value)?.text) ?? name)
}
