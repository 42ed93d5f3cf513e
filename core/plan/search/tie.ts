// Which of two equals comes first? The same on every machine: by a hash of the id, between 0 and 1.

/** FNV-1a, 32 bits. */
export function tieOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash >>> 0) / 2 ** 32
}
