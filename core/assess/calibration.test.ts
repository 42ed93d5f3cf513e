// Are the shares honest? People are simulated from the model itself; of those for whom Charley says "40 %", 40 % must have it.
// A bug anywhere between the knowledge and the shares shows here (simulation-based calibration, Talts et al. 2018).
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge/index.js'
import type { Answer, Case } from '../person/case.js'
import { bestValues } from './draws.js'
import type { Structure } from './infer/index.js'
import { modelOf } from './model.js'
import { feltBy, likelihoodsOf } from './felt.js'
import { fill } from './numbers.js'
import { networkFor, posteriors } from './posterior.js'
import { recipeFor } from './recipe.js'

const model = modelOf(knowledge)
const findings = [...model.findings.values()].filter(({ given }) => Object.keys(given).length > 0)

/** Everyone of one age and sex with no risk answered: base rates and chains come from one filled lane. */
const everyone: Case = { person: { age: 62, sex: 'female' }, answers: {}, labs: [] }

interface Simulated {
  readonly person: Case
  readonly process: string
}

function simulator(seed: number): () => Simulated {
  const rng = xoroshiro128plus(seed)
  const chance = (p: number) => uniformFloat64(rng) < p
  const chains = model.nodes.flatMap((node) => node.parents.map(({ from }) => ({ from, to: node.index })))
  const structure: Structure = { causes: model.nodes.length, findings: 0, chains, links: [] }
  const recipe = recipeFor(model, everyone)
  const columns = feltBy(model, recipe, likelihoodsOf(model, recipe, bestValues), bestValues)
  const { numbers } = fill(model, structure, [], recipe, columns, bestValues)
  const felt = {
    idiopathic: columns.idiopathic[0]!,
    unlisted: columns.unlisted[0]!,
    processes: columns.processes.map((process) => ({ ...process, weight: process.weight[0]! })),
  }
  const order = topological(chains)
  const highest = felt.idiopathic + felt.unlisted + felt.processes.reduce((sum, { weight }) => sum + weight, 0)
  const drawState = (): Uint8Array => {
    const has = new Uint8Array(model.nodes.length)
    for (const k of order) {
      let absent = 1 - numbers.base[k]!
      chains.forEach(({ from, to }, chain) => {
        if (to === k && has[from]) absent *= 1 - numbers.chain[chain]!
      })
      has[k] = chance(1 - absent) ? 1 : 0
    }
    return has
  }
  return () => {
    for (;;) {
      const has = drawState()
      // Someone asks in proportion to the rate at which they cramp.
      let at = uniformFloat64(rng) * highest
      const options = [
        { id: 'background', weight: felt.idiopathic, index: -1 },
        { id: 'unlisted', weight: felt.unlisted, index: -1 },
        ...felt.processes.map(({ node, weight }, index) => ({
          id: model.nodes[node]!.id,
          weight: has[node] ? weight : 0,
          index,
        })),
      ]
      const chosen = options.find(({ weight }) => (at -= weight) < 0)
      if (chosen) return { process: chosen.id, person: { ...everyone, answers: describePerson(has, chosen) } }
    }
  }

  function describePerson(has: Uint8Array, chosen: { readonly id: string; readonly index: number }): Record<string, Answer> {
    const answers: Record<string, Answer> = {}
    for (const finding of findings) {
      if (!chance(0.6)) continue
      const leak = finding.leak.over60.value
      let silent = 1 - leak
      for (const [cause, total] of Object.entries(finding.given)) {
        const node = model.nodeOf.get(cause)
        if (node && has[node.index]) silent *= 1 - Math.max(0, (total.value - leak) / (1 - leak))
      }
      answers[finding.id] = chance(1 - silent)
    }
    const processes = model.nodes.flatMap(({ processes }) => processes)
    const process = processes[chosen.index]
    // What is on no list looks like the mean of all patterns: one pattern is drawn for the whole description.
    const pattern =
      chosen.id === 'unlisted'
        ? model.patterns[Math.floor(uniformFloat64(rng) * model.patterns.length)]!
        : (process?.pattern ?? 'idiopathic')
    for (const descriptor of model.descriptors.values()) {
      if (!chance(0.6)) continue
      if (descriptor.kind === 'yes-no') {
        answers[descriptor.id] = chance(
          (process?.descriptors?.[descriptor.id] ?? descriptor.given[pattern] ?? descriptor.otherwise).value,
        )
      } else {
        const weights = descriptor.options.map((option) => (option.given[pattern] ?? option.otherwise).value)
        let at = uniformFloat64(rng) * weights.reduce((a, b) => a + b, 0)
        answers[descriptor.id] =
          descriptor.options[
            Math.max(
              0,
              weights.findIndex((weight) => (at -= weight) < 0),
            )
          ]!.id
      }
    }
    return answers
  }
}

