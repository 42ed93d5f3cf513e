// Are other people's codes in order? Check digits, sources, facts and names that exist, no code twice, none that is an analyte's.
import { expect, it } from 'vitest'
import { findMedicine } from '../../person/index.js'
import { causes } from '../causes/index.js'
import { findings } from '../findings/index.js'
import { analytes } from '../labs/index.js'
import { risks } from '../risks/index.js'
import { sources } from '../sources.js'
import {
  foreignNames,
  icd10Conditions,
  lowSodiumGrams,
  measuredBody,
  neighbourTests,
  recordLimits,
  rxnormIngredients,
  snomedAllergens,
  snomedConditions,
} from './index.js'

const known = new Set(sources.map(({ id }) => id))
const all = [neighbourTests, measuredBody, snomedConditions, icd10Conditions, rxnormIngredients, snomedAllergens]

it('names each code once, with a name and sources that exist', () => {
  for (const list of all) {
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length)
    for (const { code, name, sources: from } of list) {
      expect([code, name]).toEqual([code, expect.stringMatching(/\S/)])
      expect([code, from.length > 0 && from.every((id) => known.has(id))]).toEqual([code, true])
    }
  }
})

// LOINC ends in a Luhn digit.
const luhn = (code: string): boolean => {
  const digits = [...code.replace('-', '')].reverse().map(Number)
  return digits.reduce((sum, digit, at) => sum + (at % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0) % 10 === 0
}

// SNOMED CT ends in a Verhoeff digit (Verhoeff 1969: the dihedral group of ten).
const times = (a: number, b: number): number =>
  a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b + 10) % 5) : (a - b + 10) % 5
const turns = [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]
for (let row = 1; row < 8; row++) turns.push([1, 5, 7, 6, 2, 8, 3, 0, 9, 4].map((to) => turns[row - 1]![to]!))
const verhoeff = (code: string): boolean =>
  [...code].reverse().reduce((check, digit, at) => times(check, turns[at % 8]![Number(digit)]!), 0) === 0

it('has right check digits', () => {
  expect([...neighbourTests, ...measuredBody].filter(({ code }) => !luhn(code))).toEqual([])
  expect([...snomedConditions, ...snomedAllergens].filter(({ code }) => !verhoeff(code))).toEqual([])
  expect(verhoeff('44054007')).toBe(false)
})

it('takes no analyte’s code for a neighbour', () => {
  const ours = new Set(analytes.flatMap(({ loinc }) => loinc.map(({ code }) => code)))
  expect(neighbourTests.filter(({ code }) => ours.has(code))).toEqual([])
})

it('states facts that exist', () => {
  const facts = new Set([...risks, ...findings, ...causes].map(({ id }) => id))
  const said = [...snomedConditions, ...icd10Conditions].flatMap((one) =>
    one.facts.map((fact) => [one.code, fact.replace('!', '')] as const),
  )
  expect(said.filter(([, fact]) => !facts.has(fact))).toEqual([])
  expect([...snomedConditions, ...icd10Conditions].filter(({ facts: none }) => none.length === 0)).toEqual([])
})

it('names medicines that the book knows', () => {
  expect(rxnormIngredients.filter(({ name }) => 'part' in findMedicine(name))).toEqual([])
})

it('calls no test by the name of another', () => {
  const ids = new Set(analytes.map(({ id }) => id))
  expect(Object.keys(foreignNames).filter((id) => !ids.has(id))).toEqual([])
  const names = Object.values(foreignNames).flat()
  expect(new Set(names).size).toBe(names.length)
})

it('gives every limit a range', () => {
  for (const { low, value, high } of [lowSodiumGrams, ...Object.values(recordLimits)])
    expect(low <= value && value <= high).toBe(true)
})
