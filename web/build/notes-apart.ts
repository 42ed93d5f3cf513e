// How does the engine stay light? Each number of the knowledge carries a note; the sum needs none of them, only the cards do.
// In the built worker a note is a mark such as "§17"; the texts are a file of their own, fetched when a card is opened.
import type { Plugin } from 'vite'

const virtual = 'virtual:notes'
const resolved = `\0${virtual}`
const unwritten = '__NOTES__'
const shortest = 16

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** Texts handed to a function that builds a number or a source, and properties called "note". Names and ids are neither. */
function notesIn(node: Node, found: Node[] = []): readonly Node[] {
  const isText = (one: unknown): one is Node =>
    isNode(one) &&
    one.type === 'Literal' &&
    typeof one['value'] === 'string' &&
    one['value'].length >= shortest &&
    one['value'].includes(' ')
  if (node.type === 'CallExpression') found.push(...(node['arguments'] as readonly unknown[]).filter(isText))
  if (node.type === 'Property' && isNode(node['key']) && node['key']['name'] === 'note' && isText(node['value']))
    found.push(node['value'])
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) child.filter(isNode).forEach((one) => notesIn(one, found))
    else if (isNode(child)) notesIn(child, found)
  }
  return found
}

/** Workers that never put the notes back, by the name of their first file: there the texts stay where they are. */
const whole = /plan\.worker/

/** For the worker's own plugins. Outside a build it does nothing, and the list of notes is empty. */
export function notesApart(): Plugin {
  const notes = new Map<string, number>()
  let building = false
  return {
    name: 'charley:notes-apart',
    enforce: 'post',
    configResolved: ({ command }) => void (building = command === 'build'),
    buildStart({ input }) {
      if (whole.test(JSON.stringify(input))) building = false
    },
    resolveId: (id) => (id === virtual ? resolved : undefined),
    load: (id) =>
      id === resolved ? `export const notes = JSON.parse(${JSON.stringify(building ? unwritten : '[]')})` : undefined,
    transform(code, id) {
      if (!building || !/[\\/]core[\\/]knowledge[\\/](?!types[\\/])/.test(id)) return undefined
      const literals = [...notesIn(this.parse(code) as unknown as Node)].sort((a, b) => b.start - a.start)
      const apart = literals.reduce((text, { start, end, value }) => {
        const note = value as string
        if (!notes.has(note)) notes.set(note, notes.size)
        return `${text.slice(0, start)}"§${notes.get(note)}"${text.slice(end)}`
      }, code)
      return literals.length === 0 ? undefined : { code: apart, map: null }
    },
    renderChunk(code) {
      const mark = new RegExp(`["'\`]${unwritten}["'\`]`)
      return mark.test(code)
        ? { code: code.replace(mark, () => JSON.stringify(JSON.stringify([...notes.keys()]))), map: null }
        : undefined
    },
  }
}