function topological(chains: Structure['chains']): readonly number[] {
  const order: number[] = []
  const done = new Set<number>()
  while (order.length < model.nodes.length) {
    for (const { index } of model.nodes) {
      if (!done.has(index) && chains.every(({ from, to }) => to !== index || done.has(from))) {
        done.add(index)
        order.push(index)
      }
    }
  }
  return order
}

/** Largest |observed − said| over bins of what was said, in standard errors; bins with fewer than 80 statements are merged upward. */
function worstBin(statements: readonly { readonly said: number; readonly true: boolean }[]): {
  readonly z: number
  readonly gap: number
} {
  const sorted = [...statements].sort((a, b) => a.said - b.said)
  const size = 150
  let worst = { z: 0, gap: 0 }
  for (let from = 0; from + size <= sorted.length; from += size) {
    const bin = sorted.slice(from, from + size)
    const said = bin.reduce((sum, s) => sum + s.said, 0) / size
    const seen = bin.filter((s) => s.true).length / size
    const variance = bin.reduce((sum, s) => sum + s.said * (1 - s.said), 0) / size ** 2
    const z = (seen - said) / Math.sqrt(variance)
    if (Math.abs(z) > Math.abs(worst.z)) worst = { z, gap: seen - said }
  }
  return worst
}

describe('the shares are calibrated on the model’s own people', () => {
  const draw = simulator(7)
  const people = Array.from({ length: 3000 }, draw)
  // One statement a person, about the cause that leads.
  const statements = people.map(({ person, process }) => {
    const recipe = recipeFor(model, person)
    const posterior = posteriors(model, networkFor(model, recipe.present), recipe, bestValues)[0]!
    const shares = [...posterior.share, posterior.idiopathic, posterior.unlisted]
    const top = shares.indexOf(Math.max(...shares))
    const id = top < model.nodes.length ? model.nodes[top]!.id : top === model.nodes.length ? 'background' : 'unlisted'
    return { said: shares[top]!, true: id === process, sum: shares.reduce((a, b) => a + b, 0) }
  })

  it('sums every share to one', () => {
    for (const { sum } of statements) expect(sum).toBeCloseTo(1, 10)
  })

  it('is right as often as it says, in every bin and over all', () => {
    const z = (shift: number) => {
      const shifted = statements.map((s) => ({ ...s, said: Math.min(0.999, Math.max(0.001, s.said + shift)) }))
      const said = shifted.reduce((sum, s) => sum + s.said, 0)
      const spread = Math.sqrt(shifted.reduce((sum, s) => sum + s.said * (1 - s.said), 0))
      return (shifted.filter((s) => s.true).length - said) / spread
    }
    expect(Math.abs(z(0))).toBeLessThan(3)
    // The same test must see a miscalibration of five points, either way.
    expect(Math.abs(z(0.05))).toBeGreaterThan(3)
    expect(Math.abs(z(-0.05))).toBeGreaterThan(3)
    expect(Math.abs(worstBin(statements).z)).toBeLessThan(3.5)
  })
})
