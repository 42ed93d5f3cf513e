import { describe, expect, test } from 'vitest'
import { breach, breaches } from './check-imports.mjs'
import { houseOf, withoutImplied } from './draw-architecture.mjs'
import { importsOf } from './imports.mjs'

describe('the import law', () => {
  test('holds for the code as it is', () => {
    expect(breaches()).toEqual([])
  })

  test.each([
    ['core/knowledge/causes/x.ts', 'core/assess/index.js', 'lies below'],
    ['core/labs/x.ts', 'core/assess/index.js', 'lies below'],
    ['core/knowledge/types/x.ts', 'core/knowledge/causes/index.js', 'import no knowledge'],
    ['core/assess/x.ts', 'core/words/en/facts.js', 'person (names), app and web only'],
    ['core/words/en/x.ts', 'core/assess/index.js', 'only types'],
    ['core/assess/x.ts', 'core/index.js', 'the door'],
    ['core/assess/x.ts', 'app/cases/index.js', 'no face'],
    ['core/assess/x.ts', 'node:fs', 'never touches Node'],
    ['core/assess/x.ts', 'left-pad', 'declares'],
    ['core/novelty/x.ts', 'core/labs/index.js', 'does not name'],
    ['web/src/x.tsx', 'app/cases/index.js', 'the core only'],
    ['web/src/x.tsx', 'core/labs/index.js', 'door'],
    ['app/cases/x.ts', 'app/cli/report.js', 'knows no face'],
    ['app/cli/x.ts', 'web/src/main.js', 'never imports it'],
  ])('%s may not import %s', (from, to, why) => {
    expect(breach({ from, to, typeOnly: false })).toContain(why)
  })

  test.each([
    ['core/person/x.ts', 'core/words/en/facts.js', false],
    ['core/assess/x.ts', 'core/labs/index.js', false],
    ['core/words/en/x.ts', 'core/person/case.js', true],
    ['app/cli/x.ts', 'core', false],
    ['web/src/x.tsx', 'core/pages', false],
    ['app/cases/x.ts', 'node:fs', false],
  ])('%s may import %s', (from, to, typeOnly) => {
    expect(breach({ from, to, typeOnly })).toBeUndefined()
  })
})

test('imports are read in all their forms', () => {
  const text =
    "import a from './a.js'\nimport type { B } from './b.js'\nexport * from './c.js'\nimport './d.js'\nconst e = import('./e.js')\nimport {\n  f,\n} from './f.js'\n"
  expect(importsOf(text)).toEqual([
    { name: './a.js', typeOnly: false },
    { name: './b.js', typeOnly: true },
    { name: './c.js', typeOnly: false },
    { name: './d.js', typeOnly: false },
    { name: './e.js', typeOnly: false },
    { name: './f.js', typeOnly: false },
  ])
})

test('the picture leaves out an arrow that others imply, and no other', () => {
  const arrow = (source: string, target: string) => ({ source, target, typeOnly: false })
  const all = [
    arrow('core/assess', 'core/person'),
    arrow('core/person', 'core/knowledge'),
    arrow('core/assess', 'core/knowledge'),
    arrow('core/person', 'core/words'),
  ]
  expect(withoutImplied(all)).toEqual([all[0], all[1], all[3]])
  expect(
    houseOf([{ from: 'core/labs/a.ts', to: 'core/knowledge/b.js', typeOnly: true }], ['core/labs/a.ts', 'core/knowledge/b.ts']),
  ).toEqual({
    rooms: new Set(['core/labs', 'core/knowledge']),
    arrows: [{ source: 'core/labs', target: 'core/knowledge', typeOnly: true }],
  })
})
