// Does Charley answer its gallery as a clinician would, and keep doing so? Scores against what was written down first, and each
// person's whole report as a snapshot one can read: gallery/reports/*.txt. `npx vitest run gallery -u` writes them anew; read the diff.
import { describe, expect, it } from 'vitest'
import { causePages } from '@charley/core/pages'
import { report } from '../app/cli/report.js'
import { styleOf } from '../app/cli/style.js'
import { score, stories, type Scored } from './score.js'

const cases = stories('cases').map((story) => score(story))
const heldOut = stories('held-out').map((story) => score(story))
const plain = styleOf({ isTTY: false })
const part = (scored: readonly Scored[], holds: (s: Scored) => boolean) => scored.filter(holds).length / scored.length
const names = (scored: readonly Scored[]) => scored.map(({ story }) => story.id)

describe('scores on the gallery of cases', () => {
  it('is large enough', () => expect(cases.length).toBeGreaterThanOrEqual(40))
  it('puts the right cause first in at least 80 % (physicians 72 %)', () =>
    expect(part(cases, ({ first }) => first)).toBeGreaterThanOrEqual(0.8))
  it('has it among the first three in at least 90 % (physicians 84 %)', () =>
    expect(part(cases, ({ three }) => three)).toBeGreaterThanOrEqual(0.9))
})

describe('scores on the held-out cases', () => {
  it('puts the right cause first in at least 80 %', () => expect(part(heldOut, ({ first }) => first)).toBeGreaterThanOrEqual(0.8))
  it('has it among the first three in at least 95 %', () =>
    expect(part(heldOut, ({ three }) => three)).toBeGreaterThanOrEqual(0.95))
})

describe('safety over all of them', () => {
  const all = [...cases, ...heldOut]
  it('misses no emergency', () => {
    expect(names(all.filter(({ story, underTriaged }) => story.expect.tier === 'emergency' && underTriaged))).toEqual([])
  })
  it('sends no more than a quarter of self-care people higher', () => {
    const selfCare = all.filter(({ story }) => story.expect.tier === 'self-care')
    expect(part(selfCare, ({ overTriaged }) => overTriaged)).toBeLessThanOrEqual(0.25)
  })
  it('suggests nothing a story rules out', () =>
    expect(all.flatMap(({ story, unsafe }) => unsafe.map((id) => `${story.id}: ${id}`))).toEqual([]))
})

describe('reports', () => {
  it.each(cases.map((scored) => [scored.story.id, scored] as const))(
    '%s reads as before',
    async (id, { story, case: person, assessment }) => {
      const text = `${story.title}\n\n${story.story}\n\n${report({ case: person, assessment, pages: causePages }, plain)}\n`
      await expect(text).toMatchFileSnapshot(`./reports/${id}.txt`)
    },
  )
})
