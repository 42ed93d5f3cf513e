// How does a CSV download of FoodData Central become foods? Its tables are read one after another, each as long as it may be; what
// belongs to one food is gathered by its id, and a release at a time goes on to the store.
import { readTable } from './csv.js'
import { isNumber } from './columns.js'
import { offerFoods, type Waiting } from './fdc-join.js'
import { readLists, type Lists, type ReadTable, type TableName } from './fdc-lists.js'
import { nutrientReader } from './fdc-nutrients.js'
import { fdcIdOf, openPlaces, type Places } from './fdc-places.js'
import { dataTypes, type DataType } from './record.js'
import { isoDate } from './releases.js'
import { openSpill } from './spill.js'
import { openLots, type FdcLot, type Work } from './work.js'
import type { SourceFile } from './zip.js'

/** The files of one download by their bare names: "food.csv". */
export type FdcTables = ReadonlyMap<string, SourceFile>

interface Reading {
  readonly read: ReadTable
  readonly lists: Lists
  readonly places: Places
  readonly work: Work
  readonly wait: (row: Waiting) => void
}

/** Each kind of food has a table of its own in the downloads that are about it. */
const ownTables: Readonly<Record<DataType, TableName>> = {
  'sr-legacy': 'sr_legacy_food.csv',
  foundation: 'foundation_food.csv',
  survey: 'survey_fndds_food.csv',
  branded: 'branded_food.csv',
}

/**
 * Which kinds of food the download is about. A few foods of another kind that it merely refers to must not take the place of a whole
 * release; a file without any of the own tables is about all it lists.
 */
function subjects(tables: FdcTables): ReadonlySet<DataType> {
  const all = Object.keys(ownTables) as DataType[]
  const own = all.filter((type) => tables.has(ownTables[type]))
  return new Set(own.length === 0 ? all : own)
}

function readFoods(
  { read, lists, places, work, wait }: Reading,
  about: ReadonlySet<DataType>,
  lots: ReturnType<typeof openLots>,
) {
  return read('food.csv', (heads) => {
    const [id, type, text] = [heads.need('fdc_id'), heads.need('data_type'), heads.need('description')]
    const [category, published] = [heads.find('food_category_id'), heads.find('publication_date')]
    return (cells) => {
      const fdcId = fdcIdOf(cells[id] ?? '')
      if (fdcId === undefined) return work.tally.count('no-food-id', 'food.csv')
      const dataType = dataTypes[cells[type] ?? '']
      if (dataType === undefined || !about.has(dataType)) {
        places.put(fdcId, 'sample')
        return work.tally.count('not-a-food')
      }
      const lot = lots.lot(dataType, dataType === 'survey' ? (lists.survey.get(fdcId)?.edition ?? '') : '')
      places.put(fdcId, lot)
      lot.tally.read.foods++
      lot.published(isoDate(cells[published] ?? ''))
      wait(['f', fdcId, cells[text] ?? '', cells[category] ?? ''])
    }
  })
}

/** The wanted food that a line names, with its release. */
function wanted(places: Places, text: string): { readonly fdcId: number; readonly lot: FdcLot } | 'sample' | undefined {
  const fdcId = fdcIdOf(text)
  const place = fdcId === undefined ? undefined : places.of(fdcId)
  return fdcId === undefined || place === undefined || place === 'sample' ? place && 'sample' : { fdcId, lot: place }
}

function readBrands({ read, places, wait }: Reading) {
  return read('branded_food.csv', (heads) => {
    const id = heads.need('fdc_id')
    const at = (name: string) => {
      const place = heads.find(name)
      return (cells: readonly string[]) => (place < 0 ? '' : (cells[place] ?? ''))
    }
    const [owner, name, source, gtin] = [at('brand_owner'), at('brand_name'), at('data_source'), at('gtin_upc')]
    const [size, unit, household] = [at('serving_size'), at('serving_size_unit'), at('household_serving_fulltext')]
    const category = at('branded_food_category')
    return (cells) => {
      const found = wanted(places, cells[id] ?? '')
      if (found === undefined || found === 'sample') return
      const maker = {
        owner: owner(cells),
        name: name(cells),
        source: source(cells),
        gtin: gtin(cells),
        category: category(cells),
      }
      const serving = { servingSize: size(cells), servingUnit: unit(cells), household: household(cells) }
      wait(['b', found.fdcId, { ...maker, ...serving }])
    }
  })
}

