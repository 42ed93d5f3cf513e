// What does an action come down to? So that the guard's rules judge "a magnesium trial" as 300 mg of magnesium, and no two gates disagree.
import { doses } from '../actions/doses.js'
import type { Action, GuardedNutrient, Known, StandsFor } from '../types/index.js'
import { supplementAmounts } from './amounts.js'

const tablet = (nutrient: GuardedNutrient, perDay?: Known): StandsFor =>
  perDay === undefined ? { what: 'supplement', nutrient } : { what: 'supplement', nutrient, perDay }

/** Just over the limit: what makes it a high dose. */
const aboveLimit: Known = {
  ...supplementAmounts.vitaminDNeverUg,
  value: 125,
  low: 125,
  high: 2500,
  kind: 'judged',
  note: '5000 IU and more',
}

/**
 * By action. What a prescriber treats has no amount here: it is theirs, and the gate never says more than "ask first" to it.
 * Potassium by prescription stands for nothing: the rule "never" is about potassium without one, and the action has a gate of its own.
 */
export const standsFor: Readonly<Record<Action['id'], readonly StandsFor[]>> = {
  'magnesium-trial': [tablet('magnesiumMg', doses['magnesium-trial']?.['mgADay'])],
  'treat-vitamin-d': [tablet('vitaminDUg', doses['treat-vitamin-d']?.['microgramsADay'])],
  'vitamin-k2': [tablet('vitaminK2Ug', doses['vitamin-k2']?.['microgramsANight'])],
  'high-dose-vitamin-d': [tablet('vitaminDUg', aboveLimit)],
  'potassium-pills': [tablet('potassiumMg'), { what: 'salt-substitute' }],
  'magnesium-in-pregnancy': [tablet('magnesiumMg')],
  'calcium-in-pregnancy': [tablet('calciumMg')],
  'calcium-and-d-in-pregnancy': [tablet('calciumMg'), tablet('vitaminDUg')],
  'b-vitamins-in-pregnancy': [tablet('vitaminB6Mg'), tablet('thiaminMg')],
  'b-complex': [tablet('vitaminB6Mg'), tablet('thiaminMg'), tablet('vitaminB12Ug')],
  'magnesium-treatment': [tablet('magnesiumMg')],
  'calcium-treatment': [tablet('calciumMg')],
  'b12-treatment': [tablet('vitaminB12Ug')],
  'thiamine-treatment': [tablet('thiaminMg')],
  'iron-for-restless-legs': [tablet('ironMg')],
  'food-potassium': [{ what: 'food-for', nutrient: 'potassiumMg' }],
  'food-calcium-and-d': [{ what: 'food-for', nutrient: 'calciumMg' }],
  'drink-to-thirst': [{ what: 'drink', drink: 'water' }],
  'rehydrate-after-loss': [{ what: 'drink', drink: 'oral-rehydration' }],
  'replace-salt-after-heat': [{ what: 'salt' }],
  'pickle-juice': [{ what: 'drink', drink: 'pickle-juice' }],
  quinine: [{ what: 'drink', drink: 'tonic-water' }],
  'bedtime-stretch': [{ what: 'stretch', position: 'standing' }],
  'stretch-at-onset': [{ what: 'stretch', position: 'at-onset' }],
  'walking-or-cycling': [{ what: 'exercise', effort: 'gentle' }],
  'walking-programme': [{ what: 'exercise', effort: 'brisk' }],
  'stop-a-medicine': [{ what: 'stop-medicine' }],
}
