import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('start.mjs', import.meta.url))

/** Starts it, waits for the address or the end, and gives back what was said. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, CI: '1' } })
  let said = ''
  const settled = new Promise<number | null>((resolve) => {
    const hear = (data: Buffer) => {
      said += data.toString()
      if (/Ctrl\+C/.test(said)) resolve(null)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', resolve)
  })
  return { child, settled, said: () => said }
}

// It builds first when something has changed since the last build.
const patience = 300_000

test(
  'npm start prints an address of this machine, where the page is; Ctrl+C ends it',
  async () => {
    const run = start('--no-open')
    await run.settled
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(run.said()) ?? []
    expect(address, run.said()).not.toBe('')
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>Charley</title>')
    const ended = new Promise((resolve) => run.child.on('close', resolve))
    run.child.kill('SIGINT')
    expect(await ended).toBe(0)
  },
  patience,
)

test('a port that is none is refused with a sentence', async () => {
  const run = start('--port', 'seventy')
  expect(await run.settled).toBe(2)
  expect(run.said()).toMatch(/number from 0 to 65535[^]*Use: npm start/)
  expect(run.said()).not.toMatch(/\n\s+at /)
})
