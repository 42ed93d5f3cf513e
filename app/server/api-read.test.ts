import { existsSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Entry, Food } from '@charley/core'
import Papa from 'papaparse'
import { draft, eaten, fullDay, uuid } from '../cases/diary.fixture.js'
import { ask, expectProblem, here, ownServers, post, zone } from './api.fixture.js'

ownServers()

const date = '2026-11-05'

describe('reading', () => {
  beforeAll(async () => void (await post(fullDay(date))))

  test('a day, a month, cramps with what stood before, history', async () => {
    const cramp = draft('cramp', `${date}T20:00:00Z`, { severity: 6 })
    await post([cramp])
    const later = { ...cramp, id: uuid(), payload: { severity: 7 }, replaces: cramp.id }
    await post([later])

    const day = (await ask('GET', `diary/day/${date}?${zone}`)).json<{
      date: string
      zone: string
      drinksMl: number
      complete: Record<string, boolean>
      recentFoods: Food[]
      totals: { all: { magnesiumMg: { known: number; coverage: number } } }
    }>()
    expect(day).toMatchObject({ date, zone: 'Europe/London', drinksMl: 200, complete: { food: true, cramp: false } })
    expect(day.totals.all.magnesiumMg.known).toBeGreaterThan(0)
    expect(day.recentFoods.map(({ id }) => id)).toContain('charley:banana')

    const { days } = (await ask('GET', `diary/calendar/2026-11?${zone}`)).json<{ days: { date: string; worst?: number }[] }>()
    expect(days.find((one) => one.date === date)).toMatchObject({ cramps: 1, worst: 7 })
    const { cramps } = (await ask('GET', `diary/cramps?from=2026-11-01&to=2026-11-30&${zone}`)).json<{
      cramps: { entry: Entry; before: { hours: number; entry: Entry }[] }[]
    }>()
    expect(cramps).toHaveLength(1)
    expect(cramps[0]!.before.map(({ hours }) => hours)).toEqual(
      cramps[0]!.before.map(({ hours }) => hours).toSorted((a, b) => a - b),
    )
    const { versions } = (await ask('GET', `diary/entries/${later.id}/history`)).json<{ versions: Entry[] }>()
    expect(versions.map(({ id }) => id)).toEqual([cramp.id, later.id])
  })

  test('the profile, intake and blood results', async () => {
    expect((await ask('PUT', 'profile', { birthYear: 1962, sex: 'female' })).json()).toEqual({ birthYear: 1962, sex: 'female' })
    expect((await ask('GET', 'profile')).json()).toEqual({ birthYear: 1962, sex: 'female' })
    expectProblem(await ask('PUT', 'profile', { birthYear: 62 }), 422, 'year of birth')

    const intake = (await ask('GET', `intake?from=2026-11-01&to=2026-11-14&${zone}&authority=uk`)).json<{
      profile: object
      days: { date: string; complete: boolean }[]
      adequacy: { nutrient: string; requirement?: { authority: string } }[]
      fluids: { date: string }[]
    }>()
    expect(intake.profile).toMatchObject({ birthYear: 1962 })
    expect(intake.days.find((one) => one.date === date)).toMatchObject({ complete: true })
    expect(intake.adequacy.find(({ nutrient }) => nutrient === 'magnesiumMg')?.requirement?.authority).toBe('uk')
    expect(intake.fluids.map((one) => one.date)).toContain(date)

    // One complete day with a banana on it: what the search for causes hears of food.
    const { intakes } = (await ask('GET', 'diary/evidence')).json<{
      intakes: { nutrient: string; probabilityInadequate: { value: number; low: number; high: number } }[]
    }>()
    for (const { probabilityInadequate: p } of intakes) {
      expect(p.low).toBeLessThanOrEqual(p.value)
      expect(p.value).toBeLessThanOrEqual(p.high)
    }

    await post([draft('lab', `${date}T09:00:00Z`, { name: 'magnesium', value: '0.6', unit: 'mmol/L' })])
    const { series } = (await ask('GET', 'diary/labs')).json<{ series: object[] }>()
    expect(series).toEqual([
      { analyte: 'magnesium', points: [expect.objectContaining({ value: 0.6, unit: 'mmol/L', level: 'low' })] },
    ])
  })

  test('everything as CSV, each unknown figure blank', async () => {
    const answer = await ask('GET', 'diary/export.csv')
    expect(answer.status).toBe(200)
    expect(answer.type).toContain('text/csv')
    expect(answer.headers.get('content-disposition')).toContain('charley-diary.csv')
    const { data, errors } = Papa.parse<Record<string, string>>(answer.text, { header: true, skipEmptyLines: true })
    expect(errors).toEqual([])
    const banana = data.find(({ food_id }) => food_id === 'charley:banana')!
    expect(Number(banana['magnesium_mg'])).toBe(eaten('banana', 126, 'lunch').amounts.magnesiumMg!.value)
    expect(data.filter(({ kind }) => kind === 'cramp').every((row) => row['magnesium_mg'] === '')).toBe(true)
  })

  test.each([
    ['diary/day/2026-02-30', 422],
    ['diary/day/2026-11-05?zone=Mars', 422],
    ['diary/calendar/2026-13', 422],
    ['diary/calendar/2026-11?zone=x', 422],
    ['diary/cramps', 422],
    ['diary/cramps?from=2026-11-05', 422],
    ['diary/cramps?from=2026-11-05&to=2026-11-01', 422],
    ['diary/entries/nobody/history', 404],
    ['intake?from=1900-01-01&to=2026-11-01', 422],
    ['intake?from=2026-11-01&to=2026-11-02&authority=who', 422],
    ['foods/charley%3Anowhere', 404],
    ['foods/search?q=milk&limit=0', 422],
    ['foods/search?q=milk&limit=many', 422],
    ['foods/imports/x', 404],
    ['nowhere', 404],
    ['diary', 404],
    ['', 404],
    ['..%2f..%2fetc%2fpasswd', 404],
  ])('GET %s: %i', async (path, status) => {
    expectProblem(await ask('GET', path), status)
  })
})

