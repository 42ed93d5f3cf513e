import { describe, expect, test } from 'vitest'
import { descriptors } from '../../knowledge/descriptors/index.js'
import { findings } from '../../knowledge/findings/index.js'
import { questions } from '../../knowledge/questions/index.js'
import { risks } from '../../knowledge/risks/index.js'
import { foldName, foldNameUnordered } from '../../person/names-fold.js'
import { factWords } from './facts.js'
import { questionWords } from './questions.js'

const ownRecord = ['age', 'sex', 'heightWeight', 'pregnancyWeeks', 'medicines', 'labs']
const facts = [...descriptors, ...findings, ...risks].map(({ id }) => id)
const entries = Object.entries(factWords)

describe('facts in words', () => {
  test('every fact has words, and no words lack a fact', () => {
    expect(Object.keys(factWords).sort()).toEqual([...facts, ...ownRecord].sort())
  })

  test.each(entries)(
    '%s: a name without a stop, a question with a mark, several other names',
    (_, { name, question, alsoKnownAs }) => {
      expect(name).toMatch(/^\S.*[^.?!]$/)
      expect(question).toMatch(/^[A-Z].*\?$/)
      expect(new Set(alsoKnownAs).size).toBe(alsoKnownAs.length)
      for (const other of alsoKnownAs) expect(other).toBe(other.trim().toLowerCase())
    },
  )

  test('the options of every choice have words', () => {
    for (const descriptor of descriptors.filter((each) => each.kind === 'choice')) {
      expect(Object.keys(factWords[descriptor.id]?.options ?? {})).toEqual(descriptor.options.map(({ id }) => id))
    }
  })

  test.each([
    ['as written', foldName],
    ['in any order of words', foldNameUnordered],
  ])('no name means two facts, %s', (_, fold) => {
    const owners = new Map<string, Set<string>>()
    for (const [id, { name, alsoKnownAs }] of entries) {
      for (const key of [id, name, ...alsoKnownAs].map(fold)) owners.set(key, (owners.get(key) ?? new Set()).add(id))
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([])
  })

  // What people write, in both Englishes and in doctors' words, and the fact they mean.
  test.each([
    ['pins and needles in the feet', 'tingling-feet'],
    ['charley horse at night', 'at-night'],
    ['swollen ankles', 'both-ankles-swell'],
    ['ankle edema', undefined],
    ['edema', 'both-ankles-swell'],
    ['oedema', 'both-ankles-swell'],
    ['diarrhea', 'diarrhoea'],
    ['anemic', 'pale-or-breathless'],
    ['fasciculations', 'twitching'],
    ['perioral tingling', 'tingling-mouth'],
    ['carpopedal spasm', 'hands-lock'],
    ['intermittent claudication', 'walking-pain'],
    ['laughing gas', 'nitrous-oxide'],
    ['gastric bypass', 'bariatric-surgery'],
    ['crohns', 'gut-disease'],
    ['weeing a lot', 'thirst-much-urine'],
    ['peeing a lot', 'thirst-much-urine'],
    ['tea colored urine', 'dark-urine'],
    ['knackered', 'fatigue'],
    ['rls', 'restless-legs-known'],
  ])('"%s" is %s', (said, fact) => {
    const meant = entries.filter(([id, { name, alsoKnownAs }]) =>
      [id, name, ...alsoKnownAs].map(foldName).includes(foldName(said)),
    )
    expect(meant.map(([id]) => id)).toEqual(fact === undefined ? [] : [fact])
  })
})

describe('questions in words', () => {
  test('every question has words, and no words lack a question', () => {
    expect(Object.keys(questionWords).sort()).toEqual(questions.map(({ id }) => id).sort())
  })

  test('a screen of one yes or no shares words with its fact', () => {
    const words = (text: string) => new Set(text.toLowerCase().match(/[a-z]{5,}/g))
    const strangers = questions.filter(({ id, kind, asks }) => {
      const asked = words(factWords[asks[0]!]!.question)
      return kind === 'yes-no' && ![...words(questionWords[id]!.title)].some((word) => asked.has(word))
    })
    expect(strangers).toEqual([])
  })

  // Reading age 12: short sentences.
  test.each(Object.entries(questionWords))('%s: sentences of at most 22 words', (_, { title, help, why }) => {
    const sentences = [title, help ?? '', why].join(' ').split(/[.?!:](?:\s|$)/)
    expect(sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 22)).toEqual([])
    expect(why).toMatch(/\.$/)
  })
})
