import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { descriptors } from '../knowledge/descriptors/index.js'
import { findings } from '../knowledge/findings/index.js'
import { medicines } from '../knowledge/medicines/index.js'
import { risks } from '../knowledge/risks/index.js'
import { factWords } from '../words/en/facts.js'
import { problemWords } from '../words/en/problems.js'
import { isForgivable, type Problem } from './case-file-problems.js'
import { writeCaseFile } from './case-file-write.js'
import { readCaseFile } from './case-file.js'

const answersOf = (answers: unknown) => readCaseFile({ answers })
const codes = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path}`)

describe('a canonical case file', () => {
  test('is read without a problem or a note', () => {
    const read = readCaseFile({
      person: { age: 62, sex: 'female', heightCm: 165, weightKg: 70, latitude: 51.5 },
      answers: {
        'at-night': true,
        calf: true,
        burning: false,
        duration: 'under-10-minutes',
        side: 'either-leg',
        'numb-feet': 'unknown',
      },
      medicines: [],
      labs: [{ name: 'potassium', value: 3.9, unit: 'mmol/L', date: '2026-05-31' }],
    })
    expect(read.problems).toEqual([])
    expect(read.notes).toEqual([])
    expect(read.case).toEqual({
      person: { age: 62, sex: 'female', heightCm: 165, weightKg: 70, latitudeDegrees: 51.5 },
      answers: {
        'at-night': true,
        calf: true,
        burning: false,
        duration: 'under-10-minutes',
        side: 'either-leg',
        'numb-feet': null,
      },
      medicines: [],
      labs: [{ analyte: 'potassium', value: 3.9, reported: { value: 3.9, unit: 'mmol/L' }, date: '2026-05-31' }],
    })
  })

  test('every fact is understood by its own id, and by its name in words', () => {
    const facts = [...findings, ...risks, ...descriptors.filter(({ kind }) => kind === 'yes-no')].map(({ id }) => id)
    for (const id of facts) {
      if (id === 'vegan-without-b12') continue
      expect(Object.keys(answersOf({ [id]: false }).case.answers), id).toEqual([id])
      const name = factWords[id]?.name
      if (name !== undefined)
        expect(
          answersOf({ [name]: true }).problems.map((one) => one.code),
          `${id}: ${name}`,
        ).not.toContain('unknown-name')
    }
  })

  test('every ingredient of every class is understood by its own name', () => {
    for (const { id, ingredients } of medicines) {
      for (const { name } of ingredients) {
        const read = readCaseFile({ medicines: [name] })
        expect(read.problems, name).toEqual([])
        expect(read.case.medicines?.[0]?.classes, name).toContain(id)
      }
    }
  })
})

describe('names are forgiving', () => {
  test.each([
    ['F01', 'numb-feet'],
    ['d1', 'at-night'],
    ['R18', undefined],
    ['Numb feet', 'numb-feet'],
    ['feet numb', 'numb-feet'],
    ['NUMB_FEET', 'numb-feet'],
    ['numb feeet', 'numb-feet'],
    ['Dark urine', 'dark-urine'],
    ['hypothyroid', 'hypothyroidism-known'],
    ['diarrhea', 'diarrhoea'],
    ['diarrhoea', 'diarrhoea'],
    ['smoking', 'smoker'],
  ])('%s is %s', (name, fact) => {
    const { case: understood, problems } = answersOf({ [name]: true })
    if (fact === undefined) expect(codes(problems)).toEqual([`ambiguous-name answers.${name}`])
    else expect(understood.answers).toHaveProperty([fact], true)
  })

  test('a slip is understood and said', () => {
    const { notes, problems } = answersOf({ palpitatons: true })
    expect(problems).toEqual([])
    expect(notes).toMatchObject([{ code: 'understood-as', as: 'palpitations' }])
  })

  test('an option answers its choice', () => {
    expect(answersOf({ D6: true }).case.answers).toEqual({ duration: 'under-10-minutes' })
    expect(answersOf({ duration: 'Under ten minutes' }).case.answers).toEqual({ duration: 'under-10-minutes' })
  })

  test.each([
    ['type 2 diabetes', { 'diabetes-known': true }],
    ['Type II Diabetes Mellitus (diet controlled)', { 'diabetes-known': true }],
    ['type 1 diabetes for 22 years', { 'diabetes-known': true, 'diabetes-over-10-years': true }],
    ['CKD stage 4', { 'kidney-disease-known': true, 'kidney-severe': true }],
    ['chronic kidney disease stage 3a', { 'kidney-disease-known': true, 'kidney-severe': false }],
    ['Hypothyroidism', { 'hypothyroidism-known': true }],
    ['hypothyrodism', { 'hypothyroidism-known': true }],
    ['coeliac disease', { 'gut-disease': true }],
    ['celiac disease', { 'gut-disease': true }],
    ['Parkinson’s disease', { 'parkinson-known': true }],
    ['no diabetes', { 'diabetes-known': false }],
    ['hypertension, smoker', { hypertension: true, smoker: true }],
    ['haemodialysis', { 'on-dialysis': true, 'kidney-disease-known': true }],
    ['history of stroke', {}],
    ['s/p total thyroidectomy', { 'neck-surgery': true }],
    ['osteoarthritis of the knees', { arthritis: true }],
    ['depression', {}],
    ['asthma', {}],
  ])('the condition %s', (name, answers) => {
    const read = readCaseFile({ person: { age: 50 }, conditions: [name] })
    expect(read.problems).toEqual([])
    expect(read.case.answers).toEqual(answers)
    expect(read.notes.length).toBeGreaterThan(0)
  })

  test.each([
    ['Bendroflumethiazide 2.5 mg', 'thiazide'],
    ['hydrochlorothiazide', 'thiazide'],
    ['HCTZ 25mg daily', 'thiazide'],
    ['Lipitor', 'statin'],
    ['atorvastatin calcium 20 mg nightly', 'statin'],
    ['salbutamol inhaler', 'saba'],
    ['albuterol', 'saba'],
    ['Symbicort 200/6 2 puffs twice daily', 'laba'],
    ['salmeterol and fluticasone inhaler (Seretide)', 'laba'],
    ['C10AA05', 'statin'],
    ['omeprazol', 'ppi'],
    ['lithium carbonate', 'lithium'],
    ['statin', 'statin'],
    ['metformin 1 g twice a day', 'metformin'],
    ['levothyroxine 75 micrograms', 'levothyroxine'],
    ['quinine sulfate 200 mg', 'quinine'],
    ['furosemide', 'loop-diuretic'],
    ['frusemide', 'loop-diuretic'],
    ['paracetamol', 'other-medicine'],
    ['vitamin D3 1000 IU', 'vitamin-d-or-calcium-supplement'],
    ['potassium chloride', 'potassium-supplement'],
  ])('the medicine %s is of the class %s', (name, id) => {
    const read = readCaseFile({ medicines: [name] })
    expect(read.problems).toEqual([])
    expect(read.case.medicines?.flatMap(({ classes }) => classes)).toContain(id)
  })

  test('two drugs that lie two letters apart are never mixed up', () => {
    for (const name of ['quinidine', 'hydralazin e', 'clonidin']) {
      const { case: understood } = readCaseFile({ medicines: [name] })
      expect(
        understood.medicines?.flatMap(({ classes }) => classes),
        name,
      ).not.toContain('quinine')
      expect(
        understood.medicines?.flatMap(({ classes }) => classes),
        name,
      ).not.toContain('antipsychotic-or-antihistamine')
    }
  })

  test('an unknown medicine is reported and stays on the list', () => {
    const read = readCaseFile({ medicines: ['zzyzxomab'] })
    expect(codes(read.problems)).toEqual(['unknown-name medicines[0]'])
    expect(read.problems.every(isForgivable)).toBe(true)
    expect(read.case.medicines).toEqual([{ name: 'zzyzxomab', ingredient: 'zzyzxomab', classes: [] }])
  })

  test('a combination is all its parts, and an unknown part is named', () => {
    expect(
      readCaseFile({ medicines: ['ramipril / hydrochlorothiazide 5/25'] }).case.medicines?.flatMap(({ classes }) => classes),
    ).toEqual(expect.arrayContaining(['ace-inhibitor-or-arb', 'thiazide']))
    expect(readCaseFile({ medicines: ['ramipril and zzyzxomab'] }).problems).toMatchObject([
      { code: 'unknown-name', value: '"zzyzxomab"' },
    ])
  })
})

describe('what follows', () => {
  test('from a vegan diet, with and without B12, and not knowing', () => {
    const eats = (more: object) => readCaseFile({ diet: { pattern: 'Vegan' }, ...more }).case.answers
    expect(eats({ medicines: [] })).toEqual({ 'vegan-without-b12': true })
    expect(eats({ medicines: ['vitamin B12 50 mcg'] })).toEqual({ 'vegan-without-b12': false })
    expect(eats({})).toEqual({ vegetarian: true })
    expect(answersOf({ vegan: true }).case.answers).toEqual({ vegetarian: true })
    expect(readCaseFile({ answers: { vegan: true }, medicines: ['multivitamin'] }).case.answers).toEqual({
      'vegan-without-b12': false,
    })
  })

  test('from intakes: below 500 mg of calcium is little, 2 micrograms of vitamin D or less is little (causes.md B3, R05 and R06)', () => {
    const eats = (intakes: object) => readCaseFile({ diet: { intakes } }).case.answers
    expect(eats({ calciumMg: 499 })).toEqual({ 'low-calcium-diet': true })
    expect(eats({ calciumMg: 500 })).toEqual({ 'low-calcium-diet': false })
    expect(eats({ vitaminDUg: 2 })).toEqual({ 'low-vitamin-d-intake': true })
    expect(eats({ vitaminDUg: 2.1 })).toEqual({ 'low-vitamin-d-intake': false })
  })

  test('from one answer to another', () => {
    expect(answersOf({ 'cirrhosis-known': true }).case.answers).toEqual({ 'cirrhosis-known': true, 'liver-disease-known': true })
    expect(readCaseFile({ person: { pregnancyWeeks: 20 } }).case.answers).toEqual({ pregnant: true })
    expect(readCaseFile({ medicines: ['simvastatin', 'clarithromycin'] }).case.answers).toEqual({
      'statin-with-interacting': true,
    })
  })

  test('from nothing said nothing follows', () => {
    const { case: understood } = readCaseFile({ person: { age: 50 }, conditions: [], labs: [] })
    expect(understood).toEqual({ person: { age: 50 }, answers: {}, labs: [] })
  })
})

describe('bad input names its place, its value and a remedy', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`) as unknown
  const bad: readonly (readonly [name: string, input: unknown, expected: readonly string[]])[] = [
    ['nothing', undefined, ['wrong-type ']],
    ['a text', 'hello', ['wrong-type ']],
    ['a list', [1, 2], ['wrong-type ']],
    ['an empty record', {}, ['empty-case ']],
    ['empty parts', { person: {}, answers: {}, conditions: [], labs: [] }, ['empty-case ']],
    ['an age below zero', { person: { age: -3 } }, ['out-of-range person.age']],
    ['an age of 400', { person: { age: 400 } }, ['out-of-range person.age']],
    ['an age in words', { person: { age: 'sixty' } }, ['wrong-type person.age']],
    ['an age that is no number', { person: { age: NaN } }, ['wrong-type person.age']],
    ['a list as age', { person: { age: [62] } }, ['wrong-type person.age']],
    ['a height in metres', { person: { heightCm: 1.65 } }, ['out-of-range person.heightCm']],
    ['a weight with a unit', { person: { weightKg: '70 kg' } }, ['wrong-type person.weightKg']],
    ['a third sex', { person: { sex: 'horse' } }, ['wrong-type person.sex']],
    ['a year of pregnancy', { person: { pregnancyWeeks: 52 } }, ['out-of-range person.pregnancyWeeks']],
    ['an unknown field', { person: { age: 50, shoeSize: 43 } }, ['unknown-name person.shoeSize']],
    ['an unknown part', { person: { age: 50 }, horoscope: 'leo' }, ['unknown-name horoscope']],
    ['answers as a list', { answers: ['at-night'] }, ['wrong-type answers']],
    ['an unknown answer', { answers: { 'purple-hair': true } }, ['unknown-name answers.purple-hair']],
    ['an answer with a number', { answers: { 'at-night': 3 } }, ['wrong-type answers.at-night']],
    ['a choice without such an option', { answers: { duration: 'a fortnight' } }, ['wrong-choice answers.duration']],
    ['a choice answered with yes', { answers: { duration: true } }, ['wrong-choice answers.duration']],
    ['one option denied', { answers: { D6: false } }, ['wrong-choice answers.duration']],
    ['age among the answers', { answers: { age: 50 } }, ['unknown-name answers.age']],
    ['a pregnant man', { person: { sex: 'male', pregnancyWeeks: 20 } }, ['contradiction person.pregnancyWeeks']],
    ['a pregnant man by answer', { person: { sex: 'm' }, answers: { pregnant: 'yes' } }, ['contradiction answers.pregnant']],
    ['pregnant at 83', { person: { age: 83 }, answers: { pregnant: true } }, ['contradiction answers.pregnant']],
    [
      'weeks of no pregnancy',
      { person: { pregnancyWeeks: 20 }, answers: { pregnant: false } },
      ['contradiction answers.pregnant'],
    ],
    ['one fact twice', { answers: { 'numb-feet': true, F01: false } }, ['contradiction answers.F01']],
    ['short and constant', { answers: { D6: true, D8: true } }, ['contradiction answers.D8']],
    ['either leg and the same leg', { answers: { side: 'either-leg', D15: true } }, ['contradiction answers.D15']],
    ['summer and winter', { answers: { summer: true, winter: true } }, ['contradiction answers.summer']],
    [
      'dialysis without kidney disease',
      { answers: { 'on-dialysis': true, 'kidney-disease-known': false } },
      ['contradiction answers.on-dialysis'],
    ],
    [
      'a condition against an answer',
      { answers: { 'diabetes-known': false }, conditions: ['type 2 diabetes'] },
      ['contradiction conditions[0]'],
    ],
    [
      'a meat-eating vegetarian',
      { answers: { vegetarian: true }, diet: { pattern: 'omnivore' } },
      ['contradiction diet.pattern'],
    ],
    [
      'no B12 beside B12',
      { answers: { 'vegan-without-b12': true }, medicines: ['cyanocobalamin'] },
      ['contradiction answers.vegan-without-b12'],
    ],
    ['takes none and takes one', { answers: { statin: true }, medicines: [] }, ['contradiction answers.statin']],
    ['denies a class on the list', { answers: { statin: false }, medicines: ['simvastatin'] }, ['contradiction answers.statin']],
    ['medicines as a text', { medicines: 'aspirin' }, ['wrong-type medicines']],
    ['a medicine without a name', { medicines: [{ dose: '5 mg' }] }, ['missing-field medicines[0]']],
    ['a number as medicine', { medicines: [7] }, ['wrong-type medicines[0]']],
    ['a cancer of the past', { conditions: ['history of breast cancer'] }, ['unknown-name conditions[0]']],
    ['a word for several classes', { medicines: ['water tablet'] }, ['ambiguous-name medicines[0]']],
    ['an unknown condition', { conditions: ['lycanthropy'] }, ['unknown-name conditions[0]']],
    ['a condition that is a record', { conditions: [{}] }, ['wrong-type conditions[0]']],
    ['an unknown diet', { diet: { pattern: 'breatharian' } }, ['unknown-name diet.pattern']],
    ['a negative intake', { diet: { intakes: { calciumMg: -5 } } }, ['out-of-range diet.intakes.calciumMg']],
    ['an unknown nutrient', { diet: { intakes: { unobtainium: 5 } } }, ['unknown-name diet.intakes.unobtainium']],
    ['labs as a record', { labs: { potassium: 3 } }, ['wrong-type labs']],
    ['an unknown test', { labs: [{ name: 'midichlorians', value: 20_000 }] }, ['lab labs[0]']],
    ['a test without a value', { labs: [{ name: 'potassium' }] }, ['missing-field labs[0]']],
    ['an impossible result', { labs: [{ name: 'potassium', value: 400, unit: 'mmol/L' }] }, ['lab labs[0]']],
    ['a unit of another test', { labs: [{ name: 'potassium', value: 4, unit: 'fL' }] }, ['lab labs[0]']],
    ['a unit that is none', { labs: [{ name: 'potassium', value: 4, unit: 'parsecs' }] }, ['lab labs[0]']],
    [
      'an impossible day',
      { labs: [{ name: 'potassium', value: 4, unit: 'mmol/L', date: '2026-02-30' }] },
      ['wrong-type labs[0].date'],
    ],
    [
      'two results of one day',
      { labs: [3.1, 4.4].map((value) => ({ name: 'K', value, unit: 'mmol/L' })) },
      ['contradiction labs[1]'],
    ],
    ['fifty levels', deep, ['too-big a']],
    ['ten megabytes of text', { person: { age: 50 }, note: 'x'.repeat(10_000_000) }, ['too-big note']],
    ['a hundred thousand entries', { labs: Array.from({ length: 100_000 }, () => 0) }, ['too-big labs']],
    ['a key that reaches into JavaScript', JSON.parse('{"person":{"age":50},"__proto__":{"polluted":true}}'), ['forbidden-key ']],
    ['such a key among the answers', JSON.parse('{"answers":{"__proto__":true,"at-night":true}}'), ['forbidden-key answers']],
  ]
  test.each(bad)('%s', (_, input, expected) => {
    const { problems } = readCaseFile(input)
    expect(codes(problems)).toEqual(expected)
    for (const problem of problems) {
      const { what, remedy } = problemWords(problem)
      expect(problem.value).not.toBe('')
      expect(problem.value.length).toBeLessThanOrEqual(80)
      expect(what).toMatch(/\.$/)
      expect(remedy).toMatch(/\w.*[.:"…}\]]$/)
      if (problem.path !== '' && problem.code !== 'lab') expect(what).toContain(problem.path)
    }
  })

  test('nothing on the object prototype is touched', () => {
    readCaseFile(
      JSON.parse(
        '{"answers":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"person":{"__proto__":{"polluted":1}}}',
      ),
    )
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('a record that goes round in a circle ends', () => {
    const circle: Record<string, unknown> = { person: { age: 50 } }
    circle['answers'] = circle
    expect(codes(readCaseFile(circle).problems)).toEqual(['too-big answers'])
  })

  test('a flood of unknown names stops early, and says so', () => {
    const { problems } = readCaseFile({
      answers: Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`qqzzxx-${i}-noise`, true])),
    })
    expect(problems.at(-1)?.code).toBe('too-many-problems')
    expect(problems.length).toBeLessThan(60)
  })
})

