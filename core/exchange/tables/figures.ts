// What number stands in a cell? Read only where there is one way to read it.

/** Blank, or one of the ways of saying so. */
export const isBlank = (text: string): boolean => /^\s*(?:|-|–|n\/a|na|null|none|nan)\s*$/i.test(text)

const plainNumber = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i
const thousands = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const thousandsWithDots = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/

/** "1.5", "1,5", "1,234.5", "1.234,5"; undefined for what is no number. "1,234" alone is read as a thousand where commas part cells no less. */
export function figureIn(text: string, decimal: '.' | ',' = '.'): number | undefined {
  const bare = text.trim().replace(/[\s\u00a0\u202f]/g, '')
  if (thousands.test(bare) && (decimal === '.' || bare.includes('.') || bare.split(',').length > 2))
    return Number(bare.replaceAll(',', ''))
  if (thousandsWithDots.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'))
  if (!plainNumber.test(bare)) return undefined
  const value = Number(bare.replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}
