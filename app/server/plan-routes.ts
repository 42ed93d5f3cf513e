// Which addresses does the food plan have? What is usually eaten, and a plan made here for who has no page to make it in.
import type { FastifyInstance } from 'fastify'
import { given, person } from './asked.js'
import type { LazyStore } from './lazy-store.js'

const usualSpan = 14

/** The last so many days of the diary up to now; the whole number as the address has it. */
const spanOf = (text: string | undefined): number =>
  text === undefined ? usualSpan : /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN

export function planRoutes(app: FastifyInstance, { get }: LazyStore): void {
  app.get('/usual', async (request) => {
    const { checkedZone, instantOf, todayIn, usualEaten, stageOn } = await import('../cases/index.js')
    const zone = checkedZone(given(request, 'zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone, 'zone')
    const now = instantOf(new Date())
    const { usual, days } = await usualEaten(await get(), person, todayIn(zone, now), spanOf(given(request, 'days')))
    const { stage } = await stageOn(await get(), person, now)
    return { usual: usual ?? null, days, life: stage }
  })

  app.post('/plan', async (request) => {
    const { planOf } = await import('../cases/index.js')
    const gone = new AbortController()
    request.raw.once('close', () => gone.abort())
    return planOf(await get(), person, request.body, gone.signal)
  })
}
