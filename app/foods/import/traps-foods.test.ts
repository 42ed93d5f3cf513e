// Do the mistakes that other food diaries made with foods and files stay out of ours? By their numbers in food-data.md §8.
import { describe, expect, it } from 'vitest'
import { bring, brands, count, sr } from './bring.fixture.js'
import { csv, foodCsv, nutrientCsv, portionCsv } from './files.fixture.js'

describe('the traps of food-data.md §8: foods and files', () => {
  it('12: of a product sent in many times the newest with figures is taken; the two senders stay apart', async () => {
    const { foods, report } = await bring(
      brands(
        [
          [11, 'LI', '077034085228', 42.5, 'g', '1 COOKIE'],
          [15, 'LI', '00077034085228', 40, 'g', '1 COOKIE'],
          [19, 'LI', '77034085228', 38, 'g', '1 COOKIE'],
          [12, 'GDSN', '077034085228', 42.5, 'g', '1 COOKIE'],
          [13, 'LI', '', 42.5, 'g', '1 COOKIE'],
        ],
        [
          [11, 1008, 470],
          [15, 1008, 480],
          [12, 1008, 490],
          [13, 1008, 500],
        ],
      ),
    )
    // 19 is newer, but the file holds no figure for it.
    expect(foods.map(({ id, amounts }) => [id, amounts.energyKcal?.value])).toEqual([
      ['usda-branded:li-77034085228', 480],
      ['usda-branded:gdsn-77034085228', 490],
      ['usda-branded:fdc-13', 500],
    ])
    expect(foods[0]!.barcode).toBe('077034085228')
    expect(foods[0]!.brand).toBe('Acme Foods')
    expect([count(report, 'older-version'), count(report, 'no-figures'), count(report, 'newest-empty')]).toEqual([1, 1, 1])
    expect(report.releases[0]!.release.rank).toBe(2)
  })

  it('13: a Foundation food keeps its id when it gets a new fdc_id; samples are no foods', async () => {
    const { foods, report } = await bring({
      'food.csv': foodCsv([
        [321358, 'foundation_food', 'Hummus, commercial', 16],
        [900001, 'foundation_food', 'Hummus, commercial', 16],
        [321359, 'sample_food', 'Hummus, sample 1', 16],
        [321360, 'sub_sample_food', 'Hummus, sample 1a', 16],
        [5, 'sr_legacy_food', 'Hummus, of an older table', 16],
      ]),
      'foundation_food.csv': csv(
        ['fdc_id', 'NDB_number', 'footnote'],
        [
          [321358, 16158, ''],
          [900001, '016158', ''],
        ],
      ),
      'food_nutrient.csv': nutrientCsv([
        [321358, 1087, 41],
        [900001, 1087, 43],
        [321359, 1087, 40],
        [321360, 1087, 39],
        [5, 1087, 1],
      ]),
    })
    expect(foods.map(({ id, amounts }) => [id, amounts.calciumMg?.value])).toEqual([['usda-foundation:16158', 43]])
    expect(count(report, 'older-version')).toBe(1)
    // One stray food of SR Legacy must not take the place of the whole table.
    expect([count(report, 'not-a-food'), count(report, 'sample-figure')]).toEqual([3, 3])
  })

  it('14: rows that hang in the air are counted and passed over', async () => {
    const { foods, report } = await bring({
      'food.csv': foodCsv([
        [1, 'sr_legacy_food', 'Oats', 8],
        [2, 'sr_legacy_food', 'Nothing known', 8],
        ['', 'sr_legacy_food', 'No id', 8],
      ]),
      'food_nutrient.csv': `${nutrientCsv([
        [1, 1008, 389],
        [1104805, 1008, 1],
        [1104809, 1008, 1],
        [1, 1008, 390],
      ])}"9","1","1008"\n`,
      'food_portion.csv': portionCsv([[1104805, 1, 1, 9999, '', 'cup', 80]]),
      'food_attribute.csv': csv(
        ['id', 'fdc_id', 'seq_num', 'food_attribute_type_id', 'name', 'value'],
        [[1, '', 1, 1000, 'Common Name', 'ghost']],
      ),
    })
    expect(foods.map(({ amounts }) => amounts.energyKcal?.value)).toEqual([389])
    const reasons = ['dangling-figure', 'dangling-portion', 'second-figure', 'broken-row', 'no-food-id', 'no-figures']
    expect(reasons.map((reason) => count(report, reason))).toEqual([2, 1, 1, 1, 1, 1])
  })

  it('15: 9040 and 09040 are one food', async () => {
    for (const ndb of ['9040', '09040', '9040.0']) {
      const own = csv(['fdc_id', 'NDB_number'], [[1, ndb]])
      expect((await bring(sr([[1008, 89]], { 'sr_legacy_food.csv': own }))).food.id).toBe('usda-sr-legacy:9040')
    }
  })

  it('18: what a label counts in millilitres is counted in millilitres, and no gram is made of it', async () => {
    const { foods, report } = await bring(
      brands(
        [
          [1, 'LI', '111111111111', 240, 'MLT', '1 cup'],
          [2, 'LI', '222222222222', 240, 'ml', ''],
          [3, 'LI', '333333333333', 30, 'GRM', '2 COOKIES'],
          [4, 'LI', '444444444444', 1, 'IU', '1 drop'],
          [5, 'LI', '555555555555', 0, 'g', '1 piece'],
          [6, 'LI', '666666666666', '', '', ''],
        ],
        [1, 2, 3, 4, 5, 6].map((id) => [id, 1008, 40]),
      ),
    )
    expect(foods.map(({ unit, portions }) => [unit, portions])).toEqual([
      ['ml', [{ label: '1 cup', size: 240 }]],
      ['ml', [{ label: '1 serving', size: 240 }]],
      ['g', [{ label: '2 COOKIES', size: 30 }]],
      ['g', []],
      ['g', []],
      ['g', []],
    ])
    const reasons = ['millilitres', 'unknown-serving-unit', 'no-weight', 'no-serving-unit']
    expect(reasons.map((reason) => count(report, reason))).toEqual([2, 1, 1, 1])
  })

  it('19: what cannot be is flagged and kept', async () => {
    const { food, report } = await bring(
      sr([
        [1008, 400],
        [1062, 400],
        [1005, 10],
        [2000, 40],
        [1004, 5],
        [1258, 30],
        [1051, 96],
      ]),
    )
    expect(food.amounts.carbohydrateG?.value).toBe(10)
    const reasons = ['sugars-over-carbohydrate', 'saturated-over-fat', 'parts-over-whole', 'kj-against-kcal']
    expect(reasons.map((reason) => count(report, reason))).toEqual([1, 1, 1, 1])
  })

  it('20: SR is Latin-1 between tildes, the survey UTF-8 with a mark at its start, line breaks in heads, and commas in texts', async () => {
    const des = (ndb: string, name: string) => `~${ndb}~^~0100~^~${name}~^~~^~crème, cream~^~~^~~^~~^0^~~^^^^\r\n`
    const folder = {
      'sr28asc/FOOD_DES.txt': `${des('01001', 'Caf\u00e9 "au lait", 1/2')}`,
      'sr28asc/NUT_DATA.txt':
        '~01001~^~301~^24^17^0.789^~1~^~A~^~~^~~^7^19^30^4^22.0^26.4^~~^~~^\r\n~01001~^~328~^0^0^^~7~^~Z~^~~^~~^^^^^^^~~^~~^\r\n',
      'sr28asc/NUTR_DEF.txt': '~301~^~mg~^~CA~^~Calcium, Ca~^~0~^~5300~\r\n~328~^~\u00b5g~^~VITD~^~Vitamin D~^~1~^~8700~\r\n',
      'sr28asc/FD_GROUP.txt': '~0100~^~Dairy and Egg Products~\r\n',
      'sr28asc/WEIGHT.txt': '~01001~^1^1^~pat (1" sq, 1/3" high)~^5.0^^\r\n~01001~^2^.5^~cup~^113.5^^\r\n',
    }
    const latin = Object.fromEntries(
      Object.entries(folder).map(([name, text]) => [name, Buffer.from(text, 'latin1') as unknown as string]),
    )
    const { food } = await bring(latin)
    expect(food).toEqual({
      id: 'usda-sr28:1001',
      release: 'usda-sr28',
      name: 'Café "au lait", 1/2',
      alsoKnownAs: ['crème', 'cream'],
      group: 'milk-and-dairy',
      unit: 'g',
      amounts: { calciumMg: { value: 24, kind: 'analysed' }, vitaminDUg: { value: 0, kind: 'assumed-zero' } },
      portions: [
        { label: '1 pat (1" sq, 1/3" high)', size: 5 },
        { label: '0.5 cup', size: 113.5 },
      ],
    })
  })
})
