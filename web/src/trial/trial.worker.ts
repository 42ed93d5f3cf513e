// Where are the long sums of a trial done? Here, beside the page: whether it can succeed, and what it found.
import { analyseTrial, powerOf, usualFrom, usualOf } from '@charley/core/trial'
import type { AskedOfTrial, SaidByTrial, Usualness } from './worker.js'

/** The same wishes and the same days give the same numbers. */
const seed = 1

const usual = (known: Usualness) =>
  'perWeek' in known ? usualFrom(known.perWeek) : 'on' in known ? usualOf([], known.on) : known.known

function answer(asked: AskedOfTrial): SaidByTrial {
  const { turn } = asked
  try {
    if (asked.what === 'analyse') return { turn, found: analyseTrial(asked.record, seed) }
    return { turn, found: powerOf({ ...asked.wish, usual: usual(asked.wish.usual) }, seed) }
  } catch (error) {
    return { turn, broken: error instanceof Error ? error.message : String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<AskedOfTrial>) => postMessage(answer(data)))
