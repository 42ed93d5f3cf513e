// How long does an assessment take in Node? 15 present and 60 absent findings, 500 draws, reasons, next question and tests included.
import { performance } from 'node:perf_hooks'
import { assess, knowledge } from '@charley/core'
import { benchPeople, median, ninetieth } from './people.mjs'

export function timeNode(count = 25) {
  const people = benchPeople(knowledge, count)
  const first = performance.now()
  assess(people[0])
  const cold = performance.now() - first
  const times = people.map((person) => {
    const start = performance.now()
    assess(person)
    return performance.now() - start
  })
  return { cold, median: median(times), ninetieth: ninetieth(times), people: count }
}
