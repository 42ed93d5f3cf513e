// For the tests of the report: an invented person with much to tell, eight weeks of diary, and a trial that has ended.
import { daysAfter, datesBetween, type Draft } from '@charley/core'
import { boxesOf, commit, lastDay, trialStart, type Protocol } from '@charley/core/trial'
import { draft, eaten } from '../cases/diary.fixture.js'
import { keepEntries } from '../cases/index.js'
import type { Store } from '../store/index.js'

export const today = '2026-11-22'
export const now = new Date(`${today}T20:00:00Z`)
const first = daysAfter(today, -55)

/** A case file in JSON, as somebody might write it who was asked much. */
export const richCase = {
  person: { age: 69, sex: 'female', heightCm: 160, weightKg: 66 },
  answers: {
    'sudden-cold-white-leg': false,
    'leg-weak-numb-sudden': false,
    'pain-out-of-proportion': false,
    'tense-swollen-muscle': false,
    'hot-spreading-skin': false,
    'one-calf-swollen': false,
    'warm-red-calf': false,
    'calf-tender': false,
    'night-foot-pain': false,
    'foot-sores': false,
    'chest-pain-or-breathless': false,
    'faint-or-collapse': false,
    'face-arm-speech': false,
    palpitations: false,
    confusion: false,
    'low-sodium-signs': false,
    'saddle-or-bladder': false,
    'both-legs-weaker': false,
    'marked-weakness-or-paralysis': false,
    'general-weakness': true,
    'dark-urine': false,
    'distress-or-self-harm': false,
    'at-night': true,
    'by-day-at-rest': true,
    'after-effort': false,
    sudden: true,
    'hard-knot': true,
    calf: true,
    foot: true,
    elsewhere: true,
    'stretch-ends-it': true,
    side: 'either-leg',
    duration: 'under-10-minutes',
    often: true,
    new: true,
    worsening: true,
    'sleep-broken': true,
    'urge-to-move': false,
    'tingling-hands': true,
    twitching: true,
    fatigue: true,
    'numb-feet': null,
    wasting: false,
    'foot-drop-or-weak-grip': false,
    'weight-loss': false,
    diarrhoea: false,
    'vomiting-or-laxatives': false,
    'alcohol-over-14-units': false,
    'kidney-disease-known': false,
    'diabetes-known': true,
    hypertension: true,
    arthritis: true,
  },
  medicines: [
    { name: 'omeprazole', dose: '40 mg', since: '2015' },
    { name: 'bendroflumethiazide', dose: '2.5 mg', since: '2019' },
    { name: 'atorvastatin', dose: '20 mg' },
    { name: 'metformin', dose: '1 g twice a day' },
    { name: 'salbutamol' },
    { name: 'amlodipine', dose: '5 mg' },
  ],
}

const labs: readonly (readonly [name: string, value: string, unit: string, low?: number, high?: number, text?: string])[] = [
  ['Magnesium', '0.58', 'mmol/L', 0.7, 1.0],
  ['Potassium', '3.4', 'mmol/L', 3.5, 5.3],
  ['Sodium', '138', 'mmol/L', 133, 146],
  ['Adjusted calcium', '2.19', 'mmol/L', 2.2, 2.6],
  ['Creatinine', '74', 'µmol/L'],
  ['Vitamin B12', '210', 'ng/L', 197, 771],
  ['25-OH vitamin D', '41', 'nmol/L', undefined, undefined, '> 50'],
  ['HbA1c', '53', 'mmol/mol', 20, 42],
  ['TSH', '2.1', 'mIU/L', 0.27, 4.2],
  ['CK', '110', 'U/L', 25, 200],
  ['Ferritin', '64', 'µg/L', 13, 150],
  ['Haemoglobin', '128', 'g/L', 115, 165],
]

const labDrafts = (): readonly Draft[] =>
  labs.map(([name, value, unit, low, high, text]) =>
    draft('lab', `${daysAfter(today, -12)}T09:00:00Z`, {
      name,
      value,
      unit,
      ...((low !== undefined || text !== undefined) && {
        range: { ...(low !== undefined && { low, high }), ...(text !== undefined && { text }) },
      }),
      ...(name === 'Potassium' && { remarks: ['haemolysed'] }),
    }),
  )

/** The same every time: cramps thin out, the left calf leads, three nights in four. */
function crampsOn(day: number): number {
  const wave = Math.sin(day * 1.7) + Math.sin(day * 0.6 + 1)
  const level = 0.75 - day * 0.011
  return Math.max(0, Math.round(level + wave * 0.55))
}

