// Does every import run the one way? knowledge → core → app → faces; in the core, each room sees only the rooms below it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { allImports, roomOf, root } from './imports.mjs'

/** The rooms of the core, lowest first. A room may import from its own line and from the lines above it here. */
export const layers = [
  ['core/units'],
  ['core/knowledge'],
  ['core/diary'],
  ['core/person', 'core/labs', 'core/nutrition'],
  ['core/urgency', 'core/guard'],
  ['core/assess', 'core/plan', 'core/trial', 'core/mechanism'],
  ['core/fix'],
  ['core/report'],
  ['core/exchange'],
]
/** What a face may name: the core as a whole, its long prose, and the table of foods. */
const doors = new Set(['core', 'core/pages', 'core/foods', 'core/fix', 'core/trial', 'core/exchange'])
const layerOf = new Map(layers.flatMap((rooms, index) => rooms.map((room) => [room, index])))

/** Why this import breaks the law, or undefined when it does not. `packages` are the dependencies the core declares. */
export function breach({ from, to, typeOnly }, packages = new Set()) {
  const source = roomOf(from)
  const target = roomOf(to)
  const inCore = source.startsWith('core')
  if (target === undefined) {
    if (!inCore) return undefined
    if (to.startsWith('node:')) return 'the core never touches Node'
    const packageName = to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/')
    return packages.has(packageName) ? undefined : 'the core imports only packages that core/package.json declares'
  }
  if (inCore && !target.startsWith('core')) return 'the core knows no face'
  if (source.startsWith('app') && target.startsWith('web')) return 'the app serves the built page and never imports it'
  if (source.startsWith('web') && target.startsWith('app')) return 'the page imports the core only'
  if (!inCore && target.startsWith('core/') && !doors.has(to)) return "use one of the core's doors, such as '@charley/core'"
  if (source === 'app/cases' && ['app/cli', 'app/server'].includes(target)) return 'a use case knows no face'
  if (!inCore || source === 'core' || source === target) {
    return from.startsWith('core/knowledge/types/') && !to.startsWith('core/knowledge/types/')
      ? 'the shapes of knowledge import no knowledge'
      : undefined
  }
  if (target === 'core') return 'a room of the core never imports the door it stands behind'
  if (source === 'core/words') return typeOnly || target === 'core/words' ? undefined : 'words import only types'
  if (target === 'core/words')
    return source === 'core/person' || typeOnly ? undefined : 'sentences are read by person (names), app and web only'
  const [below, above] = [layerOf.get(target), layerOf.get(source)]
  if (below === undefined || above === undefined) return `a room that the law does not name; add it to scripts/check-imports.mjs`
  return below <= above ? undefined : `${source} lies below ${target}`
}

/** Every breach in the checkout, as printable lines. */
export function breaches(base = root) {
  const packages = new Set(Object.keys(JSON.parse(readFileSync(join(base, 'core/package.json'), 'utf8')).dependencies))
  return allImports(base).flatMap((one) => {
    const why = breach(one, packages)
    return why === undefined ? [] : [`${one.from} imports ${one.to}: ${why}`]
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = breaches()
  for (const line of found) console.error(line)
  console.log(found.length === 0 ? 'Every import runs the one way.' : `${found.length} imports break the law.`)
  process.exitCode = found.length === 0 ? 0 : 1
}
