// Is a root credited with what it brought about? Against enumeration of the noisy-OR, and on people of the whole model.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../knowledge/index.js'
import { judged } from '../knowledge/types/index.js'
import { assess } from './index.js'
import { bestValues } from './draws.js'
import type { Model, Node } from './model.js'
import { originsIn } from './origins.js'
import type { Posterior } from './posterior.js'
import type { Recipe } from './recipe.js'

const flat = (p: number) => ({ at30: judged(p, [p, p], ''), at50: judged(p, [p, p], ''), at70: judged(p, [p, p], '') })
const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true })

/** Nodes 0 → 1 → 2: a root, what it brings about, and what that brings about in turn. */
function chainOf(bases: readonly number[], chains: readonly number[]): { readonly model: Model; readonly recipe: Recipe } {
  const nodes = bases.map(
    (base, index) =>
      ({
        id: `node-${index}`,
        index,
        prior: flat(base),
        parents: index === 0 ? [] : [{ from: index - 1, probability: judged(chains[index - 1]!, [0, 1], '') }],
      }) as unknown as Node,
  )
  return {
    model: { nodes, knowledge } as unknown as Model,
    recipe: { person: {}, nodes: nodes.map((node) => ({ node, odds: [], given: [], rates: [] })) } as unknown as Recipe,
  }
}

describe('what a root is behind', () => {
  test('is, where the child is certain, P(root present and its chain fired | child present)', () => {
    fc.assert(
      fc.property(probability, probability, probability, probability, (root, base, chain, share) => {
        const { model, recipe } = chainOf([root, base], [chain])
        // Enumerated: the root is there or not, its chain fires or not, the child has another trigger or not.
        const fired = root * chain
        const child = fired + root * (1 - chain) * base + (1 - root) * base
        const rootGivenChild = (root * (chain + (1 - chain) * base)) / child
        const posterior = { share: [0, share], present: [rootGivenChild, 1] } as unknown as Posterior
        const credits: number[][] = []
        const through = originsIn(model, recipe, bestValues)(0, posterior, (...credit) => credits.push(credit))
        expect(through[0]!).toBeCloseTo((share * fired) / child, 12)
        expect(credits).toEqual([[0, 1, through[0]]])
      }),
    )
  })

  test('passes on along a chain, never more than there is', () => {
    fc.assert(
      fc.property(fc.tuple(probability, probability, probability), fc.tuple(probability, probability), (present, chains) => {
        const { model, recipe } = chainOf([0.2, 0.1, 0.1], chains)
        const posterior = { share: [0, 0.3, 0.4], present } as unknown as Posterior
        const through = originsIn(model, recipe, bestValues)(0, posterior)
        expect(through[1]!).toBeLessThanOrEqual(0.4)
        expect(through[0]!).toBeLessThanOrEqual(0.3 + through[1]!)
        expect(through[0]!).toBeGreaterThan(0)
      }),
    )
  })

  test('leaves the shares as they are: they still sum to one, and a root ranks by what it is behind', () => {
    const { ranking } = assess({
      person: { age: 44, sex: 'female' },
      answers: { 'at-night': true, calf: true, diarrhoea: true, 'weight-loss': true, elsewhere: true },
      labs: [{ analyte: 'magnesium', value: 0.45, reported: { value: 0.45, unit: 'mmol/L' } }],
    })
    expect(ranking.reduce((sum, { share }) => sum + share.value, 0)).toBeCloseTo(1, 9)
    const gut = ranking.find(({ id }) => id === 'malabsorption')!
    expect(gut.share.value).toBe(0)
    expect(gut.through.value).toBeGreaterThan(0.05)
    expect(gut.through.low).toBeLessThanOrEqual(gut.through.value)
    expect(gut.behind[0]?.id).toBe('low-magnesium')
    const order = ranking.map(({ share, through }) => share.value + through.value)
    expect(order).toEqual([...order].sort((a, b) => b - a))
  })
})
