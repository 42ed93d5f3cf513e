import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from './server.js'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

let server: RunningServer
let folder: string

/** Asks with the path exactly as written: fetch() would tidy `..` away before sending. */
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    request({ hostname, port, path, headers, method: 'GET' }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('latin1') }),
      )
    })
      .on('error', reject)
      .end()
  })

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'charley-server-')), 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, '..', 'secret.txt'), 'secret')
  writeFileSync(join(folder, '.hidden'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Charley</title>')
  writeFileSync(join(folder, 'assets/main-1a2b.js'), 'let plain')
  writeFileSync(join(folder, 'assets/main-1a2b.js.gz'), gzipSync('let plain'))
  server = await startServer({ folder })
})
afterAll(async () => {
  await server.close()
  rmSync(join(folder, '..'), { recursive: true })
})

describe('the server', () => {
  test('stands on the loopback address and a free port', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  })

  test('hands out the page with a policy that allows no other host', async () => {
    const { status, headers, body } = await ask('/')
    expect(status).toBe(200)
    expect(body).toContain('<title>Charley</title>')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'")
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/https?:|unsafe|\*/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  test('hands out the compressed file where the browser takes it, and lets it keep hashed files', async () => {
    const packed = await ask('/assets/main-1a2b.js', { 'accept-encoding': 'gzip' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.headers['cache-control']).toContain('immutable')
    const plain = await ask('/assets/main-1a2b.js')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body).toBe('let plain')
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/.hidden',
    '//etc/passwd',
    '/assets/',
    '/%00',
    '/index.html%00.js',
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(body).not.toContain('secret\n')
    expect(body).not.toBe('secret')
    expect(body).not.toContain('node_modules')
  })

  test('answers to no other name, so that no other site can reach it', async () => {
    const { status } = await ask('/', { host: 'charley.example:80' })
    expect(status).toBe(421)
  })

  test('says what to do when the page is not built', async () => {
    await expect(startServer({ folder: join(folder, 'nowhere') })).rejects.toThrow('npm run build')
  })
})
