// Which file imports which? Reads every import of our own source, resolved to files and rooms; no parser needed.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const skipped = new Set(['node_modules', 'dist', 'dist-types', 'browser', 'bin'])
const isSource = (name) => /\.tsx?$/.test(name) && !/\.(test|fixture|d)\.tsx?$/.test(name) && !name.endsWith('config.ts')

/** Every source file under a workspace, as a path from the root with forward slashes. */
export function sourceFiles(workspace, base = root) {
  const walk = (folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(join(folder, entry.name))
      return isSource(entry.name) ? [relative(base, join(folder, entry.name)).split(sep).join('/')] : []
    })
  return walk(join(base, workspace)).sort()
}

// `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`; a type-only import leaves no trace in the program.
const importPattern =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"\n]+)['"]|\b(import)\(\s*['"]([^'"\n]+)['"]\s*\)/g

/** The imports of one text: what is named and whether only for its types. */
export function importsOf(text) {
  return [...text.matchAll(importPattern)].map((match) => ({ name: match[3] ?? match[5], typeOnly: match[2] !== undefined }))
}

/** All imports of the three workspaces: `{ from, to, typeOnly }`; `to` is a path from the root, or the package's name. */
export function allImports(base = root) {
  return ['core', 'app', 'web'].flatMap((workspace) =>
    sourceFiles(workspace, base).flatMap((from) =>
      importsOf(readFileSync(join(base, from), 'utf8')).map(({ name, typeOnly }) => ({
        from,
        to: name.startsWith('.') ? posix.join(posix.dirname(from), name) : name.replace(/^@charley\/(\w+)/, '$1'),
        typeOnly,
      })),
    ),
  )
}

/** The room a path belongs to: `core/knowledge`, `app/cli`, `web/src`; a file at a workspace's own level is its door. */
export function roomOf(path) {
  const [workspace, room, ...rest] = path.split('/')
  if (!['core', 'app', 'web'].includes(workspace)) return undefined
  return rest.length === 0 ? workspace : `${workspace}/${room}`
}
