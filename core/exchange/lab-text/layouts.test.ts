// Are whole reports read rightly, in the layouts of laboratories that really print so? The figures are invented.
import { describe, expect, it } from 'vitest'
import { readLabText } from './index.js'

/** Analyte, value in the unit of its limits, flag, date; "refused" where core/labs would not take it. */
const read = (text: string) =>
  readLabText(text).map(({ analyte, reading, flag, date, several }) => [
    analyte,
    reading.ok ? `${reading.result.reported.comparator ?? ''}${Number(reading.result.value.toPrecision(4))}` : 'refused',
    ...(flag ? [flag] : []),
    ...(date === undefined ? [] : [date]),
    ...(several ? ['look twice'] : []),
  ])

describe('North America', () => {
  it('the number of the performing laboratory is no value, and the result before is not this one', () => {
    const text = `   Test                 Current Result and Flag   Previous Result and Date   Units    Reference Interval
▼  Potassium 01               3.2   Low             3.9    04/02/2026       mmol/L     3.5-5.2
   Magnesium 01               1.9                                           mg/dL      1.6-2.3
   Vitamin B12 01             412                                           pg/mL      232-1245
   Vitamin D, 25-Hydroxy 01   22.4  Low                                     ng/mL      30.0-100.0
Sodium, Serum                 139                mmol/L         134 - 144            01`
    expect(read(text)).toEqual([
      ['potassium', '3.2', 'low', 'look twice'],
      ['magnesium', '0.7817'],
      ['vitamin-b12', '304'],
      ['vitamin-d-25oh', '55.91', 'low'],
      ['sodium', '139'],
    ])
  })

  it('everything under the name: range, the word "value", value, mark', () => {
    const text =
      'Potassium\nNormal range: 3.5 - 5.1 mmol/L\nValue\n3.3\nLow\nMagnesium\nNormal range: 1.6 - 2.6 mg/dL\nValue\n1.9\nVitamin D, 25-Hydroxy\nNormal range: 30 - 100 ng/mL\nValue\n22\nLow'
    expect(read(text)).toEqual([
      ['potassium', '3.3', 'low'],
      ['magnesium', '0.7817'],
      ['vitamin-d-25oh', '54.91', 'low'],
    ])
  })

  it('a cell a line, as a table is copied', () =>
    expect(read('Sodium\n139\nmmol/L\n136-145\nMagnesium\n0.68\nmmol/L\n0.70-1.00')).toEqual([
      ['sodium', '139'],
      ['magnesium', '0.68'],
    ]))

  it('a mark before the value, and ranges with "or ="', () =>
    expect(
      read('Potassium    LO    3.3    3.5 - 5.2 mmol/L\nEGFR   69    > OR = 60 mL/min/1.73m2\nFerritin  A  14  ug/L'),
    ).toEqual([
      ['potassium', '3.3', 'low'],
      ['egfr', '69'],
      ['ferritin', '14', 'abnormal'],
    ]))

  it('a range for fasting people is no word on this sample', () => {
    const [glucose] = readLabText('GLUCOSE   112 H   65-99 mg/dL\n      Fasting reference interval')
    expect(glucose?.paper).not.toHaveProperty('remarks')
  })
})

