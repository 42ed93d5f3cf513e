// Has everything that can be said in a list of things to do its words, and are they short and honest?
import { describe, expect, it } from 'vitest'
import { broughtAbout, linkOf, soonerIf } from '../../knowledge/fixing/index.js'
import { medicines } from '../../knowledge/medicines/index.js'
import { stretchProtocols } from '../../knowledge/protocols/index.js'
import { stretchPositions } from '../../knowledge/types/index.js'
import { fixWords } from './fix.js'

const sentences = (text: string) => text.split(/[.!?:;](?:\s|$)/).filter((sentence) => sentence.trim() !== '')
const count = (text: string) => text.trim().split(/\s+/).length

/** Every sentence of a tree of words; functions are tried with small numbers. */
function every(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node]
  if (typeof node === 'function') return [String((node as (...args: readonly number[]) => string)(1, 2, 3))]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(every) : []
}

describe('the words of fixing', () => {
  it('cover every position and protocol, and nothing else', () => {
    expect(Object.keys(fixWords.positions).sort()).toEqual([...stretchPositions].sort())
    expect(Object.keys(fixWords.protocols).sort()).toEqual(stretchProtocols.map(({ id }) => id).sort())
  })

  it('cover every sign that brings someone back sooner', () => {
    expect(Object.keys(fixWords.comeBack.soonerIf).sort()).toEqual(soonerIf.map(({ id }) => id).sort())
  })

  it('hold questions for every medicine class with a strong link, some link, or a way through something else', () => {
    const asked = medicines.filter((each) => linkOf(each) !== 'weak' || each.relativeRisk)
    expect(asked.length).toBeGreaterThan(20)
    for (const { id } of asked) expect(fixWords.medicines.ask[id]?.length, id).toBeGreaterThan(0)
    const ids = new Set(medicines.map(({ id }) => id))
    for (const id of Object.keys(fixWords.medicines.ask)) {
      expect(ids).toContain(id)
      const medicine = medicines.find((each) => each.id === id)!
      expect(medicine.relativeRisk !== undefined || broughtAbout(medicine).length > 0, id).toBe(true)
    }
  })

  it('never ask whether a medicine may simply be stopped', () => {
    const questions = [...Object.values(fixWords.medicines.ask).flat(), ...fixWords.medicines.askAny]
    for (const question of questions) expect(question).not.toMatch(/\bstop\b/i)
    expect(fixWords.medicines.never).toMatch(/do not stop/i)
  })

  it('are short sentences without bare percentages', () => {
    for (const text of every(fixWords)) {
      expect(text).not.toMatch(/%|undefined|NaN/)
      for (const sentence of sentences(text)) expect(count(sentence), sentence).toBeLessThanOrEqual(32)
    }
  })

  it('say what weeks mean', () => {
    expect(fixWords.comeBack.weeks(0)).toMatch(/^Today/)
    expect(fixWords.comeBack.weeks(6)).toContain('six weeks')
    expect(fixWords.comeBack.weeks(9)).toContain('9 weeks')
  })

  it('give drinks in round numbers: 70 kg before exercise, 350 to 490 ml', () => {
    expect(fixWords.drink.before(350, 490, 4)).toBe('Before: 350 to 490 ml, slowly, at least 4 hours ahead.')
    expect(fixWords.drink.during(0.4, 0.7)).toContain('400 to 700 ml an hour')
  })
})
