// Are the results in a pasted report found as they stand? Layouts of laboratories in several countries; traps; never a crash.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLabText } from './index.js'

const short = (text: string) =>
  readLabText(text).map(({ paper, analyte, flag }) => [
    analyte,
    paper.value,
    paper.unit,
    paper.range?.low,
    paper.range?.high,
    flag,
  ])
const one = (line: string) => short(line)[0]

describe('one line a result', () => {
  const lines: readonly (readonly [string, readonly unknown[]])[] = [
    ['Potassium 4.1 mmol/L (3.5 - 5.3)', ['potassium', '4.1', 'mmol/L', 3.5, 5.3, undefined]],
    ['Potassium: 5.6 mmol/L [3.5-5.3] H', ['potassium', '5.6', 'mmol/L', 3.5, 5.3, 'high']],
    ['POTASSIUM\t3.1 L\t3.5-5.3\tmmol/L', ['potassium', '3.1', 'mmol/L', 3.5, 5.3, 'low']],
    ['Serum magnesium level 0.68 mmol/L [0.7 - 1.0] Below low reference limit', ['magnesium', '0.68', 'mmol/L', 0.7, 1, 'low']],
    ['VITAMIN D,25-OH,TOTAL,IA   18 L   30-100 ng/mL', ['vitamin-d-25oh', '18', 'ng/mL', 30, 100, 'low']],
    ['Vitamin B12 210 pg/mL 200-900', ['vitamin-b12', '210', 'pg/mL', 200, 900, undefined]],
    ['Vitamin B 12 | 210 | ng/L | 180-900', ['vitamin-b12', '210', 'ng/L', 180, 900, undefined]],
    ['Kalium 4,1 mmol/l 3,5 - 5,1', ['potassium', '4,1', 'mmol/l', 3.5, 5.1, undefined]],
    ['Magnesium i.S.   0,66 -  mmol/l   0,70-1,10', ['magnesium', '0,66', 'mmol/l', 0.7, 1.1, 'low']],
    ['25-OH-Vitamin D   12,4   nmol/l   > 50', ['vitamin-d-25oh', '12,4', 'nmol/l', 50, undefined, undefined]],
    ['Kreatinin (Jaffé)  88 µmol/l  (59–104)', ['creatinine', '88', 'µmol/l', 59, 104, undefined]],
    ['HbA1c (IFCC) 42 mmol/mol <42', ['hba1c', '42', 'mmol/mol', undefined, 42, undefined]],
    ['HbA1c 6.5 % 4.0-5.6 H', ['hba1c', '6.5', '%', 4, 5.6, 'high']],
    ['eGFR (CKD-EPI 2021) >60 mL/min/1.73m2', ['egfr', '>60', 'mL/min/1.73m2', undefined, undefined, undefined]],
    ['CRP <5 mg/L (0 to 5)', ['crp', '<5', 'mg/L', 0, 5, undefined]],
    ['Calcium, adjusted 2.15 mmol/L 2.20-2.60 *', ['calcium-adjusted', '2.15', 'mmol/L', 2.2, 2.6, 'abnormal']],
    ['P-Natrium 139 mmol/l', ['sodium', '139', 'mmol/l', undefined, undefined, undefined]],
    ['"Potassium",4.1,mmol/L,3.5-5.3', ['potassium', '4.1', 'mmol/L', 3.5, 5.3, undefined]],
    ['Ferritin 1,250 ng/mL 30-400 HH', ['ferritin', '1,250', 'ng/mL', 30, 400, 'critical-high']],
    ['Magnesium 2.0mg/dL 1.7-2.2', ['magnesium', '2.0', 'mg/dL', 1.7, 2.2, undefined]],
    ['Magnesium 1.6 mEq/L 1.4-2.0', ['magnesium', '1.6', 'mEq/L', 1.4, 2, undefined]],
    ['Phosphate 0.72 mmoI/L 0.80-1.50 L', ['phosphate', '0.72', 'mmol/L', 0.8, 1.5, 'low']],
    ['Albumin ........ 41 g/L (35-50)', ['albumin', '41', 'g/L', 35, 50, undefined]],
    ['TSH 2.31 mIU/L 0.40 - 4.00 Normal', ['tsh', '2.31', 'mIU/L', 0.4, 4, 'normal']],
    ['Sodium 139 mmol/L up to 145', ['sodium', '139', 'mmol/L', undefined, 145, undefined]],
  ]
  it.each(lines)('%s', (line, expected) => expect(one(line)).toEqual(expected))
})

