import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const blocks = (text: string, info: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${info}\\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) => code)
const scratch = join(root, '.charley/readme-example')

beforeAll(() => mkdirSync(scratch, { recursive: true }))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('the README', () => {
  test('begins with exactly two commands, and both exist', () => {
    const commands = (blocks(readme, 'sh')[0] ?? '')
      .trim()
      .split('\n')
      .map((line) => line.replace(/\s+#.*/, ''))
    expect(commands).toEqual(['npm start', 'npm test'])
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const name of ['start', 'test']) {
      const [, file = ''] = scripts[name]?.split(' ') ?? []
      expect(existsSync(join(root, file)), `${name}: ${file}`).toBe(true)
    }
  })

  test.each(blocks(readme, 'sh run').flatMap((code) => code.trim().split('\n')))('%s runs as written', (line) => {
    const [command = '', ...args] = line.split(' ')
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    expect(stderr.replace(/^npm (warn|notice).*\n/gm, '')).toBe('')
    expect(status).toBe(0)
    expect(stdout.length).toBeGreaterThan(200)
  })

  test.each(blocks(readme, 'ts run'))('its library example prints what it says: %#', (code) => {
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    const file = join(scratch, 'example.mjs')
    writeFileSync(file, outputText)
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: root, encoding: 'utf8' })
    const promised = [...code.matchAll(/console\.log\(.*\) \/\/ (.*)/g)].map(([, said = '']) => said)
    expect({ status, stderr, printed: stdout.trim().split('\n') }).toEqual({ status: 0, stderr: '', printed: promised })
  })

  test('its library example type-checks', () => {
    const file = join(scratch, 'example.ts')
    writeFileSync(file, blocks(readme, 'ts run').join('\n'))
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    })
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual(
      [],
    )
  })

  test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/case-file.md'])(
    'the links of %s lead somewhere',
    (file) => {
      const links = [...read(file).matchAll(/\]\(([^)#]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !target.startsWith('http'))
      for (const target of links) expect(existsSync(join(root, file, '..', target)), target).toBe(true)
    },
  )
})

test('the schema agrees with the knowledge', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/case-schema.mjs', '--check'], { cwd: root, encoding: 'utf8' })
  expect(stdout).toContain('agrees')
  expect(status).toBe(0)
})
