// Do the mistakes that other food diaries made with figures stay out of ours? By their numbers in food-data.md §8.
import { describe, expect, it } from 'vitest'
import { bring, count, sr } from './bring.fixture.js'
import { csv } from './files.fixture.js'

describe('the traps of food-data.md §8: figures', () => {
  it('1, 2: ids and numbers are told apart in every line, and the report says which a file used', async () => {
    const ids = await bring(
      sr([
        [1008, 389],
        [1090, 177],
        [1165, 0.763],
      ]),
    )
    const numbers = await bring(
      sr([
        [208, 389],
        [304, 177],
        [404, 0.763],
      ]),
    )
    expect(ids.food.amounts).toEqual(numbers.food.amounts)
    expect(ids.food.amounts.magnesiumMg?.value).toBe(177)
    expect(ids.report.notes).toEqual([])
    expect(numbers.report.notes.join()).toContain('number')
    // 957 and 958 are the numbers of the two other energies, and no ids; 2048 is the better one.
    expect(
      (
        await bring(
          sr([
            [957, 100],
            [958, 110],
          ]),
        )
      ).food.amounts.energyKcal?.value,
    ).toBe(110)
  })

  it('4: what is not given, or is no number, stays unknown and is never 0; a printed 0 stays 0', async () => {
    const { food, report } = await bring(
      sr([
        [1087, ''],
        [1090, 'n/a'],
        [1089, -3],
        [1093, 0],
      ]),
    )
    expect(food.amounts).toEqual({ sodiumMg: { value: 0, kind: 'imputed' } })
    expect([count(report, 'no-amount'), count(report, 'not-a-figure'), count(report, 'negative-figure')]).toEqual([1, 1, 1])
  })

  it('5: an assumed zero keeps its mark, whether the derivation is listed in the file or known', async () => {
    const listed = {
      'food_nutrient_derivation.csv': csv(
        ['id', 'code', 'description'],
        [
          [900, 'Z', 'Assumed zero'],
          [901, 'A', 'Analytical'],
        ],
      ),
    }
    const { food } = await bring(
      sr(
        [
          [1079, 0, 900],
          [1087, 12, 901],
          [1090, 5, 68],
        ],
        listed,
      ),
    )
    expect(food.amounts.fibreG).toEqual({ value: 0, kind: 'assumed-zero' })
    expect(food.amounts.calciumMg?.kind).toBe('analysed')
    // 68 is Z; of a figure that is not 0 it cannot be true.
    expect(food.amounts.magnesiumMg).toEqual({ value: 5, kind: 'imputed' })
    expect(
      (
        await bring(
          sr([
            [1079, 0, 68],
            [1087, 54, 1],
          ]),
        )
      ).food.amounts.fibreG?.kind,
    ).toBe('assumed-zero')
  })

  it('6: vitamin D in µg is µg, in IU a fortieth of it', async () => {
    expect(
      (
        await bring(
          sr([
            [1110, 52],
            [1114, 1.3],
          ]),
        )
      ).food.amounts.vitaminDUg?.value,
    ).toBe(1.3)
    const { food, report } = await bring(sr([[1110, 100]]))
    expect(food.amounts.vitaminDUg?.value).toBe(2.5)
    expect(count(report, 'vitamin-d-iu')).toBe(1)
    expect(
      count(
        (
          await bring(
            sr([
              [1110, 1.3],
              [1114, 52],
            ]),
          )
        ).report,
        'd-iu-against-ug',
      ),
    ).toBe(1)
  })

  it('6: a unit that the file changes is converted, one that nobody knows is left', async () => {
    const units = (unit: string) => ({
      'nutrient.csv': csv(['id', 'name', 'unit_name', 'nutrient_nbr'], [[1087, 'Calcium, Ca', unit, 301]]),
    })
    expect(
      (
        await bring(
          sr(
            [
              [1087, 0.12],
              [1093, 1],
            ],
            units('G'),
          ),
        )
      ).food.amounts.calciumMg?.value,
    ).toBeCloseTo(120)
    const odd = await bring(
      sr(
        [
          [1087, 0.12],
          [1093, 1],
        ],
        units('MOL'),
      ),
    )
    expect(odd.food.amounts.calciumMg).toBeUndefined()
    expect(count(odd.report, 'unknown-unit')).toBe(1)
  })

  it('7: no vitamin A is read, from IU or otherwise', async () => {
    const { food, report } = await bring(
      sr([
        [1104, 9377],
        [1106, 469],
        [1093, 79],
      ]),
    )
    expect(Object.keys(food.amounts)).toEqual(['sodiumMg'])
    expect(count(report, 'not-followed')).toBe(2)
  })

  it('8: folate is in equivalents; food folate and folic acid make them, total folate does not', async () => {
    expect(
      (
        await bring(
          sr([
            [1177, 200],
            [1190, 280],
          ]),
        )
      ).food.amounts.folateDfeUg?.value,
    ).toBe(280)
    const computed = (
      await bring(
        sr([
          [1186, 100],
          [1187, 30],
        ]),
      )
    ).food.amounts
    expect(computed.folateDfeUg?.value).toBeCloseTo(30 + 1.7 * 100)
    expect(computed.folicAcidUg?.value).toBe(100)
    expect(
      (
        await bring(
          sr([
            [1177, 200],
            [1093, 1],
          ]),
        )
      ).food.amounts.folateDfeUg,
    ).toBeUndefined()
  })

  it('9: names of nutrients play no part: an "added" form or a wrong name takes nobody’s place', async () => {
    const wrong = csv(
      ['id', 'name', 'unit_name', 'nutrient_nbr'],
      [
        [1246, 'Vitamin B-12', 'UG', 578],
        [1178, 'Something else', 'UG', 418],
      ],
    )
    const { food } = await bring(
      sr(
        [
          [1246, 9],
          [1178, 0.5],
        ],
        { 'nutrient.csv': wrong },
      ),
    )
    expect(food.amounts.vitaminB12Ug?.value).toBe(0.5)
  })

  it('17: fibre stays in carbohydrate', async () => {
    const { food } = await bring(
      sr([
        [1005, 66.3],
        [1079, 10.6],
      ]),
    )
    expect([food.amounts.carbohydrateG?.value, food.amounts.fibreG?.value]).toEqual([66.3, 10.6])
  })
})
