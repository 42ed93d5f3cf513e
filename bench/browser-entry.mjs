// Runs inside a worker of the bench page: the engine as the page ships it, timed by the browser's own clock.
import { assess, knowledge } from '@charley/core'
import { benchPeople, median, ninetieth } from './people.mjs'

self.onmessage = () => {
  const people = benchPeople(knowledge, 15)
  assess(people[0])
  const times = people.map((person) => {
    const start = performance.now()
    assess(person)
    return performance.now() - start
  })
  self.postMessage({ median: median(times), ninetieth: ninetieth(times) })
}
