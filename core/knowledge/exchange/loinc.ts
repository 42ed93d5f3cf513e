// Which LOINC codes mean something here besides the analytes? Tests that stand near one of ours and must never be taken for it, and
// measurements of the body. The codes of the analytes themselves stand with them in core/knowledge/labs.
import { listed, type Coded } from './code.js'

/**
 * Kept as printed under their own name, and read as none of our analytes: another specimen, another molecule, or another way of counting.
 * Two of them public lists have been seen to call magnesium (nutrients.md 3.2).
 */
export const neighbourTests: readonly Coded[] = [
  ...listed(
    'measured',
    ['loinc'],
    `
    26746-8 Magnesium in red blood cells
    2597-3 Magnesium in red blood cells
    24447-5 Magnesium in 24-hour urine
    2599-9 Magnesium in 24-hour urine
    80958-2 Fractional excretion of magnesium
    2829-0 Potassium in 24-hour urine
    14637-3 Calcium in 24-hour urine
    6874-2 Calcium in 24-hour urine
    30552-4 Pyridoxal phosphate (vitamin B6)
    2498-4 Iron
    14798-3 Iron
    2500-7 Iron binding capacity
    2885-2 Total protein
    `,
  ),
  ...listed(
    'measured',
    ['fhir-r4'],
    `
    2532-0 Lactate dehydrogenase (LDH)
    13959-2 Ionised calcium, calculated
    14937-7 Urea nitrogen
    2075-0 Chloride
    1863-0 Anion gap
    14933-6 Urate
    `,
  ),
  ...listed(
    'recalled',
    ['loinc'],
    `
    2283-0 Folate in red blood cells
    62290-2 1,25-dihydroxyvitamin D
    1649-3 1,25-dihydroxyvitamin D
    3091-6 Urea, as mass
    88293-6 eGFR by a race-specific formula of 2009
    88294-4 eGFR by a race-specific formula of 2009
    `,
  ),
]

/** The body measured, by LOINC, with the unit it is kept in. */
export const measuredBody: readonly (Coded & { readonly what: string; readonly unit: string })[] = [
  ...(
    [
      ['8302-2', 'Body height', 'heightCm', 'cm'],
      ['29463-7', 'Body weight', 'weightKg', 'kg'],
      ['8480-6', 'Systolic blood pressure', 'systolicMmHg', 'mm[Hg]'],
      ['8462-4', 'Diastolic blood pressure', 'diastolicMmHg', 'mm[Hg]'],
      ['8867-4', 'Heart rate', 'pulsePerMin', '/min'],
    ] as const
  ).map(([code, name, what, unit]) => ({ code, name, what, unit, kind: 'measured' as const, sources: ['fhir-r4'] as const })),
  // As hospitals of two large vendors write them.
  { code: '3137-7', name: 'Body height, measured', what: 'heightCm', unit: 'cm', kind: 'recalled', sources: ['loinc'] },
  { code: '3141-9', name: 'Body weight, measured', what: 'weightKg', unit: 'kg', kind: 'recalled', sources: ['loinc'] },
]

/** Whether somebody is pregnant, in the summaries that travel between countries; by LOINC's own answers or SNOMED CT. */
export const pregnancyStatus: Coded & { readonly pregnant: readonly string[] } = {
  code: '82810-3',
  name: 'Pregnancy status',
  pregnant: ['LA15173-0', '77386006'],
  kind: 'recalled',
  sources: ['loinc'],
}
