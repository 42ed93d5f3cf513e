// charley export: the whole diary as CSV, into a new file or to standard output.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { defineCommand } from 'citty'
import { exportCsv } from '../cases/index.js'
import { about } from './about.js'
import { dataArg } from './data-args.js'
import { person, withStore } from './diary-args.js'
import { BadInput, exit } from './exit.js'

const why: Readonly<Record<string, string>> = {
  EEXIST: 'is there already and was left alone. Choose another name',
  ENOENT: 'lies in a folder that is not there. Make it first',
  EISDIR: 'is a folder. Give the name of a file in it',
  EACCES: 'may not be written. Choose another place',
  EPERM: 'may not be written. Choose another place',
  ENOSPC: 'has no room: the disk is full. Part of it may be there; free some space and write it anew',
}

export const exportDiary = defineCommand({
  meta: { name: 'export', description: about.export },
  args: {
    file: { type: 'positional', required: true, description: 'Name of the new file, such as diary.csv; - for standard output.' },
    ...dataArg,
    json: { type: 'boolean', description: 'Say as JSON what was written.' },
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      if (args.file === '-') {
        for await (const piece of exportCsv(store, person)) process.stdout.write(piece)
        return exit.ok
      }
      try {
        await pipeline(Readable.from(exportCsv(store, person)), createWriteStream(args.file, { flags: 'wx', mode: 0o600 }))
      } catch (error) {
        const reason = error instanceof Error && 'code' in error ? why[String(error.code)] : undefined
        throw reason === undefined ? error : new BadInput(`${args.file} ${reason}.`)
      }
      console.log(
        args.json === true
          ? JSON.stringify({ file: args.file })
          : `Your diary is in ${args.file}. It is yours alone to read: keep it so.`,
      )
      return exit.ok
    }),
})
