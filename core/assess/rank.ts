// How do the causes rank? By the share of the cramps that each produces or is behind, with bands from the draws.
import type { Knowledge } from '../knowledge/knowledge.js'
import type { Band, EvidenceLine, RankedCause } from './assessment.js'
import type { Columns } from './draws.js'
import type { Model } from './model.js'
import { originsIn, type Credited } from './origins.js'
import type { Posterior } from './posterior.js'
import { kthSmallest } from './quantile.js'
import type { Recipe } from './recipe.js'

/** One figure in every lane: the point first, then the draws. */
type Lanes = Float64Array

/** The 5th and 95th centile of the draws, the value kept inside them. */
function bandOf(lanes: Lanes): Band {
  const value = lanes[0]!
  if (lanes.length === 1) return { value, low: value, high: value }
  const mixed = lanes.slice(1)
  const at = (q: number) => kthSmallest(mixed, Math.min(mixed.length - 1, Math.floor(q * mixed.length)))
  return { value, low: Math.min(value, at(0.05)), high: Math.max(value, at(0.95)) }
}

/** In how many lanes has each node, then the background, then what is unlisted, the largest share? */
function winsIn(lanes: readonly Posterior[], nodes: number): Float64Array {
  const wins = new Float64Array(nodes + 2)
  for (const { share, idiopathic, unlisted } of lanes) {
    let top = 0
    for (let k = 1; k < nodes; k++) if (share[k]! > share[top]!) top = k
    let most = share[top]!
    if (idiopathic > most) {
      top = nodes
      most = idiopathic
    }
    if (unlisted > most) top = nodes + 1
    wins[top]! += 1
  }
  return wins
}

/** Every cause, medicine, the background and "not on this list", by what it produces and what it is behind. `all[0]` is the point, the rest are draws. */
export function rank(
  model: Model,
  recipe: Recipe,
  draws: Columns,
  all: readonly Posterior[],
  reasons: ReadonlyMap<string, readonly EvidenceLine[]>,
): readonly RankedCause[] {
  const wins = winsIn(draws.width > 1 ? all.slice(1) : all, model.nodes.length)
  const column = (of: (lane: number) => number): Lanes => {
    const values = new Float64Array(all.length)
    for (let lane = 0; lane < values.length; lane++) values[lane] = of(lane)
    return values
  }
  const lanes = Math.max(1, draws.width - 1)
  const worthOf = (shares: Lanes, { reversibility, treatmentEvidence }: Worth): Band => {
    const reversible = draws.of(reversibility)
    const evident = draws.of(treatmentEvidence)
    return bandOf(column((lane) => shares[lane]! * clamp(reversible[lane]!) * clamp(evident[lane]!)))
  }
  const originsOf = originsIn(model, recipe, draws)
  const behind = model.nodes.map(() => [] as { readonly id: string; readonly part: number }[])
  const note: Credited = (parent, child, part) => behind[parent]!.push({ id: model.nodes[child]!.id, part })
  const origins = all.map((posterior, lane) => originsOf(lane, posterior, lane === 0 ? note : undefined))
  const presence = model.nodes.map(({ index }) => bandOf(column((lane) => all[lane]!.present[index]!)))
  const nodes = model.nodes.map((node): RankedCause => {
    const { index } = node
    const shares = column((lane) => all[lane]!.share[index]!)
    const through = column((lane) => origins[lane]![index]!)
    const isBehind = behind[index]!.length > 0
    const mimicShare = all[0]!.mimic[index]!
    return {
      id: node.id,
      kind: node.kind === 'medicine' ? 'medicine' : mimicShare > shares[0]! / 2 ? 'mimic' : 'cause',
      share: bandOf(shares),
      mimicShare,
      present: presence[index]!,
      through: isBehind ? bandOf(through) : none,
      behind: behind[index]!.sort((a, b) => b.part - a.part),
      worth: worthOf(isBehind ? column((lane) => shares[lane]! + through[lane]!) : shares, node),
      roots: node.parents
        .map(({ from }) => ({ id: model.nodes[from]!.id, present: presence[from]! }))
        .filter(({ present }) => present.value >= model.knowledge.policy.likelyRoot.value),
      ranksFirst: wins[index]! / lanes,
      evidence: reasons.get(node.id)!,
    }
  })
  const idiopathic = column((lane) => all[lane]!.idiopathic)
  const background: RankedCause = {
    id: 'background',
    kind: 'background',
    share: bandOf(idiopathic),
    mimicShare: 0,
    through: none,
    behind: [],
    worth: worthOf(idiopathic, model.knowledge.background),
    roots: [],
    ranksFirst: wins[model.nodes.length]! / lanes,
    evidence: reasons.get('background')!,
  }
  const unlisted: RankedCause = {
    id: 'unlisted',
    kind: 'unlisted',
    share: bandOf(column((lane) => all[lane]!.unlisted)),
    mimicShare: 0,
    through: none,
    behind: [],
    worth: none,
    roots: [],
    ranksFirst: wins[model.nodes.length + 1]! / lanes,
    evidence: reasons.get('unlisted')!,
  }
  return [...nodes, background, unlisted].sort((a, b) => b.share.value + b.through.value - a.share.value - a.through.value)
}

const none: Band = { value: 0, low: 0, high: 0 }

type Worth = Pick<Knowledge['background'], 'reversibility' | 'treatmentEvidence'>

const clamp = (x: number) => Math.min(1, Math.max(0, x))
