// Which red flags are there, which are not, and of which does nobody know? The urgency rules, gathered as a doctor asks for them.
import { questions } from '../knowledge/questions/index.js'
import { rules } from '../knowledge/urgency/index.js'
import { tiers, type UrgencyRule } from '../knowledge/types/index.js'
import { deriveLabs } from '../labs/index.js'
import type { Case } from '../person/case.js'
import { evaluate, factsOf, judge, judgeLeaf, restsOn, undecidedBy, type LeafJudge } from '../person/evaluate.js'
import type { RedFlag } from './report.js'

/** Each group is one red flag on the page; words name it as doctors do. */
export const redFlagGroups: Readonly<Record<string, readonly UrgencyRule['id'][]>> = {
  'limb-ischaemia': ['sudden-cold-leg', 'sudden-weak-leg'],
  'lung-embolism': ['chest-signs'],
  stroke: ['stroke-signs'],
  'cauda-equina': ['pressed-cord', 'cord-worsening'],
  'deep-vein-clot': ['clot-signs', 'pregnant-swollen-leg', 'red-calf'],
  compartment: ['muscle-under-pressure', 'swollen-muscle'],
  rhabdomyolysis: ['muscle-breakdown-severe', 'dark-urine', 'muscle-enzyme-very-high', 'muscle-enzyme-high', 'statin-piling-up'],
  collapse: ['heart-and-potassium', 'alarming-sign'],
  tetany: ['tetany', 'calcium-tingling', 'tetanus', 'stiff-jaw'],
  infection: ['deep-infection', 'skin-infection'],
  'motor-neurone': ['motor-nerve-signs', 'swallowing-alone', 'throat-or-breath'],
  'muscle-weakness': ['muscles-weakening', 'soft-bones'],
  'chronic-ischaemia': ['limb-at-risk', 'foot-sores', 'diabetic-foot'],
  'nerves-and-vitamins': ['wernicke', 'thiamine-low', 'nerves-and-b12'],
  'water-and-salt': ['water-poisoning', 'heat-stroke'],
  'weight-and-cancer': ['weight-loss-and-pain', 'starving-with-signs', 'very-low-weight'],
  'liver-and-kidney': ['liver-worse', 'jaundice', 'dialysis-trouble', 'kidneys-failing'],
  'blood-values': [
    'potassium-critical',
    'calcium-critical',
    'sodium-critical',
    'magnesium-critical',
    'potassium-low-today',
    'potassium-high-today',
    'calcium-total-low',
    'magnesium-low-today',
    'phosphate-very-low',
    'sodium-low-today',
    'sodium-high-today',
    'anaemia-severe',
    'potassium-mild',
    'calcium-mild',
    'anaemia',
  ],
  pregnancy: ['pre-eclampsia'],
  quinine: ['quinine-reaction-severe', 'quinine-reaction'],
  distress: ['distress'],
}

const ruleOf: ReadonlyMap<string, UrgencyRule> = new Map(rules.map((rule) => [rule.id, rule]))

/** What only a clinician finds, and what would make no sense to ask this person. */
const unsayable = (person: Case): ReadonlySet<string> =>
  new Set(
    questions.flatMap(({ phase, when, asks }) => (phase === 'labs' || (when && evaluate(when, person) === 'false') ? asks : [])),
  )

/**
 * Present: a rule of the group holds. Absent: none can hold any more, with what nobody has measured taken as not so, for the page tells
 * the measured values apart. Not asked: an answer is missing, or the person does not know.
 */
export function redFlags(said: Case): readonly RedFlag[] {
  const person: Case = { ...said, labs: deriveLabs(said.labs, said.person) }
  const known: LeafJudge = (leaf) => judgeLeaf(leaf, person)
  const cannotSay = unsayable(person)
  const unmeasured: LeafJudge = (leaf, negated) => {
    const truth = known(leaf, negated)
    if (truth !== 'unknown' || ('fact' in leaf && !cannotSay.has(leaf.fact)) || 'number' in leaf) return truth
    return negated ? 'true' : 'false'
  }
  const isAsked = (rules: readonly UrgencyRule[]) =>
    rules.some(({ when }) => factsOf(when).some((fact) => fact in person.answers))
  return Object.entries(redFlagGroups).flatMap(([id, ids]): readonly RedFlag[] => {
    const group = ids.flatMap((rule) => ruleOf.get(rule) ?? [])
    const holding = group.filter(({ when }) => judge(when, known) === 'true')
    if (holding.length > 0) {
      const tier = tiers.find((one) => holding.some((rule) => rule.tier === one))!
      const because = [...new Set(holding.flatMap(({ when }) => restsOn(when, known)))]
      return [{ id, state: 'present', tier, because, open: [] }]
    }
    // Values are either measured, and then told as such, or not: a list of tests that nobody did is no red flag.
    if (id === 'blood-values') return person.labs.length > 0 ? [{ id, state: 'absent', because: [], open: [] }] : []
    const open = [...new Set(group.flatMap(({ when }) => undecidedBy(when, unmeasured)))]
    if (open.length > 0) return [{ id, state: 'not-asked', because: [], open }]
    // What does not concern this person, as pregnancy at seventy, is neither there nor missing.
    return isAsked(group) ? [{ id, state: 'absent', because: [], open: [] }] : []
  })
}
