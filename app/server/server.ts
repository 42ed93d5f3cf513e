// How does the page reach a browser? A server for this machine only: the built files, and the diary under /api.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import helmet from '@fastify/helmet'
import files from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import { api } from './api.js'

/** The built page, seen from app/dist/server as from app/server. */
const pageFolders = ['../../../web/dist', '../../web/dist'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

export interface ServerOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** The folder of the built page; the checkout's own when left out. */
  readonly folder?: string
  /** The folder or file of the diary; CHARLEY_DATA or the platform's place when left out. Opened when it is first needed. */
  readonly data?: string
}

export interface RunningServer {
  readonly url: string
  readonly close: () => Promise<void>
}

const host = '127.0.0.1'

/** Starts on the loopback address. Throws when the page is not built, or the port is taken (`EADDRINUSE`). */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const folder = options.folder ?? pageFolders.find((path) => existsSync(join(path, 'index.html')))
  if (folder === undefined || !existsSync(join(folder, 'index.html')))
    throw new Error('The page is not built yet. Run: npm run build')
  const app = await build(folder, options.data)
  const url = await app.listen({ host, port: options.port ?? 0 })
  return { url: `${url}/`, close: () => app.close() }
}

/** Ids of foods may be long. */
const longestPart = 500

async function build(folder: string, data: string | undefined): Promise<FastifyInstance> {
  const app = fastify({ logger: false, forceCloseConnections: true, routerOptions: { maxParamLength: longestPart } })
  // A page of another site could have its name point here; only our own names are answered.
  app.addHook('onRequest', async (request, reply) => {
    if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
      return reply.code(421).type('text/plain').send('This server answers only to 127.0.0.1 and localhost.')
    }
    return undefined
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The plan's optimiser is WebAssembly; this lets it be compiled and lets no script text be run.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        imgSrc: ["'self'", 'data:'],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Loopback is plain http by nature.
    strictTransportSecurity: false,
  })
  await app.register(api, { prefix: '/api', data })
  await app.register(files, {
    root: folder,
    preCompressed: true,
    dotfiles: 'deny',
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Files under assets/ carry their content's hash in the name; everything else is asked for anew.
      const lasting = /[\\/]assets[\\/]/.test(path)
      void reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setErrorHandler((error: { statusCode?: number }, _, reply) => {
    const code = error.statusCode ?? 500
    return reply
      .code(code)
      .type('text/plain')
      .send(code < 500 ? 'That cannot be read.' : 'Something went wrong here.')
  })
  app.setNotFoundHandler((_, reply) => reply.code(404).type('text/plain').send('There is nothing here. Charley is at /'))
  return app
}