function crampDrafts(date: string, day: number): readonly Draft[] {
  return Array.from({ length: crampsOn(day) }, (_, nth) => {
    const hour = [2, 4, 3, 23, 5, 1, 14][(day * 3 + nth) % 7]!
    return draft('cramp', `${date}T${String(hour).padStart(2, '0')}:${String((day * 7) % 60).padStart(2, '0')}:00Z`, {
      side: day % 5 === 0 ? 'right' : day % 11 === 0 ? 'both' : 'left',
      muscle: day % 4 === 1 ? 'foot' : 'calf',
      ...(day % 6 !== 0 && { severity: 3 + ((day * 5) % 6), minutes: 1 + (day % 4) }),
      ...(day % 3 === 0 && { sleepDisturbance: 4 + (day % 4) }),
      ...(day === 9 && { note: 'Woke my husband too. <b>Could not stand</b> for ten minutes.' }),
    })
  })
}

const complete = (date: string, category: string): Draft =>
  draft('day-complete', `${date}T21:00:00Z`, { date, category, complete: true })

function foodDrafts(date: string, day: number): readonly Draft[] {
  const at = (time: string) => `${date}T${time}:00Z`
  return [
    draft('food', at('08:00'), eaten('banana', 90 + (day % 5) * 12, 'breakfast')),
    draft('drink', at('08:00'), eaten('milk-whole', 150, 'breakfast')),
    draft('food', at('13:00'), eaten('egg-boiled', 100 + (day % 3) * 50, 'lunch')),
    draft('food', at('13:00'), eaten('bread-white', 120 + (day % 4) * 20, 'lunch')),
    draft('food', at('19:00'), eaten('rice-white', 250, 'dinner')),
    draft('supplement', at('21:00'), {
      name: 'magnesium citrate 200 mg',
      amounts: { magnesiumMg: { value: 200, kind: 'label' } },
    }),
    ...(['food', 'drink', 'supplement'] as const).map((category) => complete(date, category)),
  ]
}

/** One day: cramps unless nothing is known of it, and food for a fortnight. */
const dayDrafts = (date: string, day: number): readonly Draft[] =>
  day % 12 === 7
    ? []
    : [...crampDrafts(date, day), complete(date, 'cramp'), ...(day >= 40 && day < 54 ? foodDrafts(date, day) : [])]

const stretching: Protocol = {
  format: 'charley-trial',
  version: 1,
  id: '7b0c1d5e-52a4-4c3b-9a3e-0d6f1f2a3b4d',
  created: '2026-07-05T08:00:00Z',
  tried: { candidate: 'bedtime-stretch', name: 'stretching before bed', how: 'Three minutes before bed' },
  against: { name: 'things as usual', how: 'Nothing extra' },
  outcome: 'cramps',
  also: [],
  start: '2026-07-06',
  zone: 'Europe/London',
  runInDays: 2,
  periodDays: 5,
  washoutDays: 1,
  pairs: 3,
  blinded: false,
  prior: { mean: -0.1, sd: 0.5, from: 'published' },
  rule: { worthwhile: 0.8, adoptAt: 0.9, dropAt: 0.1, stopAtEvidence: 20 },
  hemisphere: 1,
}

/** What is sealed and what is told of a trial of stretching: twice as many cramps without it, and an end. */
function trialDrafts(): readonly (readonly [date: string, drafts: readonly Draft[]])[] {
  const sealed = commit(stretching, { secret: '5'.repeat(64) })
  const boxes = boxesOf(stretching, sealed.seal)
  const last = lastDay(stretching)
  const days = datesBetween(stretching.start, last).map((date): readonly Draft[] => {
    const isTried = boxes.some(({ from, to, arm }) => from <= date && date <= to && arm === 'B')
    const cramps = Array.from({ length: isTried ? 1 : 2 }, (_, nth) =>
      draft('cramp', `${date}T0${nth + 1}:10:00Z`, { severity: 5 }),
    )
    return [...cramps, complete(date, 'cramp')]
  })
  return [
    [stretching.start, [draft('trial', '2026-07-05T08:00:00Z', trialStart(sealed))]],
    [last, [...days.flat(), draft('trial-end', `${last}T21:00:00Z`, { trial: stretching.id, why: 'finished' })]],
  ]
}

/** Eight weeks of diary, written down every second day, and in July a trial of stretching that ended. */
export async function fillRich(store: Store): Promise<void> {
  const keep = (date: string, drafts: readonly Draft[]) => keepEntries(store, drafts, new Date(`${date}T21:30:00Z`))
  for (const [date, drafts] of trialDrafts()) await keep(date, drafts)
  const profile = { birthYear: 1957, sex: 'female', heightCm: 160, weightKg: 66 }
  await keepEntries(store, [draft('profile', `${first}T08:00:00Z`, profile), ...labDrafts()], now)
  const days = datesBetween(first, today).map((date, day) => ({ date, drafts: dayDrafts(date, day) }))
  for (let day = 1; day < days.length; day += 2) await keep(days[day]!.date, [...days[day - 1]!.drafts, ...days[day]!.drafts])
}
