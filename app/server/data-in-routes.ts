// How do other programs' files come in through the page? Streamed to the disk, looked through, shown, and taken in when the person says so.
import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { DataDesk } from '../cases/index.js'
import { field, given, needed, part, person } from './asked.js'
import { checkContent } from './gate.js'
import type { LazyStore } from './lazy-store.js'
import { WireError } from './problems.js'

/** More than any export that was ever told of. */
const MOST_BYTES = 6 * 1024 ** 3
/** So many files may be on their way at once. */
const MOST_ARRIVING = 2
const MOST_JSON_BYTES = 1024 * 1024
const raw = 'application/octet-stream'
const tooLarge = () => new WireError(413, 'too-large', 'The file is larger than 6 GB, which no export is. Nothing was taken.')

/** A scope of its own: here a raw file may be sent. */
export async function dataInRoutes(app: FastifyInstance, { get }: LazyStore): Promise<void> {
  let opened: DataDesk | undefined
  let arriving = 0
  app.addHook('onClose', async () => opened?.close())
  const desk = async (): Promise<DataDesk> => {
    const { dataDesk } = await import('../cases/index.js')
    return (opened ??= dataDesk())
  }

  await app.register(async (files) => {
    files.removeAllContentTypeParsers()
    files.addContentTypeParser(raw, (_, payload, done) => done(null, payload))
    files.addHook('onRequest', async (request) => {
      checkContent(request, raw)
      if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge()
    })
    files.post('/data/imports', { bodyLimit: MOST_BYTES }, async (request, reply) => {
      const name = needed(request, 'name')
      const zone = given(request, 'zone')
      const { checkedZone, inBusy, receiveFile } = await import('../cases/index.js')
      if (zone !== undefined) checkedZone(zone, 'zone')
      // Asked before the file travels, and once more when it has arrived.
      const { running, start } = await desk()
      if (running() !== undefined || arriving >= MOST_ARRIVING) throw inBusy()
      arriving++
      try {
        const store = await get()
        const file = await receiveFile(name, request.body as Readable, MOST_BYTES)
        return reply.code(202).send({ id: start(store, person, name, file, zone).id })
      } finally {
        arriving--
      }
    })
  })

  await app.register(async (json) => {
    json.removeContentTypeParser('text/plain')
    json.addHook('onRequest', async (request) => checkContent(request, 'application/json'))
    json.addHook('onRoute', (route) => {
      route.bodyLimit = MOST_JSON_BYTES
    })
    json.get('/data/imports', async () => {
      const { imports } = await import('../cases/index.js')
      const running = (await desk()).running()
      return { ...(running !== undefined && { running }), imports: await imports(await get(), person) }
    })
    json.get('/data/imports/:id', async (request) => (await desk()).state(part(request, 'id')))
    json.delete('/data/imports/:id', async (request) => (await desk()).leave(part(request, 'id')))
    json.post('/data/imports/:id/columns', async (request, reply) => {
      const zone = field(request, 'zone')
      const said = typeof zone === 'string' ? zone : undefined
      const run = (await desk()).columns(await get(), person, part(request, 'id'), field(request, 'columns'), said)
      return reply.code(202).send(run)
    })
    json.post('/data/imports/:id/take', async (request, reply) =>
      reply.code(202).send((await desk()).take(await get(), person, part(request, 'id'))),
    )
    json.post('/data/imports/:id/undo', async (request) => {
      const { undoImport } = await import('../cases/index.js')
      return undoImport(await get(), person, part(request, 'id'))
    })
  })
}
