// Which results stand in this text of a laboratory report, pasted or read off a photograph?
import type { LabPaper } from '../../diary/index.js'
import { intake } from '../../knowledge/intake/index.js'
import { raisedByHaemolysis } from '../../knowledge/labs/haemolysis.js'
import { readLab } from '../../labs/index.js'
import { saidOfSample, type LabRemark } from '../sample-remarks.js'
import { ureaUnit } from '../whole-urea.js'
import { afterName } from './after-name.js'
import { columnsIn, pickLatest, TAB, type Columns } from './columns.js'
import { drawnOn } from './dates.js'
import type { FoundLab } from './found-lab.js'
import { joined, type Line } from './join.js'
import { specimenOf } from './name.js'
import { startOf, type Start } from './start.js'

/** More than any report has; what is longer is no report. */
const MOST_LINES = 5000
const LONGEST_LINE = 400
const SHOWN = 120
const longestName = intake.limits.texts.name.value

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/\u200b|\ufeff/g, '')
    .replace(/([<>])\s*or\s*=/gi, '$1=')

/** The number of the laboratory that did the test, "01", behind its name or at the end of the line: no value. */
const withoutLabNumber = (line: string): string =>
  line.replace(/(?<=[\p{L}\d)\]])\s+0[1-9](?=\s+(?:[<>]=?\s*)?\d)/u, ' ').replace(/\s{2,}0[1-9]\s*$/, '')

/** "Potassium,4.1,mmol/L" and its quoted like: cells, parted by what parts no number. */
const cells = (line: string): string => {
  const bare = line.includes('"') ? line.replace(/"([^"]*)"/g, '$1') : line
  if (/^[^;]*\p{L}[^;]*;[^;]*\d[^;]*;/u.test(bare)) return bare.replace(/;/g, ' | ')
  return /^[^,\d]+,\s*(?!1,\s?25)[<>]?\d+(?:\.\d+)?,/.test(bare) ? bare.replace(/,(?!\d{3}\b)/g, ' | ') : bare
}

function foundIn(
  { number, text }: Line,
  { test, name, rest }: Start,
  around: { readonly date?: string; readonly remarks: readonly LabRemark[] },
): FoundLab | undefined {
  const after = afterName(test?.analyte, rest)
  if (!after) return undefined
  const raised = test !== undefined && raisedByHaemolysis.includes(test.analyte.id)
  const remarks = around.remarks.filter((one) => one !== 'haemolysed' || raised)
  const printed = name
    .replace(/\s+/g, ' ')
    .replace(/^[\s*•·|-]+|[\s:=|.,…_-]+$/g, '')
    .slice(0, longestName)
  const paper: LabPaper = {
    name: test?.name.slice(0, longestName) ?? printed,
    value: after.value,
    unit: ureaUnit(test?.analyte.id, `${name} ${test?.name ?? ''}`, after.unit, after.range?.high),
    ...(after.range && Object.keys(after.range).length > 0 && { range: after.range }),
    ...(remarks.length > 0 && { remarks }),
  }
  return {
    line: number,
    shown: text.replace(/\s/g, ' ').trim().slice(0, SHOWN),
    paper,
    ...(test && { analyte: test.analyte.id }),
    ...(after.flag && { flag: after.flag }),
    ...(after.several && { several: true }),
    ...(around.date !== undefined && { date: around.date }),
    reading: readLab({ name: paper.name, value: paper.value, unit: paper.unit, haemolysed: remarks.includes('haemolysed') }),
  }
}

/**
 * Every line that looks like a result, in order, for somebody to look at before it is kept; nothing is converted. Values with decimal
 * comma or point, units before or after the range, marks, name and value on lines of their own. Never throws.
 */
export function readLabText(text: string): readonly FoundLab[] {
  const lines = clean(text)
    .split(/\r\n|[\r\n\f]/)
    .slice(0, MOST_LINES)
    .map((line, index): Line => ({
      number: index + 1,
      text: withoutLabNumber(cells(line.slice(0, LONGEST_LINE)).replace(/\t/g, TAB)),
    }))
  const said = lines.map((line) => line.text)
  const date = drawnOn(said)
  const preliminary = said.some((line) => /\b(?:preliminary|provisional|interim) (?:report|result)/i.test(line))
  // A line with a result of its own speaks of that result alone.
  const remarks: readonly LabRemark[] = [...(preliminary ? (['preliminary'] as const) : []), ...saidOfSample(said)]
  const found: FoundLab[] = []
  let specimen: 'blood' | 'other' = 'blood'
  let columns: Columns | undefined
  for (const line of joined(lines)) {
    specimen = specimenOf(line.text) ?? specimen
    columns = columnsIn(line.text) ?? columns
    const first = startOf(line.text)
    if (!first) continue
    const picked = columns && pickLatest(line.text, first.name.length, columns)
    const start = (picked && startOf(picked.text)) ?? first
    // Whose day it is cannot be told where several stand above and the row does not keep to them.
    const day = columns ? picked?.date : date
    const one = foundIn(
      picked ? { ...line, text: picked.text } : line,
      specimen === 'other' ? { ...start, test: undefined, name: `${start.name.trim()} (urine or other)` } : start,
      {
        remarks,
        ...(day !== undefined && { date: day }),
      },
    )
    if (one) found.push(one)
  }
  return found
}
