// What stands in this text: JSON or YAML? Either becomes plain data, or one problem that says why not.
import type { Problem } from '@charley/core'
import { parseDocument } from 'yaml'

export type TextRead = { readonly input: unknown } | { readonly problem: Problem }

// A case is a page; ten times the longest is still a fraction of this, and parsing stays instant.
const mostCharacters = 1_000_000

/** Parses a case file. Never throws; aliases in YAML may not multiply. */
export function readCaseText(text: string): TextRead {
  if (text.length > mostCharacters) {
    return {
      problem: { code: 'too-big', path: '', value: `${text.length} characters`, what: 'characters', limit: mostCharacters },
    }
  }
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return { problem: { code: 'empty-case', path: '', value: 'nothing' } }
  return /^[{[]/.test(trimmed) ? readJson(trimmed) : readYaml(trimmed)
}

const notReadable = (text: string, reason: string): TextRead => ({
  problem: { code: 'not-readable', path: '', value: JSON.stringify(text.slice(0, 40)), reason },
})

function readJson(text: string): TextRead {
  try {
    return { input: JSON.parse(text) as unknown }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = Number(/position (\d+)/.exec(message)?.[1])
    const where = Number.isNaN(at) ? '' : ` in line ${text.slice(0, at).split('\n').length}`
    // YAML forgives what JSON does not (comments, trailing commas); but only text that is whole in one of them is read.
    const asYaml = readYaml(text)
    return 'input' in asYaml ? asYaml : notReadable(text, `it begins like JSON and is not whole${where}`)
  }
}

function readYaml(text: string): TextRead {
  const document = parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: true })
  const [error] = document.errors
  if (error !== undefined) {
    const line = text.slice(0, error.pos[0]).split('\n').length
    return notReadable(text, `line ${line} is neither JSON nor YAML (${error.code.toLowerCase().replaceAll('_', ' ')})`)
  }
  try {
    return { input: document.toJS({ maxAliasCount: 20 }) as unknown }
  } catch {
    return notReadable(text, 'its YAML aliases multiply')
  }
}
