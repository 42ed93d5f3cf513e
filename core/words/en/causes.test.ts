// Has every cause its words, and are they words for someone tired at 3 a.m.?
import { describe, expect, it } from 'vitest'
import { causes } from '../../knowledge/causes/index.js'
import { causePages } from './cause-pages.js'
import { causeNames } from './causes.js'

const ids = [...causes.map(({ id }) => id), 'background', 'unlisted']
const sentences = (text: string) => text.split(/[.!?:;](?:\s|$)/).filter((sentence) => sentence.trim() !== '')
const words = (text: string) => text.trim().split(/\s+/).length

describe('the words of causes', () => {
  it('cover every cause, the background and the unlisted, and nothing else', () => {
    expect(Object.keys(causeNames).sort()).toEqual([...ids].sort())
    expect(Object.keys(causePages).sort()).toEqual([...ids].sort())
  })

  it.each(Object.entries(causeNames))('name %s in a few words that fit into a sentence', (_, { name, line }) => {
    expect(words(name)).toBeLessThanOrEqual(9)
    expect(name).not.toMatch(/[.:]$/)
    expect(line).toMatch(/[.]$/)
    expect(words(line)).toBeLessThanOrEqual(22)
  })

  it('give no other name to two causes', () => {
    const names = Object.values(causeNames).flatMap(({ name, alsoKnownAs }) =>
      [name, ...alsoKnownAs].map((each) => each.toLowerCase()),
    )
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each(Object.entries(causePages))('keep the sentences of %s short, and its questions questions', (_, page) => {
    for (const text of [page.about, page.evidence, page.confirm, page.helps]) {
      for (const sentence of sentences(text)) expect(words(sentence), sentence).toBeLessThanOrEqual(28)
    }
    expect(page.ask.length).toBeGreaterThan(0)
    for (const question of page.ask) expect(question).toMatch(/\?$/)
  })
})
