// What does the card of each medicine say? Expected: reference/causes.md C (Garrison 2012).
import { describe, expect, it } from 'vitest'
import { assess } from '../assess/index.js'
import type { Case } from '../person/case.js'
import { fixesFor } from './fixes-for.js'
import { everyone, ids, linesOf, named } from './people.fixture.js'

describe('medicine cards', () => {
  const said: Case = {
    ...named('ordinary-at-60').said,
    medicines: [
      { name: 'Ventolin', ingredient: 'salbutamol', classes: ['saba'] },
      { name: 'Microzide', ingredient: 'hydrochlorothiazide', classes: ['thiazide'] },
      { name: 'Serevent', ingredient: 'salmeterol', classes: ['laba'] },
      { name: 'Zestril', ingredient: 'lisinopril', classes: ['ace-inhibitor-or-arb'] },
      { name: 'Herbs', ingredient: 'herbs', classes: [] },
    ],
  }
  const { medicines } = fixesFor(assess(said, { draws: 20 }), said)

  it('say for a user of a long-acting inhaler and a thiazide: strong and some, by share, with what to look at in the blood', () => {
    expect(medicines.map(({ medicineClass, link }) => [medicineClass, link])).toEqual([
      ['laba', 'strong'],
      ['thiazide', 'some'],
      ['saba', 'weak'],
    ])
    const [laba, thiazide] = medicines
    // Garrison 2012: 2.42 and 1.48, drawn toward 1 in the knowledge.
    expect([laba?.relativeRisk?.value, thiazide?.relativeRisk?.value]).toEqual([1.94, 1.34])
    expect(laba!.share.value).toBeGreaterThan(thiazide!.share.value)
    expect(thiazide?.monitor).toEqual(['potassium', 'sodium', 'magnesium'])
    expect(thiazide?.through.map(({ cause }) => cause)).toContain('low-potassium')
  })

  it('are made for a class that was only ticked, and for no class without any link', () => {
    const ticked: Case = {
      ...named('ordinary-at-60').said,
      answers: { ...said.answers, statin: true, 'ace-inhibitor-or-arb': true },
    }
    const cards = fixesFor(assess({ ...ticked, medicines: [] }, { draws: 0 }), { ...ticked, medicines: [] }).medicines
    expect(cards.map(({ medicineClass, link }) => [medicineClass, link])).toEqual([['statin', 'weak']])
  })

  it('never come with the suggestion to stop', () => {
    for (const { fixes } of everyone()) expect(ids(linesOf(fixes))).not.toContain('stop-a-medicine')
  })
})
