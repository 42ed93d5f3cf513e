// How often do the associations cry wolf, and how often do they see a real link? By simulation; prints the tables of docs/patterns.md.
// `node scripts/patterns-operating.mjs [histories]` after `npm run build`; 300 histories a line, as there, take about a quarter of an hour.
import { associate, patternPolicy as policy } from '@charley/core/trial'
import { nullHistory, realHistory } from './patterns-histories.mjs'

/** As associationsOf does: too few nights, or too few of one kind, and nothing is said at all. */
const isEnough = (cramps) => {
  const known = cramps.filter((one) => one !== undefined)
  const some = known.filter((one) => one === 1).length
  return known.length >= policy.nights.value && Math.min(some, known.length - some) >= policy.eachKind.value
}

const linksOf = (tested) => tested.flatMap((one) => (one.judged ? one.links : []))
const isFound = ({ byLuck }) => byLuck <= policy.luck.value

/** Of so many histories: those that speak, and those that find anything. */
export function falseFindings({ kind, stick, days, histories, from = 0 }) {
  let spoke = 0
  let found = 0
  for (let index = 0; index < histories; index++) {
    const { cramps, series } = nullHistory({ kind, stick, days, seed: from + index })
    if (!isEnough(cramps)) continue
    spoke++
    if (linksOf(associate(cramps, series)).some(isFound)) found++
  }
  return { spoke, found }
}

/** Of so many histories with one real link: how often it is found, and how far the estimate and its range are right. */
export function realFindings({ from, to, days, histories }) {
  let seen = 0
  let inside = 0
  let judged = 0
  let picked = 0
  for (let index = 0; index < histories; index++) {
    const { cramps, series } = realHistory({ from, to, days, seed: index })
    if (!isEnough(cramps)) continue
    const [first] = associate(cramps, series)
    const link = first.judged ? first.links.find(({ lag }) => lag === 0) : undefined
    if (!link) continue
    judged++
    if (link.difference.low <= to - from && to - from <= link.difference.high) inside++
    if (isFound(link) && link.difference.value > 0) {
      seen++
      picked += link.difference.value
    }
  }
  return { seen, inside, judged, picked: picked / Math.max(1, seen) }
}

const share = (count, of) => (count / Math.max(1, of)).toFixed(3)

if (process.argv[1]?.endsWith('patterns-operating.mjs')) {
  const histories = Number(process.argv[2] ?? 300)
  console.log(`${histories} histories a line.\n`)
  console.log('| null histories | days | autocorrelation | speak | find anything, of those that speak | of all |')
  console.log('|---|---|---|---|---|---|')
  for (const kind of ['hidden', 'chain', 'habits']) {
    for (const days of kind === 'habits' ? [182] : [84, 182]) {
      for (const stick of [0, 0.4, 0.6, 0.8]) {
        const { spoke, found } = falseFindings({ kind, stick, days, histories })
        console.log(`| ${kind} | ${days} | ${stick} | ${spoke} | ${share(found, spoke)} | ${share(found, histories)} |`)
      }
    }
  }
  console.log('\n| nights with a cramp | days | found | truth inside the range | difference when found |')
  console.log('|---|---|---|---|---|')
  for (const days of [84, 182, 365]) {
    for (const to of [0.35, 0.45, 0.55, 0.65]) {
      const { seen, inside, judged, picked } = realFindings({ from: 0.25, to, days, histories: Math.ceil(histories / 4) })
      console.log(`| 0.25 → ${to} | ${days} | ${share(seen, judged)} | ${share(inside, judged)} | ${picked.toFixed(2)} |`)
    }
  }
}
