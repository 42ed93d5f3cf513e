// When are exercise, a warm pack or a sauna out of place? (nutrients.md 7, causes.md D)
import { legToBeSeen, nervesNumb, shortOfBlood } from '../actions/groups.js'
import type { GuardAbout, GuardRule } from '../types/index.js'
import { anyOf } from '../urgency/when.js'
import { askFirst, policy, refuse, taught } from './say.js'

const exercise: readonly GuardAbout[] = [{ what: 'exercise' }]
const brisk: readonly GuardAbout[] = [{ what: 'exercise', efforts: ['brisk', 'hard'] }]
const heat: readonly GuardAbout[] = [{ what: 'heat' }]

export const exerciseAndHeatRules: readonly GuardRule[] = [
  refuse('exercise-danger', {
    about: exercise,
    when: anyOf(legToBeSeen, 'sudden-cold-white-leg', 'chest-pain-or-breathless', 'dark-urine'),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('a possible clot, a leg without blood, a heart in trouble, muscle that breaks down: first to be seen'),
  }),
  refuse('exercise-rest-pain', {
    about: brisk,
    when: anyOf('night-foot-pain', 'foot-sores'),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('pain at rest or sores mean that the leg has no blood to spare; narrowed arteries alone are trained by walking'),
  }),
  askFirst('exercise-ask', {
    about: exercise,
    when: anyOf('night-foot-pain', 'foot-sores', 'surgery-or-bed-rest', 'recent-injury', 'faint-or-collapse'),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('after operations and injuries, with fainting, with sores or pain at rest'),
  }),
  askFirst('exercise-heart', {
    about: brisk,
    when: anyOf('heart-failure-known', 'palpitations', 'pregnant'),
    whom: ['doctor', 'heart-team', 'midwife'],
    unasked: 'passes',
    ...policy('how hard is for whoever knows the heart, or the pregnancy'),
  }),
  refuse('heat-numb', {
    about: [{ what: 'heat', ways: ['warm-pack', 'warm-bath'] }],
    when: nervesNumb,
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('skin that does not feel heat burns'),
  }),
  refuse('heat-leg', {
    about: heat,
    when: anyOf(legToBeSeen, shortOfBlood, 'recent-injury'),
    whom: ['doctor'],
    unasked: 'passes',
    ...taught('heat swells a fresh injury or a clotted leg, and asks for blood that a narrowed artery does not bring'),
  }),
  refuse('heat-sauna', {
    about: [{ what: 'heat', ways: ['sauna'] }],
    when: anyOf('heart-failure-known', 'faint-or-collapse', 'pregnant', 'dry-and-dizzy', 'hot-collapsed'),
    whom: ['doctor'],
    unasked: 'ask-first',
    ...policy('the heat of a sauna drops the blood pressure and takes much water'),
  }),
]
