// Can all of this be true of one person? What follows from an answer is filled in; what cannot stand beside another is reported.
import type { Case, Medicine } from './case.js'
import type { FactSheet } from './case-file-facts.js'
import { personLimits as limits } from '../knowledge/person-limits.js'
import { b12Among } from './case-file-medicines.js'
import type { Conflict, Log } from './case-file-problems.js'

/** The first of each pair cannot be without the second. */
const needs: readonly (readonly [string, string])[] = [
  ['kidney-severe', 'kidney-disease-known'],
  ['missed-dialysis', 'on-dialysis'],
  ['on-dialysis', 'kidney-disease-known'],
  ['cirrhosis-known', 'liver-disease-known'],
  ['diabetes-over-10-years', 'diabetes-known'],
  ['neck-surgery-two-weeks', 'neck-surgery'],
  ['alcohol-dependence', 'alcohol-over-14-units'],
  ['hyperemesis', 'pregnant'],
]

/** Pairs that cannot both be. */
const exclude: readonly (readonly [string, string, Conflict])[] = [
  ['summer', 'winter', 'two-seasons'],
  ['no-exercise', 'endurance-overdrinking', 'two-lives'],
]

const onlyWomen = ['pregnant', 'hyperemesis', 'breastfeeding', 'pre-eclampsia-signs']

/** Fills in what follows and reports every contradiction. */
export function settle(log: Log, facts: FactSheet, person: Case['person'], medicines: readonly Medicine[] | undefined): void {
  const says = (fact: string, answer: boolean) => (facts.said.get(fact)?.answer === answer ? facts.said.get(fact) : undefined)
  const clash = (conflict: Conflict, fact: string, otherPath: string, otherValue: string) => {
    const said = facts.said.get(fact)
    if (said !== undefined)
      log.problems.push({ code: 'contradiction', conflict, path: said.path, value: said.value, otherPath, otherValue })
  }
  for (const [fact, needed] of needs) {
    if (says(fact, true) === undefined) continue
    const denied = says(needed, false)
    if (denied !== undefined) clash('one-without-the-other', fact, denied.path, denied.value)
    else facts.follows(needed, true, facts.said.get(fact)?.path ?? '', fact)
  }
  for (const [one, other, conflict] of exclude) {
    const second = says(other, true)
    if (says(one, true) !== undefined && second !== undefined) clash(conflict, one, second.path, second.value)
  }
  if (person.sex === 'male') {
    for (const fact of onlyWomen) if (says(fact, true) !== undefined) clash('pregnant-man', fact, 'person.sex', 'male')
  }
  if (says('pregnant', true) !== undefined && person.age !== undefined) {
    const [youngest, oldest] = limits.pregnantAge
    if (person.age < youngest.value || person.age > oldest.value)
      clash('pregnant-at-this-age', 'pregnant', 'person.age', String(person.age))
  }
  const supplement = b12Among(medicines ?? [])
  if (supplement !== undefined && says('vegan-without-b12', true) !== undefined) {
    clash('vegan-with-b12', 'vegan-without-b12', 'medicines', JSON.stringify(supplement.name))
  }
  for (const medicine of medicines ?? []) {
    const denied = medicine.classes.find((id) => says(id, false) !== undefined)
    if (denied !== undefined) clash('takes-none', denied, 'medicines', JSON.stringify(medicine.name))
  }
}
