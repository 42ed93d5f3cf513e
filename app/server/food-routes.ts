// Which addresses do the foods have? Search, one food, own foods and recipes, favourites, the typed line, and the tables.
import type { FastifyInstance } from 'fastify'
import { field, given, part, person } from './asked.js'
import type { LazyStore } from './lazy-store.js'

export function foodRoutes(app: FastifyInstance, { get }: LazyStore): void {
  app.get('/foods/search', async (request) => {
    const limit = given(request, 'limit')
    const branded = ['true', '1', 'yes'].includes(given(request, 'branded') ?? '')
    const asked = { text: given(request, 'q') ?? '', branded, ...(limit !== undefined && { limit: Number(limit) }) }
    const { searchFoods } = await import('../cases/index.js')
    return { found: await searchFoods(await get(), person, asked) }
  })

  app.get('/foods/releases', async () => {
    const { foodReleases } = await import('../cases/index.js')
    return { releases: await foodReleases(await get()) }
  })

  app.get('/foods/favourites', async () => {
    const { favouriteIds } = await import('../cases/index.js')
    return { ids: await favouriteIds(await get()) }
  })

  app.put('/foods/favourites', async (request) => {
    const { keepFavourites } = await import('../cases/index.js')
    return { ids: await keepFavourites(await get(), field(request, 'ids')) }
  })

  app.get('/foods/:id', async (request) => {
    const { foodById } = await import('../cases/index.js')
    return foodById(await get(), part(request, 'id'))
  })

  app.post('/foods', async (request, reply) => {
    const { keepOwnFood } = await import('../cases/index.js')
    return reply.code(201).send(await keepOwnFood(await get(), field(request, 'food')))
  })

  app.post('/foods/recipe', async (request, reply) => {
    const { keepRecipe } = await import('../cases/index.js')
    return reply.code(201).send(await keepRecipe(await get(), request.body))
  })

  app.post('/line', async (request) => {
    const { readTyped } = await import('../cases/index.js')
    return readTyped(await get(), person, field(request, 'text'))
  })
}
