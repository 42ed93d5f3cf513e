// How to leave out causes that hardly matter? The same lanes over fewer causes; a cause left out counts as absent.
import type { Numbers, Structure } from './network.js'

/** A network over some of the causes; `kept[k]` is the index in the whole of cause k here. */
export interface Restricted { readonly structure: Structure; readonly numbers: Numbers; readonly kept: readonly number[] }

export function restrict(structure: Structure, numbers: Numbers, kept: readonly number[]): Restricted {
  const { lanes } = numbers
  const here = new Map(kept.map((cause, index) => [cause, index]))
  const pick = (values: Float64Array, members: readonly number[]): Float64Array => {
    const picked = new Float64Array(members.length * lanes)
    members.forEach((member, index) => picked.set(values.subarray(member * lanes, (member + 1) * lanes), index * lanes))
    return picked
  }
  const chains = structure.chains.map((chain, index) => ({ ...chain, index })).filter(({ from, to }) => here.has(from) && here.has(to))
  const links = structure.links.map((link, index) => ({ ...link, index })).filter(({ cause }) => here.has(cause))
  return {
    kept,
    structure: {
      causes: kept.length,
      findings: structure.findings,
      chains: chains.map(({ from, to }) => ({ from: here.get(from)!, to: here.get(to)! })),
      links: links.map(({ cause, finding }) => ({ cause: here.get(cause)!, finding })),
    },
    numbers: {
      lanes,
      base: pick(numbers.base, kept),
      chain: pick(numbers.chain, chains.map(({ index }) => index)),
      on: pick(numbers.on, kept),
      leak: numbers.leak,
      link: pick(numbers.link, links.map(({ index }) => index)),
      rate: pick(numbers.rate, kept),
      background: numbers.background,
    },
  }
}
