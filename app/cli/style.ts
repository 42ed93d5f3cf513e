// How does a terminal line look? Wrapping, bars, and a little weight where the terminal takes it.

/** Whether escape codes are welcome: a terminal, and nobody asked for plain text (no-color.org). */
export const isPlain = (stream: { isTTY?: boolean } = process.stdout, env: NodeJS.ProcessEnv = process.env): boolean =>
  env['NO_COLOR'] !== undefined || env['TERM'] === 'dumb' || stream.isTTY !== true

export interface Style {
  readonly width: number
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly alarm: (text: string) => string
}

const between = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`
const same = (text: string) => text
const widest = 88
const narrowest = 40

/** The style of a stream: its width, and weight or none. */
export function styleOf(stream: { isTTY?: boolean; columns?: number } = process.stdout): Style {
  const width = Math.max(narrowest, Math.min(widest, stream.columns || widest))
  return isPlain(stream)
    ? { width, bold: same, dim: same, alarm: same }
    : { width, bold: between(1, 22), dim: between(2, 22), alarm: between(7, 27) }
}

/** Text in lines of at most `width`, each after `indent`, the first after `first`. Words are never cut. */
export function wrap(text: string, width: number, indent = '', first = indent): readonly string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent + word
    } else line += empty ? word : ` ${word}`
    empty = false
  }
  return empty ? lines : [...lines, line]
}

/** A share with its band: full up to the low end, shaded to the best guess, pale to the high end. */
export function bar(
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  cells = 40,
): string {
  const at = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * cells)
  const [from, best, to] = [at(low), at(value), at(high)]
  return `▕${'█'.repeat(from)}${'▓'.repeat(best - from)}${'░'.repeat(to - best)}${' '.repeat(cells - to)}▏`
}

/** Takes out what could move the cursor or forge a line; a person's own words are printed through this. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '')
