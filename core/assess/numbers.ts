// What do this person's answers make of the network? Reads a recipe's numbers, all lanes of a number at once, and puts them in place.
import type { Finding } from '../knowledge/types/index.js'
import type { Column, Columns } from './draws.js'
import type { Felt } from './felt.js'
import { emptyNumbers, type Numbers, type Structure } from './infer/index.js'
import type { Model } from './model.js'
import { baseOf } from './prior.js'
import type { Recipe } from './recipe.js'

/** P(finding | no cause) at this age. */
function leakOf({ leak }: Finding, age: number | undefined, read: Columns): Column {
  if (age !== undefined) return read.of(age < 60 ? leak.under60 : leak.over60)
  const over = read.of(leak.over60)
  return read.of(leak.under60).map((under, lane) => (under + over[lane]!) / 2)
}

/** A published P(finding | cause) already holds the leak; the link is what the cause adds (algorithms §a1). */
const linkOf = (total: number, leak: number) => Math.max(0, (total - leak) / (1 - leak))

/** What absent findings and tests say of each node, and the log of the factors that inference leaves out. */
interface Against {
  readonly on: Float64Array
  readonly logConstant: Column
}

/** `on` is node-major: node × width + lane. */
function against(
  model: Model,
  { absent, tests, age }: { absent: Recipe['absent']; tests: Recipe['labs']['evidence']; age: number | undefined },
  read: Columns,
): Against {
  const { width } = read
  const on = new Float64Array(model.nodes.length * width).fill(1)
  const logConstant = new Float64Array(width)
  for (const finding of absent) {
    const leak = leakOf(finding, age, read)
    for (let lane = 0; lane < width; lane++) logConstant[lane]! += Math.log1p(-leak[lane]!)
    for (const cause in finding.given) {
      const node = model.nodeOf.get(cause)
      if (!node) continue
      const total = read.of(finding.given[cause]!)
      const at = node.index * width
      for (let lane = 0; lane < width; lane++) on[at + lane]! *= 1 - linkOf(total[lane]!, leak[lane]!)
    }
  }
  for (const { node, given, otherwise } of tests) {
    const yes = read.of(given)
    const no = read.of(otherwise)
    for (let lane = 0; lane < width; lane++) {
      on[node * width + lane]! *= yes[lane]! / no[lane]!
      logConstant[lane]! += Math.log(no[lane]!)
    }
  }
  return { on, logConstant }
}

export interface Filled {
  readonly numbers: Numbers
  readonly logConstant: Column
}

function writeFelt(felt: Felt, numbers: Numbers, lane: number, width: number): void {
  const { lanes } = numbers
  for (let l = 0; l < width; l++) numbers.background[lane + l] = felt.idiopathic[l]! + felt.unlisted[l]!
  for (const { node, weight } of felt.processes) {
    for (let l = 0; l < width; l++) numbers.rate[node * lanes + lane + l]! += weight[l]!
  }
}

/** The numbers of one recipe in all lanes. `present` are the findings of the structure. */
export function fill(
  model: Model,
  structure: Structure,
  present: readonly Finding[],
  recipe: Recipe,
  felt: Felt,
  read: Columns,
): Filled {
  const { width } = read
  const { age } = recipe.person
  const { on, logConstant } = against(model, { absent: recipe.absent, tests: recipe.labs.evidence, age }, read)
  const numbers: Numbers = { ...emptyNumbers(structure, width), on }
  for (const entry of recipe.nodes) numbers.base.set(baseOf(model, entry, recipe.person, read), entry.node.index * width)
  structure.chains.forEach(({ from, to }, chain) => {
    const parent = model.nodes[to]!.parents.find((one) => one.from === from)!
    numbers.chain.set(read.of(parent.probability), chain * width)
  })
  const leaks = present.map((finding) => leakOf(finding, recipe.person.age, read))
  leaks.forEach((leak, finding) => numbers.leak.set(leak, finding * width))
  structure.links.forEach(({ cause, finding }, link) => {
    const total = read.of(present[finding]!.given[model.nodes[cause]!.id]!)
    const leak = leaks[finding]!
    for (let lane = 0; lane < width; lane++) numbers.link[link * width + lane] = linkOf(total[lane]!, leak[lane]!)
  })
  writeFelt(felt, numbers, 0, width)
  return { numbers, logConstant }
}

