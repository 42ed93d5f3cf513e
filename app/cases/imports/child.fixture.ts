// A process that takes a file in, or undoes an import, and says how far it is: the one that the tests kill.
import { writeSync } from 'node:fs'
import { openStore } from '../../store/index.js'
import { takeIn } from './run.js'
import { imports, undoImport } from './undo.js'

const [task, data = '', file = ''] = process.argv.slice(2)
const say = (text: string) => writeSync(1, `${text}\n`)

const store = await openStore({ data })
// Each acknowledged write is said.
const write = store.imports.write
const append = store.diary.append
const told = {
  ...store,
  imports: { ...store.imports, write: async (...given: Parameters<typeof write>) => (await write(...given), say('wrote')) },
  diary: {
    ...store.diary,
    append: async (...given: Parameters<typeof append>) => {
      const entries = await append(...given)
      say('wrote')
      return entries
    },
  },
}
if (task === 'take') await takeIn(told, 'me', file, { zone: 'UTC' })
else await undoImport(told, 'me', (await imports(store, 'me'))[0]!.id)
await store.close()
say('done')
