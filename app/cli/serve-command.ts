// charley serve: the page on this machine's own address, until Ctrl+C.
import { defineCommand } from 'citty'
import { startServer } from '../server/index.js'
import { about } from './about.js'
import { dataArg } from './data-args.js'
import { BadInput, exit } from './exit.js'

const highestPort = 65_535

export const serve = defineCommand({
  meta: { name: 'serve', description: about.serve },
  args: { port: { type: 'string', default: '0', description: 'Port; 0, the default, takes a free one.' }, ...dataArg },
  run: async ({ args }) => {
    const port = Number(args.port)
    if (!/^\d+$/.test(args.port) || port > highestPort)
      throw new BadInput(`--port ${args.port}: give a number from 0 to ${highestPort}.`)
    const server = await startServer({ port, ...(args.data !== undefined && { data: args.data }) }).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EADDRINUSE')
        throw new BadInput(`Port ${port} is taken by another program. Leave --port out to take a free one.`)
      if (code === 'EACCES') throw new BadInput(`Port ${port} is not ours to open. Choose one above 1023.`)
      throw new BadInput(error instanceof Error ? error.message : String(error))
    })
    console.log(`Charley is at ${server.url}\nOnly this machine can reach it. Stop with Ctrl+C.`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    await server.close()
    return exit.ok
  },
})
