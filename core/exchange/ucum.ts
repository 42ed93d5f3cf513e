// What is this unit worth in another? UCUM, by the library of the NLM; half a megabyte, so only what reads FHIR may import this file.
import ucumLhc from '@lhncbc/ucum-lhc'

/** Its table of units is made when the first unit is asked about: most files ask about none. */
let made: ReturnType<typeof ucumLhc.UcumLhcUtils.getInstance> | undefined
const ucum = () => (made ??= ucumLhc.UcumLhcUtils.getInstance())

/** What changes grams to moles or moles to charges. */
export interface Substance {
  /** Grams a mole. */
  readonly molecularWeight?: number
  readonly charge?: number
}

// Twelve digits are more than anybody measures; the library's last few are noise of its table of powers.
const DIGITS = 12
const rounded = (value: number): number => Number(value.toPrecision(DIGITS))

/** Spellings that are no UCUM but in every file. Case matters in UCUM: "Mg" is not "mg". */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[µμ]/g, 'u'],
  [/\bmc(?=g|mol|kat)/g, 'u'],
  [/\bmEq\b/g, 'meq'],
  [/\bEq\b/g, 'eq'],
  [/\b(m|u)?(?:IU|iu)(?=\/|$)/g, '$1[IU]'],
  [/\blbs?\b/g, '[lb_av]'],
  [/\bin(?:ch(?:es)?)?\b$/g, '[in_i]'],
  [/\bmm ?Hg\b/g, 'mm[Hg]'],
  [/\bmilliliters?\b/g, 'mL'],
  [/\bmilligrams?\b/g, 'mg'],
  [/\bgrams?\b/g, 'g'],
  [/^(?:beats?|bpm)(?:\/min(?:ute)?)?$/g, '/min'],
  [/\s+/g, ''],
]

/** The UCUM code of a unit as printed; undefined when it has none. Never throws. */
export function ucumOf(printed: string): string | undefined {
  if (printed === '' || printed.length > 40) return undefined
  const tries = [printed, spellings.reduce((text, [from, to]) => text.replace(from, to), printed)]
  return tries.find((code) => isUcum(code))
}

const known = new Map<string, boolean>()
function isUcum(code: string): boolean {
  const before = known.get(code)
  if (before !== undefined) return before
  // It offers a correction for what is almost right; only what is right counts. It takes "__proto__" and "constructor" for units.
  const sound = /^[\x21-\x7e]+$/.test(code) && !(code in Object.prototype) && ucum().validateUnitString(code).status === 'valid'
  if (known.size < 1000) known.set(code, sound)
  return sound
}

/**
 * A value of one unit in another; undefined where that cannot be (other dimensions, arbitrary units, no such unit). Never throws.
 * @param substance needed between grams, moles and charges.
 */
export function converted(value: number, from: string, to: string, substance: Substance = {}): number | undefined {
  if (from === to) return value
  if (!isUcum(from) || !isUcum(to)) return undefined
  const { status, toVal } = ucum().convertUnitTo(from, value, to, substance)
  return status === 'succeeded' && typeof toVal === 'number' && Number.isFinite(toVal) ? rounded(toVal) : undefined
}
