import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { main } from './main.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const bin = here('../bin/charley.js')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Runs the program in this process; what it printed, and its exit code. */
async function charley(...args: string[]) {
  const lines = { out: [] as string[], error: [] as string[] }
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.out.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.error.push(line))
  const code = await main(args)
  return { code, out: lines.out.join('\n'), error: lines.error.join('\n') }
}

const ordinary = JSON.stringify({
  person: { age: 60, sex: 'male' },
  answers: {
    'at-night': true,
    sudden: true,
    'hard-knot': true,
    calf: true,
    'stretch-ends-it': true,
    duration: 'under-10-minutes',
    side: 'either-leg',
  },
  medicines: [],
})

describe('charley check', () => {
  test('answers a case in JSON and the same case in YAML alike', async () => {
    const yaml =
      'person: {age: 60, sex: male}\nanswers:\n  at-night: yes\n  sudden: yes\n  hard-knot: yes\n  calf: yes\n  stretch-ends-it: yes\n  D6: yes\n  side: either-leg\nmedicines: none\n'
    const one = await charley('check', file('a.json', ordinary))
    const other = await charley('check', file('a.yaml', yaml))
    expect(one.code).toBe(0)
    expect(one.out).toContain('HOW URGENT')
    expect(one.out).toContain('rdinary cramps')
    expect(other.out).toBe(one.out)
  })

  test('--json gives everything, and nothing but JSON', async () => {
    const { code, out } = await charley('check', file('b.json', ordinary), '--json')
    const result = JSON.parse(out) as {
      ranking: { id: string; share: { value: number } }[]
      urgency: { tier: string }
      case: { person: unknown }
    }
    expect(code).toBe(0)
    expect(result.ranking[0]?.id).toBe('background')
    expect(result.ranking.reduce((sum, { share }) => sum + share.value, 0)).toBeCloseTo(1, 9)
    expect(result.case.person).toEqual({ age: 60, sex: 'male' })
  })

  test.each([
    ['an empty file', '', 'says nothing'],
    ['an empty record', '{}', 'says nothing'],
    ['half a file', '{"person": {"age": 60', 'could not be read'],
    ['something else', '<html><body>hello</body></html>', 'case file should be a record'],
    ['binary noise', '\u0000\u0001\u0002\uFFFD{{{[[[', 'case file'],
    [
      'a YAML bomb',
      'a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n',
      '',
    ],
    ['the same key twice', 'person: {age: 60}\nperson: {age: 61}\n', 'could not be read'],
    ['ten megabytes of noise', 'x'.repeat(10_000_000), 'too big'],
    ['ten megabytes of entries', `[${'1,'.repeat(5_000_000)}1]`, 'too big'],
    ['an impossible age', '{"person":{"age":400}}', 'person.age is 400'],
    ['a unit of another test', '{"labs":[{"name":"potassium","value":4,"unit":"fL"}]}', 'mmol/L'],
    ['an unknown name', '{"medicines":["zzyzxomab"]}', 'zzyzxomab'],
  ])('%s gets a message and exit code 2', async (name, text, said) => {
    const { code, out, error } = await charley('check', file(`${name}.txt`, text))
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toContain(said)
    expect(error).not.toMatch(/\n\s+at |Error:|node_modules/)
    expect(error.length).toBeLessThan(4000)
  })

  test('with --json bad input is JSON too, and the exit code is the same', async () => {
    const { code, out } = await charley('check', file('c.json', '{"person":{"age":-3}}'), '--json')
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: 'out-of-range', path: 'person.age', value: '-3', low: 0, high: 120 }],
    })
  })

  test('--lenient sets unknown names aside and says so; it forgives nothing else', async () => {
    const text = JSON.stringify({ ...(JSON.parse(ordinary) as object), conditions: ['lycanthropy'] })
    expect((await charley('check', file('d.json', text))).code).toBe(2)
    const lenient = await charley('check', file('d.json', text), '--lenient')
    expect(lenient.code).toBe(0)
    expect(lenient.out).toContain('lycanthropy')
    expect((await charley('check', file('e.json', '{"person":{"age":400}}'), '--lenient')).code).toBe(2)
    expect((await charley('check', file('f.json', '{"conditions":["lycanthropy"]}'), '--lenient')).code).toBe(2)
  })

  test.each([
    ['nowhere.json', 'no such file'],
    ['.', 'a folder'],
  ])('%s cannot be read', async (path, said) => {
    const { code, error } = await charley('check', path)
    expect(code).toBe(2)
    expect(error).toContain(said)
  })
})

