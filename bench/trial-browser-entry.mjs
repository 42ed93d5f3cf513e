// Runs inside a worker of the bench page: the whole answer of a trial as the page ships it, timed by the browser's own clock.
import { analyseTrial } from '@charley/core/trial'
import { median, ninetieth } from './people.mjs'

self.onmessage = async () => {
  const outcomes = await (await fetch('/records.json')).json()
  const trials = outcomes.map(({ outcome, records }) => {
    const times = records.map((record, index) => {
      const start = performance.now()
      analyseTrial(record, index + 1)
      return performance.now() - start
    })
    const [first, ...rest] = times
    return { outcome, first, median: median(rest), ninetieth: ninetieth(rest), trials: rest.length }
  })
  self.postMessage({ trials })
}
