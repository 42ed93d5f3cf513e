// How likely is it that so much iron is too little? Needs lean to one side, so there is a table in the place of a formula.
import { measured, recalled, type Known } from '../types/index.js'

/** Usual intakes up to and with `upTo` (mg a day), above the row before; the last row has no end. */
export interface IronRow {
  readonly id: string
  readonly upTo?: Known
  readonly inadequate: Known
}

const row = (id: string, upTo: number | undefined, inadequate: number, range: readonly [number, number], note = ''): IronRow => ({
  id,
  ...(upTo !== undefined && { upTo: measured(upTo, [upTo, upTo], 'iom-2001', 'mg a day, usual intake; Appendix I') }),
  inadequate: measured(
    inadequate,
    range,
    'iom-2001',
    note === '' ? 'probability; Appendix I' : `probability; Appendix I; ${note}`,
  ),
})

/** Menstruating adult women, no contraceptive pill, mixed diet. The range of a row is that of its centiles of need. */
export const ironRisk: readonly IronRow[] = [
  row('below-4.42', 4.41, 1, [0.975, 1]),
  row('4.42-4.88', 4.88, 0.96, [0.95, 0.975], 'unrounded 0.9625'),
  row('4.89-5.45', 5.45, 0.93, [0.9, 0.95], 'unrounded 0.925'),
  row('5.46-6.22', 6.22, 0.85, [0.8, 0.9]),
  row('6.23-6.87', 6.87, 0.75, [0.7, 0.8]),
  row('6.88-7.46', 7.46, 0.65, [0.6, 0.7]),
  row('7.47-8.07', 8.07, 0.55, [0.5, 0.6]),
  row('8.08-8.76', 8.76, 0.45, [0.4, 0.5]),
  row('8.77-9.63', 9.63, 0.35, [0.3, 0.4]),
  row('9.64-10.82', 10.82, 0.25, [0.2, 0.3]),
  row('10.83-13.05', 13.05, 0.15, [0.1, 0.2]),
  row('13.06-15.49', 15.49, 0.08, [0.05, 0.1], 'unrounded 0.075'),
  row('15.50-18.23', 18.23, 0.04, [0.025, 0.05], 'unrounded 0.0375'),
  row('above-18.23', undefined, 0, [0, 0.025]),
]

/** What shifts the need for iron besides age and sex. */
export const ironShifts = {
  vegetarianFactor: recalled(1.8, [1.5, 2], 'iom-2001', 'times the RDA: less is absorbed from plants'),
  onPillAverageMg: recalled(6.4, [6, 6.6], 'iom-2001', 'mg a day; median need of women on the contraceptive pill, 8.1 without'),
  afterMenopauseAverageMg: recalled(5, [5, 5], 'iom-2001', 'mg a day; EAR after menopause, also before 51'),
  afterMenopauseTargetMg: recalled(8, [8, 8], 'iom-2001', 'mg a day; RDA after menopause, also before 51'),
} as const
