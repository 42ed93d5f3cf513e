// What is in a product? "24 HR metoprolol succinate 25 MG Tablet [Toprol]", "lisinopril 20 MG / hydrochlorothiazide 12.5 MG": its parts.

/** Pack, amount and hours before the substance, as RxNorm writes them; the number of the licence too. */
const before = /^(?:NDA\d+\s+)?(?:(?:\d+(?:\.\d+)?\s*(?:ACTUAT|HR|ML|MG|G|DAY|UNT)|abuse-deterrent)\s+)+/i
const brand = /\s*\[[^\]]*\]\s*$/
/** "50-12.5 mg": two amounts, so the hyphen between the names parts them too. */
const hyphened = /^([a-z ]+(?:-[a-z ]+)+)\s+\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)+\s*m?c?g\b/i
const longest = 6

const bare = (part: string): string =>
  part
    .replace(before, '')
    .replace(brand, '')
    .replace(/\bHFA\b/g, '')
    .trim()

/** The substances that a product's name lists, one as a rule; each with its amount and form where they stand. */
export function partsOf(product: string): readonly string[] {
  const plain = bare(product)
  const slashed = plain.split(/\s+\/\s+/).map(bare)
  if (slashed.length > 1 && slashed.length <= longest && slashed.every((part) => /^[a-z]{3}/i.test(part))) return slashed
  const together = hyphened.exec(plain)?.[1]
  return together === undefined ? [plain] : together.split('-').map((part) => part.trim())
}