describe('Europe and the south', () => {
  it('German: urea in mg/dl is the whole of it, the sample burst, two days in one line', () => {
    const text = `Befund vom 15.10.26  Entnahme 14.10.26 08:10
Harnstoff        35    mg/dl    17 - 43
Kalium i.S.  !   5,6   mmol/l   3,5-5,1   Hinweis: Probe leicht hämolytisch
CRP              < 0,6  mg/l    < 5,0
Glukose nüchtern 112 + mg/dl    70 - 99`
    expect(read(text)).toEqual([
      ['urea', '5.828', '2026-10-14'],
      ['potassium', '5.6', 'high', '2026-10-14'],
      ['crp', '<0.6', '2026-10-14'],
      ['glucose', '6.217', 'high', '2026-10-14'],
    ])
    expect(readLabText(text)[1]?.paper.remarks).toEqual(['haemolysed'])
    expect(readLabText(text.replace('leicht', 'nicht'))[1]?.paper).not.toHaveProperty('remarks')
  })

  it('North American urea nitrogen stays what it is', () =>
    expect(read('BUN 14 mg/dL 7-25\nUrea Nitrogen (BUN) 14 mg/dL 7-25\nUrea 14 mg/dL 7-25')).toEqual([
      ['urea', '4.998'],
      ['urea', '4.998'],
      ['urea', '4.998'],
    ]))

  it('French: grams and milligrams a litre, ranges with "à"', () => {
    const text = `Prélevé le 14/10/2026 à 08h10    Edité le 15/10/2026
Glycémie à jeun     1,12 g/L *    (0,70 à 1,00)
Créatinine          8,1 mg/L      (5,1 à 9,5)
Urée                0,36 g/L      (0,15 à 0,45)
Magnésium sérique   17,2 mg/L     (16 à 26)
TSH                 2,14 mUI/L    (0,27 à 4,20)`
    expect(read(text)).toEqual([
      ['glucose', '6.217', 'abnormal', '2026-10-14'],
      ['creatinine', '71.6', '2026-10-14'],
      ['urea', '5.994', '2026-10-14'],
      ['magnesium', '0.7076', '2026-10-14'],
      ['tsh', '2.14', '2026-10-14'],
    ])
    expect(readLabText(text)[0]?.paper.range).toEqual({ low: 0.7, high: 1 })
  })

  it('Dutch haemoglobin in mmol/l, Swiss semicolons, Brazilian lines between name and result', () => {
    expect(read('Hemoglobine   7,4   mmol/l   7,5 - 10,0')).toEqual([['haemoglobin', '119.2']])
    expect(read('Analyse;Resultat;Einheit;Referenz\nKalium;3.3;mmol/l;3.5-5.1')).toEqual([['potassium', '3.3']])
    expect(read('POTÁSSIO\nMaterial: Soro   Método: Eletrodo\nResultado: 3,3 mEq/L   Valores de referência: 3,5 a 5,1')).toEqual([
      ['potassium', '3.3'],
    ])
  })
})

describe('columns', () => {
  it('of several days: the latest, with its own day and mark', () => {
    const text = `Date        02/04/26   14/10/26
Time        0815       0812                  Units      Range
Potassium      3.9        3.3  L             mmol/L   (3.5-5.2)
Sodium         140        139                mmol/L   (135-145)
Magnesium      0.80                          mmol/L   (0.70-1.10)`
    expect(read(text)).toEqual([
      ['potassium', '3.3', 'low', '2026-10-14'],
      ['sodium', '139', '2026-10-14'],
      ['magnesium', '0.8', '2026-04-02'],
    ])
  })

  it('whose blanks are gone, or of another table: dated only where a full row tells', () => {
    const text = 'Date 14/10/2026 02/04/2026\nPotassium 3.3 3.9 mmol/L\nSodium 139 mmol/L'
    expect(read(text)).toEqual([
      ['potassium', '3.3', '2026-10-14'],
      ['sodium', '139'],
    ])
    const later =
      'Date        02/04/26   14/10/26\nPotassium   3.9        3.3    mmol/L\nFerritin                                        14 ug/L'
    expect(read(later).at(-1)).toEqual(['ferritin', '14'])
  })

  it('of days that could be March or April: nothing is dated, and the row is to be looked at', () => {
    const text = 'Date        02/03/26   04/03/26\nPotassium      3.9        3.3        mmol/L'
    expect(read(text)).toEqual([['potassium', '3.9', 'look twice']])
  })

  it('of tests: two results of a line are two, each with its own mark', () =>
    expect(read('Sodium   139 mmol/L  136-145      Potassium     3.3 L mmol/L  3.5-5.1')).toEqual([
      ['sodium', '139'],
      ['potassium', '3.3', 'low'],
    ]))
})

describe('what must not look sure', () => {
  it.each([
    ['Calcium   2 .35 mmol/L  2.20-2.60', [['calcium-total', '2.35', 'look twice']]],
    ['TSH   2.l4 mIU/L  0.27-4.20', [['tsh', 'refused']]],
    ['Ferritin < 5 ug/L', [['ferritin', '<5']]],
    ['Vitamin E 31 nmol/L', [[undefined, 'refused']]],
    ['Vitamin A 55 nmol/L', [[undefined, 'refused', 'abnormal']]],
    ['Free T3 4.5 pmol/L', [[undefined, 'refused']]],
    ['Vitamin D, 1,25-Dihydroxy   45 pg/mL  18-72', [[undefined, 'refused']]],
  ])('%s', (line, expected) => expect(read(line)).toEqual(expected))
})
