// What does the reference dossier print? Its tables read from the text of ../shared/reference at test time, cell by cell.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../../../shared/reference/', import.meta.url))

/** The text of a page of the dossier, or undefined with a line that says so: the checks against it are then skipped. */
export function dossier(name: 'nutrients.md' | 'population.md'): string | undefined {
  const file = FOLDER + name
  if (existsSync(file)) return readFileSync(file, 'utf8')
  console.warn(`Skipped: the checks against ${name}, which is not at ${file}`)
  return undefined
}

/** Rows of every table under a heading, up to the next heading; the line of dashes left out. */
export function tablesUnder(text: string, heading: string): readonly (readonly (readonly string[])[])[] {
  const start = `\n${text}`.indexOf(`\n${heading}`)
  if (start < 0) throw new Error(`The dossier has no heading "${heading}"`)
  const rest = text.slice(start + heading.length)
  const end = rest.search(/\n#{1,4} /)
  const tables: string[][][] = []
  let open: string[][] | undefined
  for (const line of (end < 0 ? rest : rest.slice(0, end)).split('\n')) {
    if (!line.startsWith('|')) {
      open = undefined
      continue
    }
    if (/^\|[-| :]+\|$/.test(line)) continue
    if (!open) {
      open = []
      tables.push(open)
    }
    open.push(
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.replaceAll('\\*', '*').trim()),
    )
  }
  return tables
}

/** A printed number: minus signs of typographers, thousands commas and daggers allowed. */
export const numeral = (text: string): number => Number(text.replace('−', '-').replaceAll(/[,†]/g, '').trim())
