// Which address tells what goes with the cramps? One, for a span of local dates.
import type { FastifyInstance } from 'fastify'
import { given, person, zoneOf } from './asked.js'
import type { LazyStore } from './lazy-store.js'

export function patternsRoutes(app: FastifyInstance, { get }: LazyStore): void {
  app.get('/patterns', async (request) => {
    const { checkedZone, instantOf, todayIn } = await import('../cases/index.js')
    const { patternsOf } = await import('../cases/patterns.js')
    const zone = checkedZone(zoneOf(request), 'zone')
    const from = given(request, 'from')
    const to = given(request, 'to') ?? todayIn(zone, instantOf(new Date()))
    return patternsOf(await get(), person, { to, ...(from !== undefined && { from }) })
  })
}
