// For the tests of the report: somebody with more to tell than anyone has, so that what fits for them fits for all.
import { assess, datesBetween, knowledge, readCaseFile, screen, type Entry } from '@charley/core'
import { doctorReport, type DoctorReport, type TrialLine } from '@charley/core/exchange'

const to = '2026-11-22'
const from = '2025-11-22'

const medicines = [
  'omeprazole',
  'bendroflumethiazide',
  'furosemide',
  'atorvastatin',
  'metformin',
  'salbutamol',
  'salmeterol',
  'amlodipine',
  'donepezil',
  'sertraline',
  'raloxifene',
  'naproxen',
  'spironolactone',
  'levothyroxine',
]

/** Every yes-or-no question answered with yes. */
const answers = Object.fromEntries(
  knowledge.questions.flatMap(({ kind, asks }) =>
    ['many', 'yes-no'].includes(kind) ? asks.map((fact) => [fact, true] as const) : [],
  ),
)

const written = (kind: string, date: string, payload: object, nth = 0): Entry =>
  ({
    id: `${kind}-${date}-${nth}`,
    person: 'me',
    kind,
    at: `${date}T0${nth + 1}:30:00Z`,
    zone: 'UTC',
    payload,
    recorded: `${to}T20:00:00Z`,
  }) as unknown as Entry

const entries = (): readonly Entry[] => [
  ...datesBetween(from, to).flatMap((date, day) => [
    ...Array.from({ length: day % 4 }, (_, nth) =>
      written('cramp', date, { side: 'both', muscle: 'thigh-front', severity: 9, note: 'very bad' }, nth),
    ),
    ...(day % 9 === 0 ? [] : [written('day-complete', date, { date, category: 'cramp', complete: true })]),
    ...(day % 2 === 0
      ? [
          written('supplement', date, {
            name: `A very long name of a supplement with many words in it, number ${day % 12}`,
            amounts: {},
          }),
        ]
      : []),
  ]),
  ...knowledge.analytes.map(({ id, canonicalUnit, levels }, nth) => {
    const normal = levels.find(({ reading }) => reading === 'normal')?.below?.value ?? 1
    return written(
      'lab',
      '2026-11-01',
      {
        name: id,
        value: String(normal * 1.01),
        unit: canonicalUnit,
        range: { low: 0, high: normal / 2 },
        remarks: ['preliminary', 'haemolysed', 'not-fasting'],
      },
      nth % 8,
    )
  }),
]

const trial = (nth: number): TrialLine => ({
  protocol: {
    tried: { name: `a long name of what was tried with many words in it, number ${nth}`, how: '' },
    against: { name: 'things as usual', how: '' },
    blinded: false,
  } as TrialLine['protocol'],
  state: 'running',
  from,
  to,
})

export function overloaded(): DoctorReport {
  const { case: known } = readCaseFile({ person: { age: 62, sex: 'female', heightCm: 158, weightKg: 90 }, answers, medicines })
  return doctorReport({
    name: 'Maximiliane-Wilhelmine von und zu Hohenstaufen-Oberdorf, geborene Freifrau von Unterwaldenstein und Nebenhausen',
    case: known,
    saidLabs: [],
    // Nobody has everything: the causes are those of the medicines, the red flags all that there are.
    assessment: { ...assess({ ...known, answers: {} }, { draws: 20 }), urgency: screen(known) },
    entries: entries(),
    trials: Array.from({ length: 6 }, (_, nth) => trial(nth)),
    sources: ['case', 'diary'],
    from,
    to,
    made: `${to}T20:00:00Z`,
    date: to,
  })
}