describe('charley knowledge', () => {
  test('counts what there is', async () => {
    const { code, out } = await charley('knowledge')
    expect(code).toBe(0)
    expect(out).toMatch(/\d+ {2}causes/)
    expect(out).toMatch(/\d+ numbers, each with a range/)
  })

  test.each([
    ['low-potassium', /prior\/at50: [\d.]+ \([\d.]+ to [\d.]+\)/],
    ['F03', /given\/low-calcium/],
    ['Thiazide', /relativeRisk: 1\.\d+/],
    ['potassium', /levels\/low-mild\/below: 3\.5/],
    ['magnesium-trial', /effect: -0\.096/],
    ['maxwell-2014', /Neuromuscul Disord/],
    ['chest-signs', /rule chest-signs/],
    ['vegan-without-b12', /low-b12/],
    ['background', /leak\/at70/],
  ])('shows %s', async (id, expected) => {
    const { code, out } = await charley('knowledge', id)
    expect(code).toBe(0)
    expect(out).toMatch(expected)
    expect(out).not.toMatch(/undefined|\[object/)
  })

  test('lists a kind', async () => {
    expect((await charley('knowledge', 'causes')).out.split('\n')).toContain('low-potassium')
  })

  test('names the nearest when nothing is called so', async () => {
    const { code, error } = await charley('knowledge', 'lowpotasium-x')
    expect(code).toBe(2)
    expect(error).toContain('low-potassium')
  })
})

describe('the command line', () => {
  test.each([[[]], [['help']], [['--help']], [['check', '--help']], [['help', 'serve']], [['--version']]])(
    '%j helps',
    async (args) => {
      const { code, out } = await charley(...args)
      expect(code).toBe(0)
      expect(out).not.toBe('')
      expect(out).not.toContain('\u001b')
    },
  )

  test.each([
    [['chekc']],
    [['check', '--jsn', 'x']],
    [['check', 'a', 'b']],
    [['help', 'nothing']],
    [['serve', '--port', 'seventy']],
    [['serve', '--port', '99999']],
    [['constructor']],
    [['knowledge', '__proto__']],
  ])('%j is a slip: message and exit code 2', async (args) => {
    const { code, error } = await charley(...args)
    expect(code).toBe(2)
    expect(error).not.toBe('')
    expect(error).not.toMatch(/\n\s+at /)
  })
})

describe('the built program', () => {
  const run = (args: string[], input?: string, path = bin) =>
    spawnSync(process.execPath, [path, ...args], { encoding: 'utf8', input, env: { ...process.env, NO_COLOR: '1' } })

  test('is built (npm test builds it first)', () => {
    expect(existsSync(here('../dist/cli/main.js'))).toBe(true)
  })

  test('answers from standard input', () => {
    const { status, stdout, stderr } = run(['check', '-'], ordinary)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('HOW URGENT')
  })

  test('ends with 2 and a message for bad input, and asks nobody where there is no terminal', () => {
    for (const [args, input] of [
      [['check', '-'], '{"person":{"age":-3}}'],
      [['check'], ''],
      [['nonsense'], ''],
    ] as const) {
      const { status, stdout, stderr } = run([...args], input)
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).not.toMatch(/\n\s+at |Error:/)
    }
  })

  test('says the one command that builds it when it is not built', () => {
    const lonely = join(folder, 'app/bin')
    cpSync(here('../bin'), lonely, { recursive: true })
    const { status, stderr } = run(['check'], '', join(lonely, 'charley.js'))
    expect(status).toBe(1)
    expect(stderr).toContain('npm ci && npm run build')
  })
})
