// Which addresses does the diary have? Days, entries, the calendar, cramps, blood results, and intake.
import type { FastifyInstance } from 'fastify'
import { field, given, needed, part, person, zoneOf } from './asked.js'
import type { LazyStore } from './lazy-store.js'

export function diaryRoutes(app: FastifyInstance, { get }: LazyStore): void {
  app.get('/diary/day/:date', async (request) => {
    const { openDay } = await import('../cases/index.js')
    return openDay(await get(), person, part(request, 'date'), zoneOf(request))
  })

  app.post('/diary/entries', async (request, reply) => {
    const { keepEntries } = await import('../cases/index.js')
    return reply.code(201).send({ entries: await keepEntries(await get(), field(request, 'drafts')) })
  })

  app.get('/diary/entries/:id/history', async (request) => {
    const { historyOf } = await import('../cases/index.js')
    return { versions: await historyOf(await get(), person, part(request, 'id')) }
  })

  app.get('/diary/calendar/:month', async (request) => {
    const { calendarMonth, checkedZone } = await import('../cases/index.js')
    checkedZone(zoneOf(request), 'zone')
    return { days: await calendarMonth(await get(), person, part(request, 'month')) }
  })

  app.get('/diary/cramps', async (request) => {
    const { checkedZone, crampsWithBefore } = await import('../cases/index.js')
    checkedZone(zoneOf(request), 'zone')
    return { cramps: await crampsWithBefore(await get(), person, needed(request, 'from'), needed(request, 'to')) }
  })

  app.get('/diary/labs', async () => {
    const { labsOverTime } = await import('../cases/index.js')
    return { series: await labsOverTime(await get(), person) }
  })

  app.get('/diary/evidence', async () => {
    const { diaryFacts } = await import('../cases/index.js')
    return diaryFacts(await get(), person)
  })

  app.get('/intake', async (request) => {
    const { checkedZone, intakeReport } = await import('../cases/index.js')
    checkedZone(zoneOf(request), 'zone')
    const authority = given(request, 'authority')
    const span = { from: needed(request, 'from'), to: needed(request, 'to') }
    return intakeReport(await get(), person, { ...span, ...(authority !== undefined && { authority }) })
  })

  app.get('/profile', async () => {
    const { instantOf, profileOn } = await import('../cases/index.js')
    return profileOn(await get(), person, instantOf(new Date()))
  })

  app.put('/profile', async (request) => {
    const { keepProfile } = await import('../cases/index.js')
    return keepProfile(await get(), person, request.body)
  })
}
