// Which addresses do trials have? What may be tried, the chance to see it, start, days, reports, the end, and files to take along.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { given, part, person, zoneOf } from './asked.js'
import type { LazyStore } from './lazy-store.js'

const load = () => import('../cases/trial/index.js')

/** Who asks by an address says in it which day it is there. */
const queried = (request: FastifyRequest) => {
  const on = given(request, 'on')
  return { zone: zoneOf(request), ...(on !== undefined && { on }) }
}

const attached = (reply: FastifyReply, type: string, name: string) =>
  reply.type(type).header('content-disposition', `attachment; filename="${name}"`)

export function trialRoutes(app: FastifyInstance, { get }: LazyStore): void {
  const found = async (request: FastifyRequest) => (await load()).keptTrial(await get(), person, part(request, 'id'))

  app.post('/trials/candidates', async ({ body }) => {
    const { candidatesOf } = await load()
    return { candidates: await candidatesOf(await get(), person, body) }
  })

  app.post('/trials/own', async ({ body }) => {
    const { judgedOwn } = await load()
    return judgedOwn(await get(), person, body)
  })

  app.get('/trials/rate', async (request) => {
    const { clockOf, ownRate } = await load()
    return ownRate(await get(), person, clockOf(queried(request)))
  })

  app.post('/trials/power', async ({ body }) => {
    const { askedIn, clockOf, planTrial } = await load()
    return planTrial(await get(), person, body, clockOf(askedIn(body)))
  })

  app.post('/trials/read', async ({ body }) => {
    const { readShared } = await load()
    return { protocol: readShared(body) }
  })

  app.post('/trials', async ({ body }, reply) => {
    const { askedIn, clockOf, startTrial, viewOf } = await load()
    const clock = clockOf(askedIn(body))
    const { kept } = await startTrial(await get(), person, body, clock)
    return reply.code(201).send({ trial: await viewOf(await get(), person, kept, clock) })
  })

  app.get('/trials', async (request) => {
    const { clockOf, keptTrials, viewOf } = await load()
    const clock = clockOf(queried(request))
    const store = await get()
    const { trials, unreadable } = await keptTrials(store, person)
    const views = await Promise.all(trials.map((kept) => viewOf(store, person, kept, clock)))
    return {
      trials: [...views.filter(({ state }) => state !== 'ended'), ...views.filter(({ state }) => state === 'ended')],
      unreadable: unreadable.map(({ id, entry }) => ({ id, entry: entry.id })),
    }
  })

  app.get('/trials/:id', async (request) => {
    const { clockOf, viewOf } = await load()
    return viewOf(await get(), person, await found(request), clockOf(queried(request)))
  })

  for (const [path, name] of [
    ['day', 'logTrialDay'],
    ['guess', 'guessArm'],
    ['end', 'endTrial'],
  ] as const) {
    app.post(`/trials/:id/${path}`, async (request, reply) => {
      const cases = await load()
      const clock = cases.clockOf(cases.askedIn(request.body))
      await cases[name](await get(), person, await found(request), request.body, clock)
      return reply.code(201).send(await cases.viewOf(await get(), person, await found(request), clock))
    })
  }

  app.get('/trials/:id/report', async (request) => {
    const { clockOf, trialReport } = await load()
    return { report: await trialReport(await get(), person, await found(request), clockOf(queried(request))) }
  })

  app.get('/trials/:id/result', async (request) => {
    const { trialResult } = await load()
    return trialResult(await get(), person, await found(request))
  })

  app.get('/trials/:id/material', async (request) => {
    const { trialRecord } = await load()
    return { record: await trialRecord(await get(), person, await found(request)) }
  })

  app.get('/trials/:id/boxes', async (request) => {
    const { helperBoxes } = await load()
    const kept = await found(request)
    return { boxes: helperBoxes(kept), protocol: kept.sealed.protocol }
  })

  app.get('/trials/:id/calendar.ics', async (request, reply) => {
    const { trialCalendar } = await load()
    const text = trialCalendar(await found(request), given(request, 'at'))
    return attached(reply, 'text/calendar; charset=utf-8', 'charley-trial.ics').send(text)
  })

  app.get('/trials/:id/protocol.json', async (request, reply) => {
    const { protocolFile } = await load()
    const text = protocolFile(await found(request))
    return attached(reply, 'application/json; charset=utf-8', 'charley-trial-protocol.json').send(text)
  })

  app.get('/trials/:id/export.json', async (request, reply) => {
    const { trialExport } = await load()
    const data = await trialExport(await get(), person, await found(request))
    return attached(reply, 'application/json; charset=utf-8', 'charley-trial-data.json').send(JSON.stringify(data))
  })
}
