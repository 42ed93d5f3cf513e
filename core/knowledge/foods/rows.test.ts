import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rows, sourcesOf } from './rows.js'

const read = (line: string) => rows('fruit', line)[0]

describe('a line of a list', () => {
  test('is read cell by cell', () => {
    expect(read('kiwi | Kiwi fruit | kiwi, Chinese gooseberry | fndds:63126500 | 1 fruit 75; 1 cup, sliced 180.5')).toEqual({
      slug: 'kiwi',
      name: 'Kiwi fruit',
      alsoKnownAs: ['kiwi', 'Chinese gooseberry'],
      group: 'fruit',
      made: [{ code: 'fndds:63126500', grams: 100 }],
      unit: 'g',
      portions: [
        { label: '1 fruit', size: 75 },
        { label: '1 cup, sliced', size: 180.5 },
      ],
      fixes: {},
      borrowed: {},
      unknown: [],
    })
  })

  test('may carry what differs from the source', () => {
    const line =
      'x | X | | sr:168462 | 1 glass 200 | ml 1.03 | fix calciumMg 120 label; vitaminDUg 0.8 label | zero alcoholG | borrow vitaminKUg sr:168463 | unknown ironMg | note Why.'
    expect(read(line)).toMatchObject({
      unit: 'ml',
      gramsPerMl: 1.03,
      fixes: {
        calciumMg: { value: 120, kind: 'label' },
        vitaminDUg: { value: 0.8, kind: 'label' },
        alcoholG: { value: 0, kind: 'assumed-zero' },
      },
      borrowed: { vitaminKUg: 'sr:168463' },
      unknown: ['ironMg'],
      note: 'Why.',
    })
  })

  test('may be a tablet, whose figures are all ours', () => {
    const line =
      'mg | Magnesium citrate 200 mg | | - | 1 tablet 1 | piece | fix magnesiumMg 200 label | form citrate | note Made up.'
    expect(read(line)).toMatchObject({ unit: 'piece', form: 'citrate', fixes: { magnesiumMg: { value: 200, kind: 'label' } } })
    expect(read(line)?.made).toEqual([])
  })

  test('may be a dish made of USDA foods', () => {
    const dish = read('x | X | | - | 1 plate 400 | mix fndds:26107140 150; fndds:71401010 250')
    expect(dish?.made).toEqual([
      { code: 'fndds:26107140', grams: 150 },
      { code: 'fndds:71401010', grams: 250 },
    ])
    expect(sourcesOf(dish!)).toBe('fndds:26107140*150+fndds:71401010*250')
  })

  test.each([
    ['Kiwi | K | | fndds:63126500 | 1 75', 'lower-case words'],
    ['kiwi | | | fndds:63126500 | 1 fruit 75', 'name is missing'],
    ['kiwi | K | | 63126500 | 1 fruit 75', 'must be like fndds:63107010'],
    ['kiwi | K | | - | 1 fruit 75', 'must be like fndds:63107010'],
    ['kiwi | K | | fndds:63126500 | fruit', 'a label, a space and a size'],
    ['kiwi | K | | fndds:63126500 | 1 fruit 0', 'above 0'],
    ['kiwi | K | | fndds:63126500 | 1 fruit 75 | ml', 'nothing stands after "ml"'],
    ['kiwi | K | | fndds:63126500 | 1 fruit 75 | ml none', 'grams per ml is "none"'],
    ['kiwi | K | | fndds:63126500 | 1 fruit 75 | fix calcium 3 label | note x', 'is no nutrient'],
    ['kiwi | K | | fndds:63126500 | 1 fruit 75 | fix calciumMg -3 label | note x', 'must be 0 or more'],
    ['kiwi | K | | fndds:63126500 | 1 fruit 75 | fix calciumMg 3 guess | note x', 'one of analysed'],
    ['kiwi | K | | fndds:63126500 | 1 fruit 75 | fix calciumMg 3 label', 'need a "note"'],
    ['kiwi | K | | fndds:63126500 | 1 fruit 75 | unknown calciumMg', 'need a "note"'],
    ['kiwi | K | | fndds:63126500 | 1 fruit 75 | borrow calciumMg 12', 'a nutrient and a code'],
    ['kiwi | K | | - | 1 fruit 75 | mix sr:168462', 'the grams in'],
    ['kiwi | K | | - | 1 fruit 75 | mix kiwi 20', 'must name a code'],
    ['kiwi | K | | sr:168462 | 1 fruit 75 | mix sr:168462 20', 'needs - for a code'],
    ['kiwi | K | | fndds:63126500 | 1 fruit 75 | colour green', 'opens with "colour"; it must open with one of mix, ml, piece'],
    ['kiwi | K | | fndds:63126500 | 1 fruit 75 | note a | note b', 'only once'],
  ])('is refused with a sentence: %s', (line, why) => {
    expect(() => read(line)).toThrow(why)
    expect(() => read(line)).toThrow(/^In the list of fruit, ".*": .*\.$/s)
  })

  test('property: whatever stands there, a row is sound or refused', () => {
    const word = fc.constantFrom(
      'kiwi',
      'Kiwi',
      '1 fruit 75',
      '1 fruit -75',
      'fndds:63126500',
      '-',
      '',
      'ml 1',
      'ml 0',
      'piece',
      'fix ironMg -1 label',
      'fix ironMg NaN label',
      'fix ironMg 1 label',
      'note n',
      'zero ironMg',
    )
    const line = fc
      .array(
        fc.oneof(
          word,
          fc.string().map((text) => text.replaceAll('\n', ' ')),
        ),
        { maxLength: 9 },
      )
      .map((cells) => cells.join('|'))
    fc.assert(
      fc.property(line, (text) => {
        let read: ReturnType<typeof rows>
        try {
          read = rows('other', text)
        } catch (error) {
          return (error as Error).message.startsWith('In the list of other')
        }
        return read.every(
          ({ slug, name, portions, fixes }) =>
            slug !== '' &&
            name !== '' &&
            portions.every(({ size }) => size > 0) &&
            Object.values(fixes).every((one) => one.value >= 0),
        )
      }),
    )
  })
})
