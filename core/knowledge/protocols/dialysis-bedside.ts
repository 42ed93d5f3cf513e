// The calf stretch that staff do for a person on dialysis. It is nothing to do alone: the lines stay where they are.
import { judged, measured, type StretchProtocol } from '../types/index.js'

const NOT_PRINTED =
  'the report seen prints none; a registered trial of the like (NCT07262879) holds 20 to 30 seconds, three times for each leg'

export const dialysisBedside: StretchProtocol = {
  id: 'dialysis-bedside',
  steps: [
    {
      position: 'calf-sitting-towel',
      sides: 'each',
      holdSeconds: judged(25, [20, 30], `seconds; ${NOT_PRINTED}`, ['elavally']),
      restSeconds: judged(10, [5, 20], 'seconds; as in the stretches before bed; none printed', ['elavally']),
      repeats: judged(3, [2, 4], NOT_PRINTED, ['elavally']),
    },
  ],
  timesPerDay: measured(1, [1, 1], 'elavally', 'time each session, at the end of its second hour'),
  when: 'during-dialysis',
  sources: ['elavally'],
  ground: 'trial',
}