/** One recipe, tried out: its own felt weights where they differ from those of the recipe it was changed from. */
export interface Variant {
  readonly recipe: Recipe
  readonly felt: Felt
}

/** What a recipe holds absent or tested beyond another; undefined when it holds less. */
function addedTo(from: Recipe, to: Recipe): Pick<Parameters<typeof against>[1], 'absent' | 'tests'> | undefined {
  const beyond = <T>(start: readonly T[], list: readonly T[]) =>
    start === list ? [] : start.every((item, at) => item === list[at]) ? list.slice(start.length) : undefined
  const absent = beyond(from.absent, to.absent)
  const tests = beyond(from.labs.evidence, to.labs.evidence)
  return absent && tests && { absent, tests }
}

/** Below this a factor is not divided out again: too little of what it was multiplied into would be left. */
const DIVISIBLE = 0.01

/** Taking a finding out of those that are absent divides its factors out; undefined where more has changed, or one factor is too small. */
function withoutOne(model: Model, from: Recipe, to: Recipe, read: Columns): Against | undefined {
  if (to.labs.evidence !== from.labs.evidence || to.absent.length !== from.absent.length - 1) return undefined
  const left = from.absent.findIndex((finding, at) => finding !== to.absent[at])
  if (!to.absent.every((finding, at) => finding === from.absent[at < left ? at : at + 1])) return undefined
  const { on, logConstant } = against(model, { absent: [from.absent[left]!], tests: [], age: from.person.age }, read)
  return on.every((factor) => factor > DIVISIBLE)
    ? { on: on.map((factor) => 1 / factor), logConstant: logConstant.map((log) => -log) }
    : undefined
}

/**
 * Best values of many recipes changed from one: lane 0 is the one itself. What a variant shares with it is copied.
 * A present finding that a variant does not hold (taken out, to see what it weighed) needs no explaining.
 */
export function fillVariants(
  model: Model,
  structure: Structure,
  present: readonly Finding[],
  from: Variant,
  variants: readonly Variant[],
  read: Columns,
): Filled {
  const lanes = variants.length + 1
  const one = fill(model, structure, present, from.recipe, from.felt, read)
  const spread = (row: Float64Array) => {
    const wide = new Float64Array(row.length * lanes)
    for (let at = 0; at < row.length; at++) wide.fill(row[at]!, at * lanes, (at + 1) * lanes)
    return wide
  }
  const { base, chain, on, leak, link, rate, background } = one.numbers
  const numbers: Numbers = {
    lanes,
    base: spread(base),
    chain: spread(chain),
    on: spread(on),
    leak: spread(leak),
    link: spread(link),
    rate: spread(rate),
    background: spread(background),
  }
  const logConstant = new Float64Array(lanes).fill(one.logConstant[0]!)
  variants.forEach(({ recipe, felt }, index) => {
    const lane = index + 1
    recipe.nodes.forEach((entry, k) => {
      if (entry === from.recipe.nodes[k]) return
      numbers.base[entry.node.index * lanes + lane] = baseOf(model, entry, recipe.person, read)[0]!
    })
    if (recipe.present !== from.recipe.present) {
      present.forEach((finding, at) => {
        if (!recipe.present.includes(finding)) numbers.leak[at * lanes + lane] = 1
      })
    }
    const more = addedTo(from.recipe, recipe)
    const change = more ? against(model, { ...more, age: recipe.person.age }, read) : withoutOne(model, from.recipe, recipe, read)
    if (change) {
      for (let node = 0; node < change.on.length; node++) numbers.on[node * lanes + lane]! *= change.on[node]!
      logConstant[lane]! += change.logConstant[0]!
    } else {
      const all = against(model, { absent: recipe.absent, tests: recipe.labs.evidence, age: recipe.person.age }, read)
      all.on.forEach((factor, node) => (numbers.on[node * lanes + lane] = factor))
      logConstant[lane] = all.logConstant[0]!
    }
    if (felt !== from.felt) {
      for (let node = 0; node < model.nodes.length; node++) numbers.rate[node * lanes + lane] = 0
      writeFelt(felt, numbers, lane, 1)
    }
  })
  return { numbers, logConstant }
}
