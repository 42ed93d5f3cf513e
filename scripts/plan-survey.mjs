// What do food plans come to for real people? Plans for the 498 adults of NHANES 2015-16 with food lines, each re-checked, as a report.
// `node scripts/plan-survey.mjs [how many]` after `npm run build`; all of them take some minutes. Prints Markdown (docs/fix.md quotes it).
import { emptyWishes, planDiet, usualDiet } from '@charley/core/fix'
import { builtInFoods } from '@charley/core/foods'
import { nodeSolver } from '../app/dist/solver/node-solver.js'
import { hasNhanes, surveyEaters } from './nhanes.mjs'

/** Processor time of this process in ms, whatever else the machine does. */
const spent = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const dates = ['2016-01-01', '2016-01-02']
const MG_PER_DL_TO_UMOL_PER_L = 88.42

/** The request for one adult of the survey. Nothing is known of medicines and illness, which the guard takes into account. */
export function requestOf({ age, sex, pregnant, creatinineMgPerDl, entries, foods }) {
  const life = { ageYears: age, sex }
  const value = creatinineMgPerDl && creatinineMgPerDl * MG_PER_DL_TO_UMOL_PER_L
  return {
    case: {
      person: { age, sex },
      answers: { pregnant },
      medicines: [],
      labs: value ? [{ analyte: 'creatinine', value, reported: { value: creatinineMgPerDl, unit: 'mg/dL' } }] : [],
      eating: { pattern: 'everything', allergies: [], leavesOut: [] },
    },
    life,
    authority: 'nasem',
    usual: usualDiet(entries, dates, (id) => foods.get(id), life),
    foods: builtInFoods,
    wishes: emptyWishes(),
  }
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const share = (count, of) => `${count} of ${of} (${((100 * count) / of).toFixed(0)} %)`

/** How often each thing stands. */
function tally(things) {
  const counts = new Map()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

async function main(most) {
  if (!hasNhanes) {
    console.log('../shared/data/nhanes is not here; nothing to report on.')
    return
  }
  const solver = await nodeSolver()
  const people = surveyEaters().slice(0, most)
  const answers = people.map((person) => {
    const start = spent()
    const planned = planDiet(requestOf(person), solver, { seed: 1 })
    return { person, planned, ms: spent() - start }
  })
  const plans = answers.flatMap(({ planned }) => (planned.kind === 'plan' ? [planned.plan] : []))
  const counts = plans.map(({ changes }) => changes.length)
  const mostAdded = (of) =>
    Math.max(0, ...plans.flatMap(({ changes }) => changes.filter(of).map(({ timesPerWeek }) => timesPerWeek)))
  const met = (plan) => plan.nutrients.every(({ after, target }) => after.value >= target * (1 - 1e-9))
  const metWithMargin = (plan) => plan.nutrients.every(({ reached }) => reached >= 1 - 1e-6)
  console.log(
    `Adults: ${people.length}. Answers: ${tally(answers.map(({ planned }) => planned.kind))
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}.`,
  )
  // What the re-check does not pass is `failed` and no plan.
  console.log(
    `Re-check: passed by ${plans.length} of ${plans.length + answers.filter(({ planned }) => planned.kind === 'failed').length} plans.`,
  )
  for (const { person, planned } of answers) {
    if (planned.kind === 'failed') console.log(`- failed: ${person.person}: ${planned.failures.slice(0, 3).join('; ')}`)
    if (planned.kind === 'impossible') console.log(`- impossible: ${person.person}: ${JSON.stringify(planned.conflict)}`)
  }
  console.log(
    `Plans proven within the gap: ${share(plans.filter(({ standing }) => standing === 'proven').length, plans.length)}.`,
  )
  console.log(
    `Changes: median ${middle(counts)}, most ${Math.max(...counts)}. Most portions a week of one added food: ${mostAdded(({ food }) => food)}; of a new one: ${mostAdded(({ kind }) => kind === 'new')}.`,
  )
  console.log(
    `All six at the target by the best figures: ${share(plans.filter(met).length, plans.length)}; with the margin: ${share(plans.filter(metWithMargin).length, plans.length)}.`,
  )
  console.log('\n| nutrient | target met before | after | with margin | why not |\n|---|---|---|---|---|')
  for (const { nutrient } of plans[0].nutrients) {
    const all = plans.flatMap(({ nutrients }) => nutrients.filter((one) => one.nutrient === nutrient))
    const why = tally(all.flatMap(({ unreached, reached }) => (reached < 1 - 1e-6 ? [unreached ?? 'unsaid'] : [])))
    const count = (test) => share(all.filter(test).length, all.length)
    console.log(
      `| ${nutrient} | ${count(({ before, target }) => before.value >= target)} | ${count(({ after, target }) => after.value >= target * (1 - 1e-9))} | ${count(({ reached }) => reached >= 1 - 1e-6)} | ${why.map(([one, times]) => `${one} ${times}`).join(', ')} |`,
    )
  }
  console.log(
    `\nFoods added most: ${tally(plans.flatMap(({ changes }) => changes.flatMap(({ food }) => (food ? [food.name] : []))))
      .slice(0, 15)
      .map(([name, count]) => `${name} ${count}`)
      .join('; ')}.`,
  )
  const times = answers.map(({ ms }) => ms)
  console.log(
    `Milliseconds of processor time a plan (proof and chances included): median ${middle(times).toFixed(0)}, most ${Math.max(...times).toFixed(0)}.`,
  )
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main(Number(process.argv[2] ?? Infinity))
