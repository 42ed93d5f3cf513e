// Who is timed? People simulated from the model's own knowledge with exactly 15 findings present and 60 absent, and a described cramp.
/** Park and Miller (1988): a small reproducible generator for choosing people; the engine's own draws do not use it. */
const generator = (seed) => () => (seed = (seed * 16807) % 2147483647) / 2147483647

/** Someone with two or three causes and what those causes show; more causes are added until fifteen findings are present. */
export function benchPeople(knowledge, count, seed = 11) {
  const random = generator(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const findings = knowledge.findings.filter(({ given }) => Object.keys(given).length > 0)
  const rich = knowledge.causes.filter(({ id }) => findings.filter(({ given }) => id in given).length >= 4)
  const people = []
  while (people.length < count) {
    const causes = new Set([pick(rich).id, pick(rich).id])
    const present = new Set()
    for (let tries = 0; present.size < 15 && tries < 400; tries++) {
      const finding = pick(findings)
      if (present.has(finding.id)) continue
      const silent = Object.entries(finding.given).reduce(
        (p, [cause, { value }]) => (causes.has(cause) ? p * (1 - value) : p),
        1 - finding.leak.over60.value,
      )
      if (random() < 1 - silent) present.add(finding.id)
      if (tries % 100 === 99) causes.add(pick(rich).id)
    }
    if (present.size < 15) continue
    const absent = findings.filter(({ id }) => !present.has(id)).slice(0, 60)
    people.push({
      person: { age: 40 + Math.floor(random() * 45), sex: random() < 0.5 ? 'female' : 'male' },
      answers: Object.fromEntries([
        ...[...present].map((id) => [id, true]),
        ...absent.map(({ id }) => [id, false]),
        ['at-night', random() < 0.8],
        ['calf', true],
        ['sudden', true],
        ['hard-knot', random() < 0.7],
        ['duration', 'under-10-minutes'],
      ]),
      labs: [],
    })
  }
  return people
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
export const ninetieth = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.9)]
