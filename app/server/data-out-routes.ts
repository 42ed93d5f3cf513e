// How does everything leave through the page? Files to keep, a backup, and deletion in two steps; a backup comes back in two as well.
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RestoreDesk } from '../cases/data-out/index.js'
import { field, given, part, person } from './asked.js'
import { checkContent } from './gate.js'
import type { LazyStore } from './lazy-store.js'
import { WireError } from './problems.js'
import { streamed } from './streamed.js'

const load = () => import('../cases/data-out/index.js')

/** More than the largest backup of a long life. */
const MOST_BYTES = 2 * 1024 ** 3
const kind = 'application/octet-stream'

const spanOf = (request: FastifyRequest) => ({ from: given(request, 'from'), to: given(request, 'to') })

const attached = (reply: FastifyReply, type: string, name: string) =>
  reply.type(type).header('content-disposition', `attachment; filename="${name}"`)

const csv = 'text/csv; charset=utf-8; header=present'
const json = 'application/json; charset=utf-8'

/** Within JSON: files to take along, what is here, and deletion. */
export function dataOutRoutes(app: FastifyInstance, { get }: LazyStore): void {
  for (const [path, name, type, file] of [
    ['/export.csv', 'exportCsv', csv, 'charley-diary.csv'],
    ['/diary/export.csv', 'exportCsv', csv, 'charley-diary.csv'],
    ['/export.foods.csv', 'exportFoodsCsv', csv, 'charley-foods.csv'],
    ['/export.json', 'exportJson', json, 'charley-diary.json'],
  ] as const) {
    app.get(path, async (request, reply) => {
      const cases = await load()
      const pieces = await streamed(cases[name](await get(), person, spanOf(request)))
      return attached(reply, type, file).send(pieces)
    })
  }

  app.get('/export.ics', async (request, reply) => {
    const { exportCalendar } = await load()
    const text = await exportCalendar(await get(), person, spanOf(request))
    return attached(reply, 'text/calendar; charset=utf-8', 'charley-cramps.ics').send(text)
  })

  const fhir = (reply: FastifyReply) => attached(reply, 'application/fhir+json; charset=utf-8', 'charley-fhir.json')
  app.get('/export.fhir.json', async (request, reply) => {
    const { exportFhir } = await load()
    return fhir(reply).send(await streamed(exportFhir(await get(), person, spanOf(request))))
  })
  app.post('/export.fhir.json', async (request, reply) => {
    const { exportFhir, fhirWish } = await load()
    return fhir(reply).send(await streamed(exportFhir(await get(), person, fhirWish(request.body))))
  })

  app.get('/backup', async (_, reply) => {
    const { writeBackup } = await load()
    return attached(reply, 'application/zip', 'charley-backup.zip').send(await streamed(writeBackup(await get(), person)))
  })

  app.get('/data/summary', async () => {
    const { summaryOf } = await load()
    return summaryOf(await get(), person)
  })

  app.post('/delete', async (request) => {
    const { deleteForGood, deletionWish, planDeletion } = await load()
    const wish = deletionWish(request.body)
    const token = field(request, 'token')
    if (typeof token !== 'string') return { plan: await planDeletion(await get(), person, wish) }
    return { proof: await deleteForGood(await get(), person, wish, token) }
  })
}

/** A scope of its own: here a backup may be sent as it is. */
export async function restoreRoutes(app: FastifyInstance, { get }: LazyStore): Promise<void> {
  let opened: RestoreDesk | undefined
  app.addHook('onClose', async () => opened?.close())
  const desk = async (): Promise<RestoreDesk> => {
    const { restoreDesk } = await load()
    return (opened ??= restoreDesk())
  }
  await app.register(async (raw) => {
    raw.removeAllContentTypeParsers()
    raw.addContentTypeParser(kind, (_, payload, done) => done(null, payload))
    raw.addHook('onRequest', async (request) => {
      checkContent(request, kind)
      if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES)
        throw new WireError(413, 'too-large', 'The file is larger than 2 GB, which no backup is. Nothing was put back.')
    })
    raw.post('/restore', { bodyLimit: MOST_BYTES }, async (request) => {
      const { receiveFile } = await import('../cases/index.js')
      const { look } = await desk()
      const store = await get()
      return look(store, person, await receiveFile('backup.zip', request.body as Readable, MOST_BYTES))
    })
  })
  app.post('/restore/:id', async (request) => ({
    report: await (await desk()).restore(await get(), person, part(request, 'id')),
  }))
  app.delete('/restore/:id', async (request, reply) => {
    await (await desk()).leave(part(request, 'id'))
    return reply.code(204).send()
  })
}
