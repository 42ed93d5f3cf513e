// Runs inside a worker of the bench page: the plan and HiGHS as the page ships them, timed by the browser's own clock.
import { solverOf } from '@charley/core/fix'
import highs from 'highs'
import runtime from 'highs/runtime?url'
import { timePlans } from './plan-people.mjs'

self.onmessage = async () => {
  const start = performance.now()
  const solver = solverOf(await highs({ locateFile: () => new URL(runtime, self.location.href).href }))
  self.postMessage({ loading: performance.now() - start, ...timePlans(solver) })
}
