// What does the house look like? Draws docs/architecture.svg from the imports that the code really has; --check fails when it is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { layers as coreLayers } from './check-imports.mjs'
import { allImports, roomOf, root, sourceFiles } from './imports.mjs'

const rows = [['web', 'app/cli', 'app/server'], ['app/cases'], ['core'], ...[...coreLayers].reverse()]
const rowNames = ['faces', 'use cases', 'the door', 'text in and out', 'answers', 'safety', 'the person', 'facts', 'quantities']
const captions = {
  web: 'the page',
  'app/cli': 'charley …',
  'app/server': 'this machine only',
  'app/cases': 'what a face may ask',
  core: '@charley/core',
  'core/exchange': 'other formats',
  'core/assess': 'shares, bands, next',
  'core/plan': 'what to change',
  'core/trial': 'did it work?',
  'core/mechanism': 'why muscles cramp',
  'core/urgency': 'what cannot wait',
  'core/guard': 'may it be suggested?',
  'core/labs': 'blood results',
  'core/nutrition': 'foods and intakes',
  'core/person': 'the case, its names',
  'core/words': 'every sentence',
  'core/knowledge': 'numbers with sources',
  'core/units': 'quantities',
}
const besideRow = rows.findIndex((row) => row.includes('core/person'))
// Words stand beside the person, the only room that reads them for their names.
rows[besideRow] = ['core/nutrition', 'core/labs', 'core/person', 'core/words']
const shown = (room) => (room?.startsWith('web') ? 'web' : room === 'app' ? 'app/cli' : room)

/** The rooms that have files, and the arrows between them with whether only types cross. */
export function houseOf(imports, files) {
  const rooms = new Set(files.map((file) => shown(roomOf(file))).filter((room) => rows.flat().includes(room)))
  const arrows = new Map()
  for (const { from, to, typeOnly } of imports) {
    const [source, target] = [shown(roomOf(from)), shown(to === 'core/pages' ? 'core' : roomOf(to))]
    if (source === target || !rooms.has(source) || !rooms.has(target)) continue
    const key = `${source}→${target}`
    arrows.set(key, { source, target, typeOnly: typeOnly && (arrows.get(key)?.typeOnly ?? true) })
  }
  return { rooms, arrows: [...arrows.values()] }
}

/** Leaves out an arrow that a path of others already says. Arrows within a row stay. */
export function withoutImplied(arrows) {
  const rowOf = (room) => rows.findIndex((row) => row.includes(room))
  const down = arrows.filter(({ source, target }) => rowOf(source) < rowOf(target))
  const reaches = (from, to, seen = new Set()) =>
    down.some(({ source, target }) => {
      if (source !== from || seen.has(target)) return false
      return target === to || reaches(target, to, seen.add(target))
    })
  return arrows.filter(
    ({ source, target }) =>
      rowOf(source) >= rowOf(target) ||
      !down.some((step) => step.source === source && step.target !== target && reaches(step.target, target)),
  )
}

const [width, boxWidth, boxHeight, rowHeight, left] = [860, 130, 44, 92, 120]

function placeBoxes(rooms) {
  const drawn = rows.map((row) => row.filter((room) => rooms.has(room)))
  const kept = drawn.map((row, index) => ({ row, name: rowNames[index] })).filter(({ row }) => row.length > 0)
  const boxes = new Map()
  const columns = Math.max(...kept.map(({ row }) => row.length))
  const gap = (width - left - 20) / columns
  kept.forEach(({ row }, index) => {
    // A short row stands over the left and middle columns, so that the right one stays free for arrows to the words.
    const first = row.length === 1 ? (columns - 1) / 2 : 0
    row.forEach((room, place) =>
      boxes.set(room, { x: left + gap * (first + place + 0.5) - boxWidth / 2, y: 40 + index * rowHeight }),
    )
  })
  return { boxes, kept }
}

const number = (value) => Number(value.toFixed(1))

