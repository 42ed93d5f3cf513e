// Was this id seen in this file already? Millions of them in little memory: open addressing over the bits of the UUIDs.

const WORDS = 4
const WORD_DIGITS = 8
const FIRST_SLOTS = 1 << 12
const FULL = 0.6

/** True the first time it is given an id. */
export function openSeen(): (uuid: string) => boolean {
  let slots = FIRST_SLOTS
  let table = new Uint32Array(slots * WORDS)
  let used = 0

  /** A UUID of ours is never all zeros: its version and variant bits are set. */
  function put(words: ArrayLike<number>, from: number): boolean {
    for (let slot = words[from]! & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const at = slot * WORDS
      if (table[at] === 0 && table[at + 1] === 0 && table[at + 2] === 0 && table[at + 3] === 0) {
        for (let word = 0; word < WORDS; word++) table[at + word] = words[from + word]!
        return true
      }
      let same = true
      for (let word = 0; word < WORDS; word++) same &&= table[at + word] === words[from + word]
      if (same) return false
    }
  }

  function grow(): void {
    const old = table
    slots *= 2
    table = new Uint32Array(slots * WORDS)
    for (let at = 0; at < old.length; at += WORDS) {
      if (old[at] !== 0 || old[at + 1] !== 0 || old[at + 2] !== 0 || old[at + 3] !== 0) put(old, at)
    }
  }

  return (uuid) => {
    const hex = uuid.replaceAll('-', '')
    const words = Array.from({ length: WORDS }, (_, word) =>
      Number.parseInt(hex.slice(word * WORD_DIGITS, (word + 1) * WORD_DIGITS), 16),
    )
    const isNew = put(words, 0)
    if (isNew && ++used > slots * FULL) grow()
    return isNew
  }
}