describe('several lines', () => {
  it('takes the value and the range below a name', () => {
    const text =
      'Serum potassium level\n4.1 mmol/L\nNormal range: 3.5 to 5.3 mmol/L\n\nSerum sodium level\n139 mmol/L\nNormal range: 133 to 146 mmol/L'
    expect(short(text)).toEqual([
      ['potassium', '4.1', 'mmol/L', 3.5, 5.3, undefined],
      ['sodium', '139', 'mmol/L', 133, 146, undefined],
    ])
  })

  it('reads a whole report, with its date and what it says of the sample', () => {
    const text = `Northern Pathology      Page 1 of 2
Name: A. Person   DOB: 03/02/1961   Age 65 years
Collected: 3 Nov 2026 08:40   Reported: 04/11/2026
BIOCHEMISTRY
Sodium            138   mmol/L   133-146
Potassium         5.9 H mmol/L   3.5-5.3
Comment: sample haemolysed, potassium may be raised.
Magnesium         0.81  mmol/L   0.70-1.00
Total protein     71    g/L      60-80
URINE
Potassium         45    mmol/L`
    const found = readLabText(text)
    expect(found.map(({ analyte, line }) => [analyte, line])).toEqual([
      ['sodium', 5],
      ['potassium', 6],
      ['magnesium', 8],
      [undefined, 9],
      [undefined, 11],
    ])
    expect(new Set(found.map(({ date }) => date))).toEqual(new Set(['2026-11-03']))
    expect(found.map(({ paper }) => paper.remarks)).toEqual([undefined, ['haemolysed'], ['haemolysed'], undefined, undefined])
    const [, potassium] = found
    expect(potassium?.reading.ok && potassium.reading.warnings.map(({ kind }) => kind)).toContain('haemolysed')
  })

  it('says when other numbers stand in the line', () => {
    expect(readLabText('Potassium 4.1 3.9 4.4 mmol/L 3.5-5.3')[0]).toMatchObject({ several: true, paper: { value: '4.1' } })
    expect(readLabText('Potassium 4.1 mmol/L 3.5-5.3')[0]).not.toHaveProperty('several')
  })
})

describe('traps', () => {
  it.each([
    'Vitamin D 1,25-dihydroxy 45 pg/mL',
    '1,25 (OH)2 vitamin D 45 pg/mL',
    'Urine potassium 45 mmol/L',
    'Magnesium, RBC 5.1 mg/dL',
    'Folate, red cell 600 nmol/L',
    'Sodium/potassium ratio 32 mmol/L',
    'LDH 180 U/L',
  ])('%s is none of ours', (line) => expect(short(line).map(([analyte]) => analyte)).toEqual([undefined]))

  it.each([
    'Age 54 years',
    'Page 1 of 2',
    'Tel 020 7946 0018',
    'Collected 03/04/2026',
    'Potassium 3.5-5.3',
    'Sodium see comment',
    '',
  ])('"%s" is no result', (line) => expect(short(line)).toEqual([]))

  it('does not guess between March and April', () => {
    expect(readLabText('Collected: 03/04/2026\nPotassium 4.1 mmol/L')[0]).not.toHaveProperty('date')
    expect(readLabText('Collected: 13/04/2026\nPotassium 4.1 mmol/L')[0]?.date).toBe('2026-04-13')
    expect(readLabText('Entnahme: 03.04.2026\nKalium 4,1 mmol/l')[0]?.date).toBe('2026-04-03')
  })

  it('keeps what cannot be, with the reason', () => {
    expect(readLabText('Vitamin D 40')[0]?.reading).toMatchObject({ ok: false, problem: { kind: 'unit-missing' } })
    expect(readLabText('Calcium 9.4 mmol/L')[0]?.reading).toMatchObject({ ok: false, problem: { kind: 'perhaps-other-unit' } })
  })

  it('never throws, whatever was pasted, and stays quick on a long line', () => {
    const words = fc.constantFrom(
      'Potassium',
      '4.1',
      'mmol/L',
      '3.5-5.3',
      'H',
      '|',
      ',',
      '\n',
      '\t',
      '<',
      '1,250',
      '(',
      ')',
      'urine',
      '25-OH',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
        ),
        (text) => void readLabText(text),
      ),
      { numRuns: 150 },
    )
    readLabText('9'.repeat(100_000))
    readLabText('1 2 3 4 5 6 7 8 9 '.repeat(10_000))
  })
})
