// charley backup, restore and delete: everything into one file, back again, and gone for good.
import { statSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { defineCommand } from 'citty'
import { leavingWords as words } from '@charley/core/exchange'
import {
  deleteForGood,
  deletionWish,
  lookAtBackup,
  planDeletion,
  restoreBackup,
  writeBackup,
  type DeletionPlan,
  type RestoreReport,
} from '../cases/data-out/index.js'
import { entriesWritten } from '../cases/index.js'
import { about } from './about.js'
import { commonArgs } from './data-args.js'
import { person, show, withStore } from './diary-args.js'
import { BadInput, exit, Stopped } from './exit.js'
import { printable, styleOf, wrap, type Style } from './style.js'
import { writePieces } from './write-pieces.js'

const say = (sentences: readonly string[], style: Style): readonly string[] =>
  sentences.flatMap((sentence) => wrap(printable(sentence), style.width))

export const backup = defineCommand({
  meta: { name: 'backup', description: about.backup },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: 'Name of the new file, such as charley.zip; - for standard output.',
    },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      const { file } = args
      await writePieces(file, writeBackup(store, person))
      if (file === '-') return exit.ok
      const told = { file, entries: await entriesWritten(store, person), bytes: statSync(file).size }
      return show(args.json, told, () => say([words.backup.done(file, told.entries, told.bytes), words.backup.secret], styleOf()))
    }),
})

function reportLines({ restored, parts, conflicts, missingTables }: RestoreReport, style: Style): readonly string[] {
  const said = words.restore
  const [entries] = parts
  const others = parts.filter((one) => one.part !== 'entries' && one.total > 0)
  const clashes = parts.reduce((sum, one) => sum + one.conflicts, 0)
  return [
    ...say(
      [
        ...(entries
          ? [restored ? said.done(entries.added, entries.there) : said.dry(entries.total, entries.added, entries.there)]
          : []),
        ...others.map(({ part, added, there }) => said.part[part as keyof typeof said.part](added, there)),
        ...(clashes > 0 ? [said.conflicts(clashes)] : []),
      ],
      style,
    ),
    ...conflicts.flatMap(({ at, name, id, why }) =>
      wrap(
        printable(`${[at?.slice(0, 10), name ?? id].filter(Boolean).join(' ')}: ${said.why[why]}`),
        style.width,
        '    ',
        '  • ',
      ),
    ),
    ...(missingTables.length > 0 ? say([said.tables(missingTables.map(({ title }) => title))], style) : []),
    ...(restored ? [] : ['', ...say([said.confirm], style)]),
  ]
}

export const restore = defineCommand({
  meta: { name: 'restore', description: about.restore },
  args: {
    file: { type: 'positional', required: true, description: 'The backup, such as charley.zip.' },
    'dry-run': { type: 'boolean', description: 'Only look: what is new, what is here, what differs.' },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      if (statSync(args.file, { throwIfNoEntry: false })?.isFile() !== true)
        throw new BadInput(`${args.file}: there is no such file.`)
      const report = await (args['dry-run'] === true ? lookAtBackup : restoreBackup)(store, person, args.file)
      return show(args.json, report, () => reportLines(report, styleOf()))
    }),
})

/** The word that must be typed: nobody deletes a diary by a slip of the arrow key. */
const WORD = 'delete'

async function confirmed({ sentences }: DeletionPlan, style: Style): Promise<void> {
  if (process.stdin.isTTY !== true)
    throw new BadInput(`${sentences.join(' ')} Nothing was deleted. To delete it from a script, add --yes.`)
  console.log(say(sentences, style).join('\n'))
  const asked = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const typed = await asked.question(`\nType ${WORD} to go on: `)
    if (typed.trim().toLowerCase() !== WORD) throw new Stopped('kept')
  } finally {
    asked.close()
  }
}

export const erase = defineCommand({
  meta: { name: 'delete', description: about.delete },
  args: {
    one: { type: 'string', description: 'The id of one entry: it goes with all its versions.' },
    kind: { type: 'string', description: 'Every entry of one kind, such as cramp, food, lab or note.' },
    all: { type: 'boolean', description: 'Everything.' },
    yes: { type: 'boolean', description: 'Do it without asking; for scripts.' },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      const asked = [args.one !== undefined, args.kind !== undefined, args.all === true].filter(Boolean).length
      if (asked !== 1) throw new BadInput('Say what to delete: --one <id>, --kind <kind> or --all.')
      const what = args.all === true ? 'all' : args.one === undefined ? 'kind' : 'one'
      const wish = deletionWish({ what, id: args.one, kind: args.kind })
      const plan = await planDeletion(store, person, wish)
      const style = styleOf()
      if (args.yes !== true) await confirmed(plan, style)
      const proof = await deleteForGood(store, person, wish, plan.token)
      return show(args.json, { plan, proof }, () => say(proof.sentences, style))
    }),
})
