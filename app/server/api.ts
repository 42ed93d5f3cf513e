// What does the page ask this server for? The diary, under /api: JSON in and out, problems as sentences, nothing for other sites.
import type { FastifyInstance } from 'fastify'
import { dataOutRoutes, restoreRoutes } from './data-out-routes.js'
import { dataInRoutes } from './data-in-routes.js'
import { diaryRoutes } from './diary-routes.js'
import { foodRoutes } from './food-routes.js'
import { checkContent, checkOrigin } from './gate.js'
import { importRoutes } from './import-routes.js'
import { lazyStore } from './lazy-store.js'
import { patternsRoutes } from './patterns-routes.js'
import { planRoutes } from './plan-routes.js'
import { problemOf, sendProblem, WireError } from './problems.js'
import { reportRoutes } from './report-routes.js'
import { trialRoutes } from './trial-routes.js'

const MOST_JSON_BYTES = 1024 * 1024

export interface ApiOptions {
  /** The folder or file of the data, as somebody typed it. */
  readonly data: string | undefined
}

/**
 * Registered under a prefix. The use cases are loaded and the store is opened with the first question, for the page stands before that
 * and may never ask; the store is closed with the server.
 */
export async function api(app: FastifyInstance, { data }: ApiOptions): Promise<void> {
  const store = lazyStore(data)
  app.addHook('onClose', () => store.close())
  app.setErrorHandler((error, _, reply) => sendProblem(reply, problemOf(error)))
  app.addHook('onRequest', async (request, reply) => {
    // What is in a diary stays in no cache.
    void reply.header('cache-control', 'no-store')
    checkOrigin(request)
  })
  await app.register(async (json) => {
    json.removeContentTypeParser('text/plain')
    json.addHook('onRequest', async (request) => checkContent(request, 'application/json'))
    json.addHook('onRoute', (route) => {
      route.bodyLimit = MOST_JSON_BYTES
    })
    diaryRoutes(json, store)
    dataOutRoutes(json, store)
    foodRoutes(json, store)
    planRoutes(json, store)
    patternsRoutes(json, store)
    trialRoutes(json, store)
    reportRoutes(json, store)
  })
  await app.register(importRoutes, store)
  await app.register(dataInRoutes, store)
  await app.register(restoreRoutes, store)
  // Before the files of the page get to look for it.
  for (const path of ['/', '/*']) {
    app.all(path, () => {
      throw new WireError(404, 'unknown-address', 'There is nothing at this address.')
    })
  }
}
