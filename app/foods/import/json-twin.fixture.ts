// For the tests: the JSON download that says the same as the tables of a CSV download, in the shape of the recorded answers.
import Papa from 'papaparse'
import type { Tables } from './files.fixture.js'

export type Row = Readonly<Record<string, string>>
export const rowsOf = (text = ''): readonly Row[] => Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
const american = (iso: string) => `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}/${iso.slice(0, 4)}`

const lists: Readonly<Record<string, readonly [list: string, dataType: string]>> = {
  sr_legacy_food: ['SRLegacyFoods', 'SR Legacy'],
  foundation_food: ['FoundationFoods', 'Foundation'],
  survey_fndds_food: ['SurveyFoods', 'Survey (FNDDS)'],
  branded_food: ['BrandedFoods', 'Branded'],
}

/** The JSON download that says the same as the tables; what is empty there is absent here, as in the real answers. */
export function twin(tables: Tables): Tables {
  const read = new Map(Object.entries(tables).map(([name, text]) => [name, rowsOf(text)]))
  const byFood = new Map<string, Row[]>()
  for (const [name, rows] of read)
    for (const row of rows) {
      const key = `${name} ${row['fdc_id']}`
      const some = byFood.get(key)
      if (some) some.push(row)
      else byFood.set(key, [row])
    }
  const table = (name: string) => read.get(name) ?? []
  const nutrients = new Map(table('nutrient.csv').map((row) => [row['id'], row]))
  const units = new Map(table('measure_unit.csv').map((row) => [row['id'], row['name']]))
  const categories = new Map(table('food_category.csv').map((row) => [row['id'], row['description']]))
  const own = (id: string | undefined, name: string) => byFood.get(`${name} ${id}`)?.[0]
  const foods = table('food.csv').map((food) => {
    const of = (name: string) => byFood.get(`${name} ${food['fdc_id']}`) ?? []
    const [brand, survey] = [own(food['fdc_id'], 'branded_food.csv'), own(food['fdc_id'], 'survey_fndds_food.csv')]
    const ndb = (own(food['fdc_id'], 'sr_legacy_food.csv') ?? own(food['fdc_id'], 'foundation_food.csv'))?.['NDB_number']
    const value = {
      fdcId: Number(food['fdc_id']),
      description: food['description'],
      dataType: lists[food['data_type'] ?? '']![1],
      publicationDate: american(food['publication_date'] ?? ''),
      ...(ndb && { ndbNumber: Number(ndb) }),
      ...(categories.has(food['food_category_id']) && {
        foodCategory: { description: categories.get(food['food_category_id']) },
      }),
      ...(survey && {
        foodCode: survey['food_code'],
        startDate: american(survey['start_date'] ?? ''),
        endDate: american(survey['end_date'] ?? ''),
        wweiaFoodCategory: { wweiaFoodCategoryCode: Number(survey['wweia_category_code']) },
      }),
      ...(brand && {
        brandOwner: brand['brand_owner'],
        brandName: brand['brand_name'],
        dataSource: brand['data_source'],
        gtinUpc: brand['gtin_upc'],
        servingSize: Number(brand['serving_size']),
        servingSizeUnit: brand['serving_size_unit'],
        householdServingFullText: brand['household_serving_fulltext'],
        brandedFoodCategory: brand['branded_food_category'],
      }),
      foodAttributes: of('food_attribute.csv').map((row) => ({
        value: row['value'],
        foodAttributeType: { id: Number(row['food_attribute_type_id']) },
      })),
      foodPortions: of('food_portion.csv').map((row) => ({
        gramWeight: Number(row['gram_weight']),
        sequenceNumber: Number(row['seq_num']),
        ...(row['amount'] && { amount: Number(row['amount']) }),
        modifier: row['modifier'],
        ...(row['portion_description'] && { portionDescription: row['portion_description'] }),
        measureUnit: { id: Number(row['measure_unit_id']), name: units.get(row['measure_unit_id']) ?? 'undetermined' },
      })),
      foodNutrients: [
        // Headings come without an amount.
        { type: 'FoodNutrient', nutrient: { id: 2045, number: '951', name: 'Proximates', unitName: 'g' } },
        ...of('food_nutrient.csv').map((row) => ({
          type: 'FoodNutrient',
          nutrient: {
            id: Number(row['nutrient_id']),
            number: nutrients.get(row['nutrient_id'])?.['nutrient_nbr'],
            unitName: (nutrients.get(row['nutrient_id'])?.['unit_name'] ?? '')
              .replace('UG', '\u00b5g')
              .replace(/^(MG|G)$/, (unit) => unit.toLowerCase()),
          },
          ...(row['derivation_id'] && {
            foodNutrientDerivation: { code: { 1: 'A', 49: 'NC', 68: 'Z', 70: 'LCCS' }[row['derivation_id']] },
          }),
          ...(row['amount'] && { amount: Number(row['amount']) }),
        })),
      ],
    }
    return [lists[food['data_type'] ?? '']![0], value] as const
  })
  const byList = new Map<string, unknown[]>()
  for (const [list, food] of foods) byList.set(list, [...(byList.get(list) ?? []), food])
  return Object.fromEntries([...byList].map(([list, some]) => [`${list}.json`, JSON.stringify({ [list]: some })]))
}
