// How well does Charley answer the gallery? Reads the invented people, asks the engine, and compares with what was written down before.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assess, readCaseFile, tiers, type Assessment, type Case } from '@charley/core'

export interface Story {
  readonly id: string
  readonly title: string
  readonly story: string
  readonly case: unknown
  readonly expect: {
    readonly first?: readonly string[]
    readonly topThree?: readonly string[]
    readonly tier: Assessment['urgency']['tier']
    /** Tiers equally defensible. */
    readonly tierAlso?: readonly Assessment['urgency']['tier'][]
    readonly verdict?: Assessment['verdict']
    readonly mustNotSuggest?: readonly string[]
    readonly note: string
  }
}

export interface Scored {
  readonly story: Story
  readonly case: Case
  readonly assessment: Assessment
  readonly first: boolean
  readonly three: boolean
  readonly tier: boolean
  /** Sent lower than any tier written down: the dangerous way to be wrong. */
  readonly underTriaged: boolean
  readonly overTriaged: boolean
  /** Suggested as something to do although the story says not to. */
  readonly unsafe: readonly string[]
}

export type Room = 'cases' | 'held-out'

export function stories(room: Room): readonly Story[] {
  const folder = fileURLToPath(new URL(`./${room}/`, import.meta.url))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as Story)
}

export function score(story: Story, draws = 500): Scored {
  const { case: person } = readCaseFile(story.case)
  const assessment = assess(person, { draws })
  const { expect } = story
  const top = assessment.ranking.slice(0, 3).map(({ id }) => id)
  const accepted = [expect.tier, ...(expect.tierAlso ?? [])].map((tier) => tiers.indexOf(tier))
  const got = tiers.indexOf(assessment.urgency.tier)
  const vague = expect.verdict === 'not-enough'
  return {
    story,
    case: person,
    assessment,
    first: vague ? assessment.verdict === 'not-enough' : (expect.first ?? []).includes(top[0]!),
    three: (expect.topThree ?? []).every((id) => top.includes(id)),
    tier: accepted.includes(got),
    underTriaged: got > Math.max(...accepted),
    overTriaged: got < Math.min(...accepted),
    unsafe: (expect.mustNotSuggest ?? []).filter((id) =>
      assessment.actions.some(({ action, permission }) => action.id === id && permission === 'allowed'),
    ),
  }
}
