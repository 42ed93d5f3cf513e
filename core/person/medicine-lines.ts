// What is left of a line of a medicine list without dose, form and salt, which parts has it, and does it stay on one spot?

const form =
  /\b(tablets?|capsules?|caplets?|inhalers?|injections?|infusions?|creams?|gel|patch(es)?|sprays?|(eye |ear |nasal )?drops|nasal|syrup|solution|suspension|puffs?|nebuli[sz]ers?|oral|intravenous|iv|im|sc|subcutaneous|topical|modified[- ]release|slow[- ]release|extended[- ]release|sustained[- ]release|prolonged[- ]release|mr|sr|xl|xr|er|la|ec|cr|retard|once|twice|three times|daily|weekly|monthly|nightly|every|other|day|week|month|nocte|mane|bd|bid|tds|tid|od|qds|qid|prn|as needed|when needed|at night|in the (morning|evening)|at bedtime|low[- ]dose|high[- ]dose|regular|occasional|occasionally|started|recently|long[- ]term|therapy|treatment|supplements?)\b/gi
const salt =
  /\s+(hydrochloride|hcl|sodium|potassium|calcium|magnesium|maleate|bes[iy]late|mes[iy]late|succinate|tartrate|bitartrate|sul(ph|f)ate|phosphate|citrate|fumarate|acetate|bromide|hydrobromide|dipropionate|propionate|furoate|xinafoate|carbonate|dihydrate|gluconate|lactate|chloride|oxide|disodium|medoxomil|axetil|erbumine|arginine|strontium|trometamol|mofetil)$/i

const directions = String.raw`(?:take|then|max|up|half|increase|reduce|from|to|use|inject|apply|total|or|as|one|two|three|four|with|after|before)\b`

/** The line as it stands, then with less and less of it: brackets, dose, form, salt. */
export function spellings(line: string): { readonly tries: readonly string[]; readonly bare: string } {
  const inBrackets = [...line.matchAll(/\(([^)]*)\)/g)].map(([, inside = '']) => inside)
  const open = line.replace(/\([^)]*\)/g, ' ').trim()
  const noDose = open.replace(/[\s,:]+\d.*$/, '').trim()
  const noForm = tidy(noDose.replace(form, ' '))
  const wholeNoForm = tidy(
    open.replace(/[\s,:]+\d[\d.,/ ]*\s*(mcg|micrograms?|mg|g|iu|units?|ml|%)\b.*$/i, '').replace(form, ' '),
  )
  const noSalt = noForm.replace(salt, '').replace(salt, '').trim()
  const all = [line, open, wholeNoForm, ...inBrackets, noDose, noForm, noSalt]
  return { tries: all.filter((name, index) => name !== '' && all.indexOf(name) === index), bare: noForm }
}

const unit = String.raw`(?:mcg|micrograms?|µg|μg|ug|mg|g|iu|units?|mmol|meq|ml|%)`
const amount = new RegExp(
  String.raw`\s*\d[\d.,]*\s*${unit}?(?:\s*\/\s*(?:\d[\d.,]*\s*)?(?:${unit}|h|hours?|day|dose|actuation|puff))?`,
  'gi',
)
const nextMedicine = new RegExp(
  String.raw`(?:[/+,;&]|\b(?:and|with|plus)\b)\s*(?!${directions})([a-z][a-z0-9 -]{3,}?)\s*\d[\d.,]*\s*${unit}`,
  'i',
)

/**
 * "lisinopril 20 mg / hydrochlorothiazide 12.5 mg tablet" → "lisinopril / hydrochlorothiazide tablet": each with a dose of its own, so
 * that what follows the first dose is no word about how to take it. Undefined for any other line.
 */
export function withoutDoses(line: string): string | undefined {
  return nextMedicine.test(line) && /\d/.test(line.slice(0, line.search(nextMedicine)))
    ? tidy(line.replace(amount, ' '))
    : undefined
}

const onOneSpot =
  /\b(cream|ointment|lotion|shampoo|foam|gel|scalp|mouthwash|eye|ear|nasal|nose|ophthalmic|otic|topical|(?<!oral )drops)\b/i

/** "hydrocortisone 1% cream", "dexamethasone eye drops": hardly any of it reaches the rest of the body. */
export const staysOnOneSpot = (line: string): boolean => onOneSpot.test(line)

const tidy = (text: string) => text.replace(/\s+/g, ' ').replace(/^[\s,.-]+|[\s,.-]+$/g, '')
