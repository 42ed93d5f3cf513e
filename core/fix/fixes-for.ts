// What is worth doing for this person, in which order, and what is not? Every line has passed the guard.
import type { Assessment } from '../assess/index.js'
import { guard } from '../guard/index.js'
import { comeBackAfter, comeBackAfterStretching, placebo, soonerIf } from '../knowledge/fixing/index.js'
import { knowledge } from '../knowledge/index.js'
import { triable } from '../knowledge/trial/candidates.js'
import { tiers, type Action, type Certainty, type Tier } from '../knowledge/types/index.js'
import type { Case } from '../person/case.js'
import { evaluate } from '../person/evaluate.js'
import type { FixLine, Fixes } from './fix.js'
import { medicineReviews } from './medicine-reviews.js'
import { stretchesOf } from './stretches.js'
import { answeredBy, worthOf } from './worth.js'

const certainties: readonly Certainty[] = ['high', 'moderate', 'low', 'very-low']
/** Done with or by someone else. */
const elsewhere: ReadonlySet<Action['kind']> = new Set(['see', 'test', 'specialist', 'medicine-review'])

/** The visit that each tier calls for, whatever the causes are. */
const visits: Readonly<Partial<Record<Tier, Action['id']>>> = {
  emergency: 'emergency-care',
  'same-day': 'same-day-care',
  'two-weeks': 'see-doctor-soon',
  routine: 'see-doctor-routine',
}
const isVisit = ({ id }: Action): boolean => Object.values(visits).includes(id)

/**
 * One visit: the tier's, for the red flags alone say what is urgent. A likely cause that wants to be seen within two weeks brings
 * forward a visit that had no hurry.
 */
function visitFor({ actions, urgency }: Assessment): Action | undefined {
  const calm = tiers.indexOf(urgency.tier) > tiers.indexOf('two-weeks')
  const soon = calm && actions.some(({ action }) => action.id === visits['two-weeks'])
  const wanted = soon ? visits['two-weeks'] : visits[urgency.tier]
  return knowledge.actions.find(({ id }) => id === wanted)
}

/** The line of an action, or undefined when the guard refuses it or each of its stretches. */
function lineOf(action: Action, assessment: Assessment, said: Case): FixLine | undefined {
  const stretches = stretchesOf(action, said)
  const verdict = stretches && !elsewhere.has(action.kind) ? stretches.verdict : guard({ what: 'action', action }, said)
  if (verdict.permission === 'refused') return undefined
  const answered = answeredBy(action, assessment)
  return {
    action,
    verdict,
    worth: worthOf(action, answered),
    answers: answered.map(({ id }) => id),
    protocols: stretches?.protocols ?? [],
    isTriable: triable.some(({ id }) => id === action.id),
  }
}

const byWorth = (a: FixLine, b: FixLine): number =>
  b.worth.value - a.worth.value ||
  certainties.indexOf(a.action.certainty) - certainties.indexOf(b.action.certainty) ||
  a.action.id.localeCompare(b.action.id)

/** What everybody has heard of and Charley never suggests; and what would fit this person's causes but would not be safe. */
function notSuggested(assessment: Assessment, said: Case): Fixes['notSuggested'] {
  const takes = said.medicines === undefined || said.medicines.length > 0
  return knowledge.actions
    .filter(({ id, when }) => (id !== 'stop-a-medicine' || takes) && (!when || evaluate(when, said) === 'true'))
    .filter((action) => action.position === 'never' || (!elsewhere.has(action.kind) && answeredBy(action, assessment).length > 0))
    .map((action) => ({ action, verdict: guard({ what: 'action', action }, said) }))
    .filter(({ verdict }) => verdict.permission === 'refused')
}

/**
 * Everything worth doing, from an assessment of the same case. The lines follow `assessment.actions`: the actions that fit how urgent
 * it is and the causes that matter, by worth; the visit that is called for comes first. When help is needed today there is nothing to
 * do at home, and in an emergency nothing but the call for help, with the medicines to take along.
 */
export function fixesFor(assessment: Assessment, said: Case): Fixes {
  const { tier } = assessment.urgency
  const urgent = tiers.indexOf(tier) <= tiers.indexOf('same-day')
  const emergency = tier === 'emergency'
  const visit = visitFor(assessment)
  const first = visit && lineOf(visit, assessment, said)
  const fitting = emergency ? [] : assessment.actions.map(({ action }) => action).filter((action) => !isVisit(action))
  const lines = fitting.flatMap((action) => lineOf(action, assessment, said) ?? []).toSorted(byWorth)
  const atHome = lines.filter(({ action }) => !urgent && !elsewhere.has(action.kind) && action.position === 'suggest')
  const free = atHome.filter(({ verdict }) => verdict.permission === 'allowed')
  const yourself = free.filter(({ action }) => action.kind !== 'acute')
  const stretches = yourself.some(({ action }) => action.kind === 'stretch')
  return {
    tier,
    atOnset: free.filter(({ action }) => action.kind === 'acute'),
    yourself,
    askFirst: atHome.filter(({ verdict }) => verdict.permission === 'ask-first'),
    doctor: [
      ...(first ? [first] : []),
      ...lines.filter(({ action }) => elsewhere.has(action.kind) || (!urgent && action.position === 'prescriber')),
    ],
    medicines: medicineReviews(assessment, said),
    tests: emergency ? [] : assessment.nextTests,
    comeBack: {
      weeks: stretches && tier !== 'two-weeks' ? comeBackAfterStretching : comeBackAfter[tier],
      soonerIf: urgent ? [] : soonerIf.filter(({ when }) => !when || evaluate(when, said) === 'true').map(({ id }) => id),
    },
    notSuggested: urgent ? [] : notSuggested(assessment, said),
    placebo,
  }
}