describe('foods', () => {
  test('search, one food, favourites, own food, recipe, a typed line, and the tables', async () => {
    const { found } = (await ask('GET', 'foods/search?q=whole%20milk&limit=3')).json<{
      found: { food: Food; matched: string }[]
    }>()
    expect(found).toHaveLength(3)
    expect(found[0]!.food.id).toBe('charley:milk-whole')
    expect((await ask('GET', 'foods/charley%3Amilk-whole')).json()).toEqual(found[0]!.food)
    expect((await ask('GET', 'foods/search?q=')).json()).toEqual({ found: [] })

    expect((await ask('PUT', 'foods/favourites', { ids: ['charley:banana'] })).json()).toEqual({ ids: ['charley:banana'] })
    expect((await ask('GET', 'foods/favourites')).json()).toEqual({ ids: ['charley:banana'] })
    expectProblem(await ask('PUT', 'foods/favourites', { ids: 'x' }), 422, 'list')

    const own = { name: 'Aunt’s jam', unit: 'g', amounts: { energyKcal: { value: 250, kind: 'label' } }, portions: [] }
    const kept = await ask('POST', 'foods', { food: own })
    expect(kept.status).toBe(201)
    expect(kept.json()).toMatchObject({ ...own, release: 'own' })
    expectProblem(await ask('POST', 'foods', { food: { ...own, unit: 'jar' } }), 422, 'jar')

    const recipe = {
      name: 'Jam on banana',
      ingredients: [
        { foodId: 'charley:banana', quantity: 100 },
        { foodId: kept.json<Food>().id, quantity: 20 },
      ],
      portions: 1,
    }
    const dish = await ask('POST', 'foods/recipe', recipe)
    expect(dish.status).toBe(201)
    // The jam's magnesium is unknown, so the dish's is; its energy is known of both.
    expect(dish.json<Food>().amounts.magnesiumMg).toBeUndefined()
    expect(dish.json<Food>().amounts.energyKcal?.kind).toBe('recipe')
    expectProblem(await ask('POST', 'foods/recipe', { ...recipe, ingredients: [] }), 422, 'ingredients')

    const line = (await ask('POST', 'line', { text: '2 eggs, 3 foozles' })).json<{ items: object[]; unknown: object[] }>()
    expect([line.items.length, line.unknown.length]).toEqual([1, 1])
    expectProblem(await ask('POST', 'line', { text: '' }), 422, 'nothing to read')
    const { releases } = (await ask('GET', 'foods/releases')).json<{ releases: { id: string; foods: number }[] }>()
    expect(releases.map(({ id }) => id)).toContain('own')
  })

  const raw = { 'content-type': 'application/octet-stream' }
  const send = (name: string, bytes: Uint8Array) => ask('POST', `foods/imports?name=${encodeURIComponent(name)}`, bytes, raw)
  const ended = async (id: string) => {
    let state = { state: 'running', problem: '' }
    await expect
      .poll(async () => (state = (await ask('GET', `foods/imports/${id}`)).json()).state, { timeout: 50_000 })
      .not.toBe('running')
    return state
  }

  test('a table arrives as it is; what is none is told in a sentence', async () => {
    const answer = await send('../notes.csv', new TextEncoder().encode('a,b\n1,2\n'))
    expect(answer.status).toBe(202)
    const { id } = answer.json<{ id: string }>()
    expect(await ended(id)).toMatchObject({ state: 'failed', problem: expect.stringContaining('not a food table') })
    expect((await ask('DELETE', `foods/imports/${id}`)).json()).toMatchObject({ state: 'failed' })
    expectProblem(await ask('POST', 'foods/imports', new Uint8Array([1]), raw), 422, 'name')
  })

  const usda = (name: string) => new URL(`../../../shared/data/usda/${name}`, import.meta.url)
  const isMissing = !existsSync(usda('sr-legacy-fdc-layout.zip'))
  const title = isMissing ? 'SKIPPED: ../shared/data/usda is not here' : 'two of USDA’s'
  test.skipIf(isMissing)(`an official table comes in; one that is stopped leaves nothing: ${title}`, async () => {
    const tables = async () => (await ask('GET', 'foods/releases')).json<{ releases: { id: string; foods: number }[] }>().releases
    const before = await tables()
    const large = (await send('sr-legacy.zip', readFileSync(usda('sr-legacy-fdc-layout.zip')))).json<{ id: string }>()
    expectProblem(await send('second.zip', new Uint8Array([1])), 409, 'Another food table')
    expect((await ask('DELETE', `foods/imports/${large.id}`)).json()).toEqual({ state: 'cancelled' })
    expect(await tables()).toEqual(before)

    const small = (await send('foundation.zip', readFileSync(usda('foundation-fdc-layout.zip')))).json<{ id: string }>()
    expect(await ended(small.id)).toMatchObject({
      state: 'done',
      report: { releases: [{ taken: { foods: expect.any(Number) } }] },
    })
    expect(await tables()).toHaveLength(before.length + 1)
  })

  test('a file that says it is larger than 3 GB is turned away before it travels', async () => {
    const { hostname, port } = new URL(here.server.url)
    const headers = { ...raw, origin: here.server.url.slice(0, -1), 'content-length': String(4 * 1024 ** 3) }
    const status = await new Promise((resolve, reject) => {
      const sent = request({ hostname, port, method: 'POST', path: '/api/foods/imports?name=x.zip', headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
        sent.destroy()
      })
      sent.on('error', reject)
      sent.flushHeaders()
    })
    expect(status).toBe(413)
  })
})
