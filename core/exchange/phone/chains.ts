// How are hundreds of thousands of small lists of figures held in little memory? As chains through one store of bare numbers.

const LINK = 3
const LINKS_OF_A_BLOCK = 1 << 13

/** The end of every chain, and the empty chain. */
export const NO_CHAIN = -1

export interface Chains {
  /** Puts a pair before the chain `head`; gives the new head. */
  readonly add: (head: number, code: number, value: number) => number
  /** In the order in which they were added. */
  readonly pairs: (head: number) => readonly (readonly [code: number, value: number])[]
  /** Its room can be used again; the chain must not be. */
  readonly drop: (head: number) => void
}

export function chains(): Chains {
  const blocks: Float64Array[] = []
  let used = 0
  let free = NO_CHAIN
  const blockOf = (link: number): Float64Array => blocks[Math.floor(link / LINKS_OF_A_BLOCK)]!
  const placeOf = (link: number): number => (link % LINKS_OF_A_BLOCK) * LINK
  const nextOf = (link: number): number => blockOf(link)[placeOf(link) + 2]!

  const room = (): number => {
    if (free !== NO_CHAIN) {
      const link = free
      free = nextOf(link)
      return link
    }
    if (used === blocks.length * LINKS_OF_A_BLOCK) blocks.push(new Float64Array(LINKS_OF_A_BLOCK * LINK))
    return used++
  }
  return {
    add: (head, code, value) => {
      const link = room()
      const [block, at] = [blockOf(link), placeOf(link)]
      block[at] = code
      block[at + 1] = value
      block[at + 2] = head
      return link
    },
    pairs: (head) => {
      const list: (readonly [number, number])[] = []
      for (let link = head; link !== NO_CHAIN; link = nextOf(link)) {
        const [block, at] = [blockOf(link), placeOf(link)]
        list.push([block[at]!, block[at + 1]!])
      }
      return list.reverse()
    },
    drop: (head) => {
      for (let link = head; link !== NO_CHAIN;) {
        const next = nextOf(link)
        blockOf(link)[placeOf(link) + 2] = free
        free = link
        link = next
      }
    },
  }
}
