// For tests and benches: the foods of the official tables, names only as far as searching needs them, read from ../shared/data.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Food, FoodGroup, FoodRelease } from '@charley/core'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'

/** Seen from app/store and from app/dist/store alike. */
const shared = ['../../../shared/data/', '../../../../shared/data/']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(`${path}fndds`))

const fnddsZip = 'fndds/fndds-2017-2018-csv.zip'
const legacyZip = 'usda/sr-legacy-fdc-layout.zip'

export const fnddsRelease: FoodRelease = {
  id: 'usda-fndds-2017-2018',
  title: 'FNDDS 2017-2018',
  publisher: 'USDA',
  date: '2018',
  rank: 1,
}
export const legacyRelease: FoodRelease = {
  id: 'usda-sr-legacy',
  title: 'SR Legacy',
  publisher: 'USDA',
  date: '2018-04',
  rank: 1,
}

/** Why the official tables cannot be read here; undefined where they can. */
export const noOfficialTables: string | undefined =
  shared === undefined ? 'not run: ../shared/data/fndds and ../shared/data/usda are not here' : undefined

function table(zip: string, file: RegExp): readonly (readonly string[])[] {
  const [bytes] = Object.values(unzipSync(readFileSync(`${shared}${zip}`), { filter: ({ name }) => file.test(name) }))
  return Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data
}

export const foodNamed = (release: string, code: string, name: string, more: Partial<Food> = {}): Food => ({
  id: `${release}:${code}`,
  release,
  name,
  alsoKnownAs: [],
  group: 'other' as FoodGroup,
  unit: 'g',
  amounts: {},
  portions: [],
  ...more,
})

/** The 7,083 foods of FNDDS 2017-2018 with their additional descriptions as other names, and their energy. */
export function fnddsFoods(): readonly Food[] {
  const energy = new Map(table(fnddsZip, /Nutrient Values/).map(([code, , , , kcal]) => [code, Number(kcal)]))
  return table(fnddsZip, /Foods and Beverages/)
    .filter(([code]) => /^\d{8}$/.test(code ?? ''))
    .map(([code = '', name = '', others = '']) =>
      foodNamed(fnddsRelease.id, code, name, {
        alsoKnownAs: others
          .split(';')
          .map((one) => one.trim())
          .filter((one) => one !== ''),
        amounts: { energyKcal: { value: energy.get(code) ?? Number.NaN, kind: 'calculated' } },
        portions: [{ label: '1 portion', size: 100 }],
      }),
    )
}

/** The 7,793 foods of SR Legacy. */
export const legacyFoods = (): readonly Food[] =>
  table(legacyZip, /\/food\.csv$/)
    .slice(1)
    .map(([code = '', , name = '']) => foodNamed(legacyRelease.id, code, name))
