// A process that takes a file in, or undoes an import, and is killed with signal 9 after so many acknowledged writes.
import { writeSync } from 'node:fs'
import { openStore } from '../../store/index.js'
import { takeIn } from './run.js'
import { imports, undoImport } from './undo.js'

const [task, data = '', file = '', killAfter = ''] = process.argv.slice(2)
const say = (text: string) => writeSync(1, `${text}\n`)
let wrote = 0
const acknowledged = () => {
  if (++wrote === Number(killAfter)) process.kill(process.pid, 'SIGKILL')
}

const store = await openStore({ data })
const write = store.imports.write
const append = store.diary.append
const told = {
  ...store,
  imports: { ...store.imports, write: async (...given: Parameters<typeof write>) => (await write(...given), acknowledged()) },
  diary: {
    ...store.diary,
    append: async (...given: Parameters<typeof append>) => {
      const entries = await append(...given)
      acknowledged()
      return entries
    },
  },
}
if (task === 'take') await takeIn(told, 'me', file, { zone: 'UTC' })
else await undoImport(told, 'me', (await imports(store, 'me'))[0]!.id)
await store.close()
say('done')
