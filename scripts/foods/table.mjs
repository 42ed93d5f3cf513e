// What stands in the table of built-in foods? Joins hand-written rows with USDA's figures and refuses rows that contradict them.

const FL_OZ_ML = 29.5735
const CUP_ML = 236.588

// Four figures are more than any food is known to.
const rounded = (value) => Number(value.toPrecision(4))

/** What is wrong with a row's grams per ml, seen from the weights that the source gives for a fluid ounce or a cup. */
function densityProblem(row, food) {
  const measured = [
    ['1 fl oz', FL_OZ_ML],
    ['1 cup', CUP_ML],
    ['1.0 fl oz', FL_OZ_ML],
    ['1.0 cup', CUP_ML],
  ]
  const found = measured.flatMap(([name, ml]) => food.portions.filter(([label]) => label === name).map(([, grams]) => grams / ml))
  if (row.gramsPerMl === undefined || found.length === 0) return []
  const off = Math.abs(row.gramsPerMl / found[0] - 1) > 0.03
  return off ? [`says ${row.gramsPerMl} grams per ml; the source's weights make it ${found[0].toFixed(2)}`] : []
}

/** The USDA food behind a row; for a dish of several, what they hold per 100 g of the whole, unknown where one of them is. */
function foodOf({ made }, sources) {
  const [first, ...others] = made.map(({ code }) => sources.get(code))
  if (others.length === 0) return first ?? { figures: {}, portions: [] }
  const total = made.reduce((sum, { grams }) => sum + grams, 0)
  const foods = made.map(({ code, grams }) => ({ ...sources.get(code), share: grams / total }))
  const figures = Object.keys(first.figures).flatMap((id) => {
    if (foods.some((food) => food.figures[id] === undefined)) return []
    const value = foods.reduce((sum, food) => sum + food.share * food.figures[id].value, 0)
    return [[id, { value: rounded(value), kind: 'recipe' }]]
  })
  return { figures: Object.fromEntries(figures), portions: [] }
}

/** What is wrong with a row, as sentences that go on from its name. */
function problemsOf(row, sources) {
  const strange = row.made.filter(({ code }) => !sources.has(code))
  if (strange.length > 0) return strange.map(({ code }) => `names ${code}, which no release has`)
  const food = foodOf(row, sources)
  const filled = Object.keys(food.figures)
  const zeros = Object.entries(row.fixes).filter(([, { kind }]) => kind === 'assumed-zero')
  return [
    ...zeros
      .filter(([id]) => filled.includes(id) && row.note === undefined)
      .map(([id]) => `calls ${id} zero, but the source has ${food.figures[id].value}`),
    ...row.unknown.filter((id) => !filled.includes(id)).map((id) => `calls ${id} unknown, which the source leaves blank anyway`),
    ...Object.entries(row.borrowed).flatMap(([id, code]) => [
      ...(filled.includes(id) && row.note === undefined ? [`borrows ${id}, but the source has ${food.figures[id].value}`] : []),
      ...(sources.get(code)?.figures[id] === undefined ? [`borrows ${id} from ${code}, which has none`] : []),
    ]),
    ...densityProblem(row, food),
  ]
}

/** A row's figures: the source's, brought to the row's unit; then what is borrowed, unknown or ours. */
function amountsOf(row, sources) {
  const factor = row.gramsPerMl ?? 1
  const perUnit = ({ value, kind }) => ({ value: factor === 1 ? value : rounded(value * factor), kind })
  const own = Object.entries(foodOf(row, sources).figures).filter(([id]) => !row.unknown.includes(id))
  const lent = Object.entries(row.borrowed).map(([id, code]) => [id, { ...sources.get(code).figures[id], kind: 'borrowed' }])
  return { ...Object.fromEntries([...own, ...lent].map(([id, amount]) => [id, perUnit(amount)])), ...row.fixes }
}

const header = `// The figures of the built-in foods. Written by scripts/foods/make.mjs from the lists and the official USDA files; never by hand.
// A line: slug | USDA code (or codes by grams) | figures as line.ts reads them.
`

/** The text of table.ts. @throws with every problem of the lists, one a line. */
export function makeTable({ foodRows, writeLine, sourcesOf }, sources) {
  const problems = foodRows.flatMap((row) => problemsOf(row, sources).map((problem) => `${row.group}: ${row.slug} ${problem}.`))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const lines = foodRows.map((row) =>
    writeLine({
      slug: row.slug,
      sources: sourcesOf(row),
      amounts: amountsOf(row, sources),
    }),
  )
  return `${header}export const table = \`\n${lines.join('\n')}\n\`\n`
}

/** A page for whoever reviews the lists: each of our foods beside what USDA calls its sources. Never sent to the browser. */
export function makeReview(foodRows, sources) {
  const lines = foodRows.map(({ slug, name, made }) => {
    const from = made.map(({ code, grams }) => `${grams} g of ${code} ${sources.get(code).name.replaceAll(/\s+/g, ' ')}`)
    return `${slug}: ${name}  ←  ${from.length === 0 ? 'ours' : from.join(' + ')}`
  })
  return `Our foods beside what USDA calls them. Written by scripts/foods/make.mjs; never by hand.\n\n${lines.join('\n')}\n`
}