/** Common names (1000) and the survey's additional descriptions (1001); the rest are logs and tags, some without a food at all. */
export const nameAttributes: ReadonlySet<string> = new Set(['1000', '1001'])

function readNames({ read, places, wait }: Reading) {
  return read('food_attribute.csv', (heads) => {
    const [id, type, value] = [heads.need('fdc_id'), heads.need('food_attribute_type_id'), heads.need('value')]
    return (cells) => {
      if (!nameAttributes.has(cells[type] ?? '')) return
      const found = wanted(places, cells[id] ?? '')
      if (found !== undefined && found !== 'sample' && found.lot.type !== 'branded') wait(['a', found.fdcId, cells[value] ?? ''])
    }
  })
}

function readPortions({ read, lists, places, work, wait }: Reading) {
  return read('food_portion.csv', (heads) => {
    const [id, grams] = [heads.need('fdc_id'), heads.need('gram_weight')]
    const [order, amount, unit] = [heads.find('seq_num'), heads.find('amount'), heads.find('measure_unit_id')]
    const [modifier, description] = [heads.find('modifier'), heads.find('portion_description')]
    return (cells) => {
      const found = wanted(places, cells[id] ?? '')
      if (found === 'sample') return work.tally.count('sample-portion')
      if (found === undefined) return work.tally.count('dangling-portion', `fdc_id ${cells[id]}`)
      found.lot.tally.read.portions++
      const words = { modifier: cells[modifier] ?? '', description: cells[description] ?? '' }
      const measure = {
        order: Number(cells[order] ?? 0),
        amount: cells[amount] ?? '',
        unit: lists.measures.get(cells[unit] ?? '') ?? '',
      }
      wait(['p', found.fdcId, { ...measure, ...words, grams: Number(cells[grams] || Number.NaN) }])
    }
  })
}

async function readFigures({ read, lists, places, work, wait }: Reading) {
  let [ids, numbers] = [0, 0]
  await read('food_nutrient.csv', (heads) => {
    const [id, nutrient, amount] = [heads.need('fdc_id'), heads.need('nutrient_id'), heads.need('amount')]
    const derivation = heads.find('derivation_id')
    const figure = nutrientReader(lists)
    return (cells) => {
      const found = wanted(places, cells[id] ?? '')
      if (found === 'sample') return work.tally.count('sample-figure')
      if (found === undefined) return work.tally.count('dangling-figure', `fdc_id ${cells[id]}`)
      found.lot.tally.read.figures++
      places.print(found.fdcId)
      const code = cells[nutrient] ?? ''
      if (isNumber(code)) numbers++
      else ids++
      const printed = figure(found.lot, code, cells[amount] ?? '', cells[derivation] ?? '', `fdc_id ${found.fdcId}`)
      if (printed) wait(['n', found.fdcId, printed.column, printed.value, printed.kind])
    }
  })
  if (numbers > 0 && ids === 0)
    work.note('food_nutrient.csv names nutrients by their number (208), not by their id (1008); read so.')
  else if (numbers > 0)
    work.note(`food_nutrient.csv names nutrients by id in ${ids} lines and by number in ${numbers}; both were understood.`)
}

/**
 * Reads the tables of one download; `name` tells its scratch files apart, `date` is the one in its file name. Takes 0.3 to 0.4 GB of
 * memory whether it is 1.5 or 15 million figures (measured), and about half as much room in the scratch folder as the unpacked tables.
 */
export async function readFdcCsv(tables: FdcTables, name: string, date: string, work: Work): Promise<readonly FdcLot[]> {
  const read: ReadTable = async (file, begin) => {
    const source = tables.get(file)
    if (source === undefined) return
    await readTable(await work.open(source), file, begin, () => work.tally.count('broken-row', file), work.signal)
  }
  const lots = openLots(work, `${name}-foods`, date)
  const waiting = openSpill(work.scratch, `${name}-rows`)
  const places = openPlaces()
  const lists = await readLists(read, work.tally)
  const reading: Reading = { read, lists, places, work, wait: (row) => waiting.add(row[1], JSON.stringify(row)) }
  await readFoods(reading, subjects(tables), lots)
  await readBrands(reading)
  await readNames(reading)
  await readPortions(reading)
  await readFigures(reading)
  for await (const part of waiting.parts()) offerFoods(part, places, lists)
  return lots.all()
}