describe('whatever is handed in', () => {
  const parts = ['person', 'answers', 'medicines', 'conditions', 'diet', 'labs'] as const
  const nearly = fc.record(Object.fromEntries(parts.map((part) => [part, fc.anything({ maxDepth: 3 })])), { requiredKeys: [] })

  test('the reader answers, and every problem has its sentences', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), nearly), (input) => {
        const read = readCaseFile(input)
        for (const problem of [...read.problems, ...read.notes]) expect(problemWords(problem).what).not.toContain('undefined')
      }),
      { numRuns: 1500 },
    )
  })

  test('a case written down and read again is the same case', () => {
    const yesNo = [...findings, ...risks].map(({ id }) => id)
    const names = medicines.flatMap(({ ingredients }) => ingredients.map(({ name }) => name))
    const file = fc.record(
      {
        person: fc.record(
          { age: fc.integer({ min: 18, max: 110 }), sex: fc.constantFrom('female', 'male') },
          { requiredKeys: [] },
        ),
        answers: fc.dictionary(fc.constantFrom(...yesNo), fc.constantFrom(true, null), { maxKeys: 12 }),
        medicines: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 5 }),
        labs: fc.constantFrom(
          [],
          [{ name: 'sodium', value: '<120', unit: 'mmol/L', date: '2026-01' }],
          [{ name: 'calcium', value: 9.4, unit: 'mg/dL' }],
        ),
      },
      { requiredKeys: ['person'] },
    )
    fc.assert(
      fc.property(file, (input) => {
        const first = readCaseFile(input)
        const again = readCaseFile(JSON.parse(JSON.stringify(writeCaseFile(first.case))))
        expect(again.case).toEqual(first.case)
        // A contradiction is said again each time the file is read; nothing else may come up.
        const said = ({ problems }: typeof first) => problems.filter(({ code }) => code !== 'empty-case').map(({ code }) => code)
        expect(said(again)).toEqual(said(first))
      }),
      { numRuns: 300 },
    )
  })
})
