// Which numbers do property tests draw? The same each time, so that a run says something of the code and not of luck. New ones are
// looked for with CHARLEY_SEED=fresh (or a number, to see a failure again).
import fc from 'fast-check'
import { afterAll, vi } from 'vitest'

const FIRST = 20_261_123
const said = process.env.CHARLEY_SEED
if (said !== 'fresh') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: said === undefined ? FIRST : Number(said) })

// Files of one worker share its clock: one that a test stopped must go again for the next file.
afterAll(() => void vi.useRealTimers())
