// The people of the gallery with what Charley would have them do, and what must hold of any such list.
import { stories, type Story } from '../../gallery/score.js'
import { expect } from 'vitest'
import { assess, type Assessment } from '../assess/index.js'
import { guard } from '../guard/index.js'
import { stretchProtocols } from '../knowledge/protocols/index.js'
import { tiers } from '../knowledge/types/index.js'
import type { Case } from '../person/case.js'
import { readCaseFile } from '../person/index.js'
import type { FixLine, Fixes } from './fix.js'
import { fixesFor } from './fixes-for.js'

export interface Person {
  readonly story: Story
  readonly said: Case
  readonly assessment: Assessment
  readonly fixes: Fixes
}

const all = [...stories('cases'), ...stories('held-out')]
const seen = new Map<string, Person>()

export function named(id: string): Person {
  const known = seen.get(id)
  if (known) return known
  const story = all.find((one) => one.id === id)
  if (!story) throw new Error(`the gallery has no "${id}"`)
  const { case: said } = readCaseFile(story.case)
  const assessment = assess(said, { draws: 40 })
  const person = { story, said, assessment, fixes: fixesFor(assessment, said) }
  seen.set(id, person)
  return person
}
export const everyone = (): readonly Person[] => all.map(({ id }) => named(id))

export const linesOf = ({ atOnset, yourself, askFirst, doctor }: Fixes): readonly FixLine[] => [
  ...atOnset,
  ...yourself,
  ...askFirst,
  ...doctor,
]
export const ids = (lines: readonly FixLine[]) => lines.map(({ action }) => action.id)
export const rank = (tier: Fixes['tier']) => tiers.indexOf(tier)

/** Everything that must hold for anyone. */
export function safe(fixes: Fixes, said: Case): void {
  const { atOnset, yourself, askFirst } = fixes
  for (const { action, verdict, protocols, worth } of linesOf(fixes)) {
    expect(action.position, action.id).not.toBe('never')
    expect(guard({ what: 'action', action }, said).permission, action.id).not.toBe('refused')
    expect(verdict.permission, action.id).not.toBe('refused')
    expect(0 <= worth.low && worth.low <= worth.value && worth.value <= worth.high && worth.high <= 1, action.id).toBe(true)
    for (const id of protocols) {
      const positions = stretchProtocols.find((protocol) => protocol.id === id)!.steps.map(({ position }) => position)
      const held = positions.map((position) =>
        /onset/.test(position) ? 'at-onset' : /sitting/.test(position) ? 'sitting' : 'standing',
      )
      for (const position of held) expect(guard({ what: 'stretch', position }, said).permission).not.toBe('refused')
    }
  }
  for (const { action } of [...atOnset, ...yourself]) {
    expect(guard({ what: 'action', action }, said).permission, action.id).toBe('allowed')
    expect(action.position, action.id).toBe('suggest')
  }
  for (const { verdict } of askFirst) expect(verdict.permission).toBe('ask-first')
  for (const { action, verdict } of fixes.notSuggested) {
    expect(verdict.permission).toBe('refused')
    expect(ids(linesOf(fixes))).not.toContain(action.id)
  }
  if (rank(fixes.tier) <= rank('same-day')) expect([...atOnset, ...yourself, ...askFirst, ...fixes.notSuggested]).toEqual([])
  expect(new Set(ids(linesOf(fixes))).size).toBe(linesOf(fixes).length)
}
