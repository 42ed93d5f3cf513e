// Is every medicine of a line found, each dose taken for what it is, and a cream told from a tablet?
import { describe, expect, it } from 'vitest'
import { findMedicine } from './index.js'

const classesOf = (line: string) => {
  const found = findMedicine(line)
  return 'entries' in found ? found.entries.flatMap(({ classes }) => classes).toSorted() : `not known: ${found.part}`
}

describe('a line of a medicine list', () => {
  it.each([
    // A thiazide behind the first dose was once lost, and with it the likeliest reason for low potassium.
    ['lisinopril 20 MG / hydrochlorothiazide 12.5 MG Oral Tablet', ['ace-inhibitor-or-arb', 'thiazide']],
    ['losartan 50 mg/hydrochlorothiazide 12.5 mg', ['ace-inhibitor-or-arb', 'thiazide']],
    ['furosemide 40 mg and spironolactone 25 mg daily', ['loop-diuretic', 'potassium-sparing-diuretic']],
    ['amlodipine 5 mg, ramipril 5 mg', ['ace-inhibitor-or-arb', 'dihydropyridine']],
    ['fluticasone 250 mcg / salmeterol 50 mcg inhaler', ['laba']],
    ['simvastatin 40 mg, nonsuchium 5 mg', 'not known: nonsuchium'],
  ])('%s: all of it', (line, classes) => expect(classesOf(line)).toEqual(classes))

  it.each([
    ['metformin 500 mg, take 500 mg twice daily', ['metformin']],
    ['amlodipine 5 mg, one tablet daily', ['dihydropyridine']],
    ['salbutamol 100 mcg/dose inhaler', ['saba']],
    ['insulin glargine 100 units/ml', ['insulin-or-sulfonylurea']],
  ])('%s: directions and strengths are no second medicine', (line, classes) => expect(classesOf(line)).toEqual(classes))

  it.each([
    ['hydrocortisone 10 mg', 'corticosteroid'],
    ['hydrocortisone 1% cream', 'other-medicine'],
    ['dexamethasone eye drops', 'other-medicine'],
    ['triamcinolone nasal spray', 'other-medicine'],
    ['dexamethasone oral drops', 'corticosteroid'],
    ['diclofenac gel', 'other-medicine'],
    ['ciprofloxacin ear drops', 'other-medicine'],
    // These do reach the blood.
    ['oestradiol gel', 'oestrogen-or-raloxifene'],
    ['timolol eye drops', 'beta-blocker-non-selective'],
  ])('%s counts as %s', (line, id) => expect(classesOf(line)).toEqual([id]))
})
