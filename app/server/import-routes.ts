// How does a food table come in through the page? Its file is streamed to the disk first, then read while the page asks how far it is.
import type { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { ImportDesk } from '../cases/index.js'
import { needed, part } from './asked.js'
import { checkContent } from './gate.js'
import type { LazyStore } from './lazy-store.js'
import { WireError } from './problems.js'

/** Several times the largest official download as it comes, packed. */
const MOST_BYTES = 3 * 1024 ** 3
const kind = 'application/octet-stream'

const tooLarge = () => new WireError(413, 'too-large', 'The file is larger than 3 GB, which no food table is. Nothing was taken.')

/** A scope of its own: only here may a raw file be sent. */
export async function importRoutes(app: FastifyInstance, { get }: LazyStore): Promise<void> {
  let opened: ImportDesk | undefined
  app.addHook('onClose', async () => opened?.close())
  const desk = async (): Promise<ImportDesk> => {
    const { importDesk } = await import('../cases/index.js')
    return (opened ??= importDesk())
  }
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(kind, (_, payload, done) => done(null, payload))
  app.addHook('onRequest', async (request) => {
    checkContent(request, kind)
    if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge()
  })

  app.post('/foods/imports', { bodyLimit: MOST_BYTES }, async (request, reply) => {
    const name = needed(request, 'name')
    // Asked before the file travels, and once more when it has arrived.
    const { busy, receiveFile } = await import('../cases/index.js')
    const { isBusy, start } = await desk()
    if (isBusy()) throw busy()
    const store = await get()
    const file = await receiveFile(name, request.body as Readable, MOST_BYTES)
    return reply.code(202).send({ id: start(store, file) })
  })
  app.get('/foods/imports/:id', async (request) => (await desk()).state(part(request, 'id')))
  app.delete('/foods/imports/:id', async (request) => (await desk()).cancel(part(request, 'id')))
}
