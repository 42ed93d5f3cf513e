// `npm start`: install what is missing, build what is stale, open the page on this machine only.
// Options: --port <number> (0, the default, takes a free one), --no-open (do not open a browser).
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { buildIsStale, installIfStale, say } from './tools.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Charley needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org and run npm start again.`,
  )
  process.exit(1)
}

const { port, open } = readOptions()

await installIfStale()
if (buildIsStale()) {
  if ((await build()) !== 0) {
    console.error('The build did not finish; the lines above say why.')
    process.exit(1)
  }
} else say('Already built.')

await import('../app/bin/lean.js')
const { startServer } = await import('../app/dist/server/index.js')
const server = await startServer({ port }).catch((error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program. Leave --port out to take a free one.`
      : `The server could not start: ${error.message}`,
  )
  process.exit(1)
})
say('')
say(`  Charley is at  ${server.url}`)
say('')
say('Only this machine can reach it. What you type stays on this machine. Stop with Ctrl+C.')
if (open) openBrowser(server.url)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await server.close()
    process.exit(0)
  })
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
    })
    const wanted = Number(values.port)
    if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
      throw new Error(`--port ${values.port}: give a number from 0 to 65535.`)
    const noScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
    return { port: wanted, open: !values['no-open'] && !process.env.CI && !noScreen }
  } catch (error) {
    console.error(`${error.message}\nUse: npm start -- [--port <number>] [--no-open]`)
    process.exit(2)
  }
}

/** Opens the address in the person's browser; where that fails the printed address is enough. */
function openBrowser(url) {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => say('(No browser could be opened; go to the address above.)'))
  child.unref()
}
