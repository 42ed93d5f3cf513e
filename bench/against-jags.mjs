// The same answer by an independent engine: our exact shares and their time, beside a Gibbs sampler in JAGS on the same network.
import { performance } from 'node:perf_hooks'
import { knowledge } from '@charley/core'
import { bestValues } from '../core/dist/assess/draws.js'
import { feltBy, likelihoodsOf } from '../core/dist/assess/felt.js'
import { infer } from '../core/dist/assess/infer/index.js'
import { modelOf } from '../core/dist/assess/model.js'
import { fill } from '../core/dist/assess/numbers.js'
import { networkFor, posteriors } from '../core/dist/assess/posterior.js'
import { recipeFor } from '../core/dist/assess/recipe.js'
import { timeJags } from './jags.mjs'
import { benchPeople, median } from './people.mjs'

export function againstJags(count = 3) {
  const model = modelOf(knowledge)
  return benchPeople(knowledge, count, 5).map((person) => {
    const recipe = recipeFor(model, person)
    const network = networkFor(model, recipe.present)
    const felt = feltBy(model, recipe, likelihoodsOf(model, recipe, bestValues), bestValues)
    const { numbers } = fill(model, network.structure, network.present, recipe, felt, bestValues)
    const [posterior] = posteriors(model, network, recipe, bestValues)
    const shares = [...posterior.share, posterior.idiopathic + posterior.unlisted]
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now()
      infer(network.plan, numbers, false)
      return (performance.now() - start) / 1000
    })
    return { ours: median(times), jags: timeJags({ structure: network.structure, numbers, shares }) }
  })
}