/** From box to box: straight within a row, an arc past a neighbour, a curve downwards; a long one goes round what stands between. */
function arrowPath(from, to, boxes) {
  const [x1, x2] = [from.x + boxWidth / 2, to.x + boxWidth / 2]
  const others = [...boxes.values()].filter((box) => box !== from && box !== to)
  if (from.y === to.y) {
    const rightwards = x2 > x1
    const between = others.some((box) => box.y === from.y && box.x > Math.min(from.x, to.x) && box.x < Math.max(from.x, to.x))
    if (between) {
      const y = from.y + boxHeight
      return `M${number(x1 + 25)} ${y} C${number(x1 + 10)} ${y + 34} ${number(x2 - 10)} ${y + 34} ${number(x2 - 25)} ${y + 3}`
    }
    const [a, b] = rightwards ? [from.x + boxWidth, to.x - 3] : [from.x, to.x + boxWidth + 3]
    const y = from.y + boxHeight / 2 + (rightwards ? -7 : 7)
    return `M${number(a)} ${y} L${number(b)} ${y}`
  }
  const [y1, y2] = [from.y + boxHeight, to.y - 3]
  const side = x2 > x1 ? 1 : -1
  if (y2 - y1 > rowHeight && x1 !== x2) {
    const below = others.some((box) => box.x === from.x && box.y > from.y && box.y < to.y)
    if (below)
      return `M${number(x1 + (side * boxWidth) / 2)} ${from.y + boxHeight / 2} C${number(x2)} ${from.y + boxHeight / 2} ${number(x2)} ${y1 + 20} ${number(x2)} ${y2}`
    const [edge, middle] = [x2 - side * (boxWidth / 2 + 3), to.y + boxHeight / 2]
    return `M${number(x1)} ${y1} C${number(x1)} ${middle} ${number(x1)} ${middle} ${number(edge)} ${middle}`
  }
  const bend = (y2 - y1) / 2
  return `M${number(x1)} ${y1} C${number(x1)} ${number(y1 + bend)} ${number(x2)} ${number(y2 - bend)} ${number(x2)} ${y2}`
}

/** The picture as SVG text; readable on light and on dark. */
export function draw({ rooms, arrows }) {
  const { boxes, kept } = placeBoxes(rooms)
  const height = 40 + kept.length * rowHeight + 16
  const lines = withoutImplied(arrows).map(
    ({ source, target, typeOnly }) =>
      `  <path class="arrow${typeOnly ? ' types' : ''}" d="${arrowPath(boxes.get(source), boxes.get(target), boxes)}"><title>${source} imports ${target}</title></path>`,
  )
  const squares = [...boxes].map(
    ([room, { x, y }]) =>
      `  <g transform="translate(${Number(x.toFixed(1))} ${y})"><rect width="${boxWidth}" height="${boxHeight}" rx="6"/><text x="${boxWidth / 2}" y="19" class="name">${room}</text><text x="${boxWidth / 2}" y="35" class="count">${captions[room] ?? ''}</text></g>`,
  )
  const labels = kept.map(
    ({ name }, index) => `  <text x="16" y="${40 + index * rowHeight + boxHeight / 2 + 5}" class="row">${name}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
  <title id="title">Charley's rooms and which imports which, drawn from the code</title>
  <style>
    svg { background: #fbf8f2 } text { font: 13px system-ui, sans-serif; fill: #2b2622 } .name { text-anchor: middle; font-weight: 600 }
    .count { text-anchor: middle; font-size: 11px } .row, .count { fill: #6a6058 } rect { fill: #fff; stroke: #8a7f74 }
    .arrow { fill: none; stroke: #9a6a3a; stroke-width: 1.4; marker-end: url(#head) } .types { stroke-dasharray: 4 3 } #head path { fill: #9a6a3a }
    @media (prefers-color-scheme: dark) {
      svg { background: #1c1917 } text { fill: #ede6dc } .row, .count { fill: #b3a797 } rect { fill: #2a2522; stroke: #7d7267 }
      .arrow { stroke: #d8a56a } #head path { fill: #d8a56a }
    }
  </style>
  <defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 z"/></marker></defs>
${[...labels, ...lines, ...squares].join('\n')}
</svg>
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = join(root, 'docs/architecture.svg')
  const files = ['core', 'app', 'web'].flatMap((workspace) => sourceFiles(workspace))
  const svg = draw(houseOf(allImports(), files))
  if (process.argv.includes('--check')) {
    const current = (() => {
      try {
        return readFileSync(path, 'utf8')
      } catch {
        return ''
      }
    })()
    if (current !== svg) {
      console.error('docs/architecture.svg no longer shows the code. Run: node scripts/draw-architecture.mjs')
      process.exitCode = 1
    } else console.log('docs/architecture.svg shows the code as it is.')
  } else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, svg)
    console.log('Drew docs/architecture.svg.')
  }
}
