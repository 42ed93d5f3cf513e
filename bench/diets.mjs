// Which diets must solvers agree on, and race over? Random ones of the plan's own shape, made from real foods; the same ones at every run.

const aims = { magnesiumMg: 400, calciumMg: 1000, potassiumMg: 3400, vitaminDUg: 15, thiaminMg: 1.2, vitaminB12Ug: 2.4 }
const keep = {
  proteinG: 56,
  fibreG: 30,
  ironMg: 8,
  zincMg: 11,
  vitaminB6Mg: 1.3,
  folateDfeUg: 400,
  vitaminCMg: 90,
  phosphorusMg: 700,
}
const upper = { sodiumMg: 2300, calciumMg: 2500, vitaminDUg: 100, folicAcidUg: 1000, caffeineMg: 400 }
const notAdded = new Set(['supplements', 'alcohol', 'waters', 'sports-and-clinical', 'other', 'dishes', 'sweets', 'drinks'])
const changeCost = { more: 1, less: 1, swap: 1.1, new: 1.7 }
const portionCost = 0.03
const energyBand = 0.05
const mostAdded = 14

/** Park and Miller (1988). The first numbers of neighbouring seeds are alike, so they are passed over. */
export function numbers(seed) {
  let state = (seed * 7919 + 13) % 2147483647
  const next = () => (state = (state * 16807) % 2147483647) / 2147483647
  for (let i = 0; i < 5; i++) next()
  return next
}

const aPortion = (food, nutrient) =>
  ((food.amounts[nutrient]?.value ?? 0) * food.portions[0].size) / (food.unit === 'piece' ? 1 : 100) / 7

/** `count` of the list, in an order of their own. */
export const drawn = (list, count, random) =>
  list
    .map((item) => [random(), item])
    .sort((a, b) => a[0] - b[0])
    .slice(0, count)
    .map(([, item]) => item)

/** Somebody's usual foods, and the lines a plan could be made of: each with what one portion a week does to a day. */
export function randomDiet(seed, foods, { usual = 25, candidates = 700, swaps = 3, kcal = 2000 } = {}) {
  const random = numbers(seed)
  const some = (list, count) => drawn(list, count, random)
  const named = foods.filter(({ portions, amounts }) => portions.length > 0 && amounts.energyKcal)
  const eaten = some(
    named.filter(({ group }) => !['supplements', 'sports-and-clinical'].includes(group)),
    usual,
  ).map((food) => ({ food, times: 0.5 + random() * random() * 13 }))
  const energy = eaten.reduce((sum, { food, times }) => sum + times * aPortion(food, 'energyKcal'), 0)
  for (const one of eaten) one.times = Math.min(21, (one.times * kcal) / energy)
  const addable = some(
    named.filter(({ group }) => !notAdded.has(group)),
    candidates,
  )
  const lines = []
  eaten.forEach(({ food, times }, from) => {
    const whole = Math.floor(times)
    if (!notAdded.has(food.group) && mostAdded - whole > 0)
      lines.push({ kind: 'more', most: mostAdded - whole, day: (n) => aPortion(food, n) })
    if (whole < 1) return
    lines.push({ kind: 'less', from, most: whole, day: (n) => -aPortion(food, n) })
    const like = addable.filter((other) => other.group === food.group && other !== food).slice(0, swaps)
    for (const other of like) lines.push({ kind: 'swap', from, most: whole, day: (n) => aPortion(other, n) - aPortion(food, n) })
  })
  const known = new Set(eaten.map(({ food }) => food.id))
  for (const food of addable) if (!known.has(food.id)) lines.push({ kind: 'new', most: mostAdded, day: (n) => aPortion(food, n) })
  return { eaten, lines, base: (n) => eaten.reduce((sum, { food, times }) => sum + times * aPortion(food, n), 0) }
}

/**
 * The plan's model: whole portions a week of each line, binaries that count changes, energy in a band, what is enough kept, limits kept.
 * `shortfall`: least largest shortfall of an aim, and a little of their sum. `changes`: fewest and smallest changes, with a shortfall of `atMost`.
 */
export function dietModel({ eaten, lines, base }, { seek, atMost = 1, changes = 6 }) {
  const columns = []
  const rows = []
  const column = (name, cost, low, high, whole) => columns.push({ name, cost, low, high, whole }) - 1
  const row = (name, low, high, entries) => rows.push({ name, low, high, entries: entries.filter(([, value]) => value !== 0) })
  const priced = seek === 'changes'
  const times = lines.map(({ most }, i) => column(`times ${i}`, priced ? portionCost : 0, 0, most, true))
  const stands = lines.map(({ kind }, i) => column(`stands ${i}`, priced ? changeCost[kind] : 0, 0, 1, true))
  const worst = column('worst', priced ? 0 : 1, 0, priced ? atMost : Infinity, false)
  const day = (nutrient, scale) => lines.map((line, i) => [times[i], line.day(nutrient) / scale])
  lines.forEach(({ most }, i) =>
    row(`most ${i}`, -Infinity, 0, [
      [times[i], 1],
      [stands[i], -most],
    ]),
  )
  row(
    'changes',
    -Infinity,
    changes,
    stands.map((one) => [one, 1]),
  )
  eaten.forEach((one, from) => {
    const taken = lines.flatMap((line, i) => (line.from === from ? [[times[i], 1]] : []))
    if (taken.length > 1) row(`taken ${from}`, -Infinity, Math.floor(one.times), taken)
  })
  for (const [nutrient, need] of Object.entries(aims)) {
    const short = column(`short ${nutrient}`, priced ? 0 : 0.001, 0, Infinity, false)
    row(nutrient, 1 - base(nutrient) / need, Infinity, [...day(nutrient, need), [short, 1]])
    row(`worst ${nutrient}`, -Infinity, 0, [
      [short, 1],
      [worst, -1],
    ])
  }
  for (const [nutrient, need] of Object.entries(keep))
    row(`keep ${nutrient}`, Math.min(0, 1 - base(nutrient) / need), Infinity, day(nutrient, need))
  for (const [nutrient, most] of Object.entries(upper))
    row(`upper ${nutrient}`, -Infinity, Math.max(0, 1 - base(nutrient) / most), day(nutrient, most))
  row('energy', -energyBand, energyBand, day('energyKcal', base('energyKcal')))
  return { columns, rows }
}

const tight = [...Object.keys(aims), ...Object.keys(keep), 'energyKcal', 'carbohydrateG', 'fatG', 'sodiumMg', 'waterG']

/** The hard one: whole half-servings of many foods; every nutrient has to be what one hidden diet of twenty foods gives, within `width`. */
export function tightModel(seed, foods, { candidates = 600, width = 0.02 } = {}) {
  const random = numbers(seed)
  const wanted = ({ portions, amounts, group }) => portions.length > 0 && amounts.energyKcal && !notAdded.has(group)
  const chosen = drawn(foods.filter(wanted), candidates, random)
  const columns = chosen.map(({ id }) => ({ name: id, cost: 1 + random() * 9, low: 0, high: 6, whole: true }))
  const hidden = columns.map((_, i) => (i < 20 ? 1 + Math.floor(random() * 4) : 0))
  const rows = tight.map((nutrient) => {
    const gives = chosen.map((food) => (aPortion(food, nutrient) * 7) / 2)
    const need = gives.reduce((sum, value, i) => sum + value * hidden[i], 0)
    const entries = gives.flatMap((value, i) => (value === 0 ? [] : [[i, value / need]]))
    return { name: nutrient, low: 1 - width / 2, high: 1 + width / 2, entries }
  })
  return { columns, rows }
}
