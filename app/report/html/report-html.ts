// How does the report become a page of HTML? One file with nothing outside it: no script, no picture elsewhere; it prints on one sheet.
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import { appendix } from '../appendix.js'
import type { Block, Cell, FirstPage, PartId, Section, Table } from '../blocks.js'
import { firstPage, rooms } from '../first-page.js'
import { firstLayout, type Paper } from '../pdf/report-pdf.js'
import { escaped } from './escaped.js'
import { crampsHtml, sharesHtml } from './pictures.js'
import { reportStyle } from './style.js'

const cellHtml = (cell: Cell): string => (typeof cell === 'string' ? escaped(cell) : `<strong>${escaped(cell.strong)}</strong>`)

/** A word that no column has room for may be broken anywhere; all others stay whole. */
const longWord = /\S{21,}/u
const dataHtml = (cell: Cell): string =>
  longWord.test(typeof cell === 'string' ? cell : cell.strong)
    ? `<td class="long">${cellHtml(cell)}</td>`
    : `<td>${cellHtml(cell)}</td>`

function tableHtml({ head, rows, about }: Table): string {
  const heads = head
    .map((cell) => `<th scope="col">${cell === '' ? '<span class="unseen">…</span>' : escaped(cell)}</th>`)
    .join('')
  const body = rows.map((row) => `<tr>${row.map(dataHtml).join('')}</tr>`).join('\n')
  return `<table aria-label="${escaped(about)}"><thead><tr>${heads}</tr></thead><tbody>\n${body}\n</tbody></table>`
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text': {
      const inner = block.strong === true ? `<strong>${escaped(block.text)}</strong>` : escaped(block.text)
      return block.small === true ? `<p class="small">${inner}</p>` : `<p>${inner}</p>`
    }
    case 'heading':
      return `<h3>${escaped(block.text)}</h3>`
    case 'list': {
      const tag = block.numbered === true ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`
    }
    case 'table':
      return tableHtml(block)
    case 'cramps':
      return crampsHtml(block)
    case 'shares':
      return sharesHtml(block)
  }
}

const sectionHtml = ({ id, title, blocks }: Section): string =>
  `<section class="part part-${id}"><h2>${escaped(title)}</h2>\n${blocks.map(blockHtml).join('\n')}</section>`

const below: readonly PartId[] = ['tests', 'questions']

function firstHtml({ title, made, who, urgent, sections }: FirstPage, columns: readonly (readonly PartId[])[]): string {
  const of = (ids: readonly PartId[]) => ids.flatMap((id) => sections.find((one) => one.id === id) ?? []).map(sectionHtml)
  const [name = '', about = ''] = who
  return [
    `<header><p class="made">${escaped(made)}</p><h1>${escaped(title)}</h1>`,
    `<p class="name" dir="auto">${escaped(name)}</p><p>${escaped(about)}</p>`,
    `<p class="small">${escaped(reportWords.selfReported)}</p></header>`,
    ...(urgent ? [sectionHtml(urgent)] : []),
    `<div class="columns">${columns.map((ids) => `<div>${of(ids).join('\n')}</div>`).join('\n')}</div>`,
    `<div class="columns">${below.map((id) => `<div>${of([id]).join('\n')}</div>`).join('\n')}</div>`,
    ...of(['quality']),
  ].join('\n')
}

/** A whole document. Everything that came from a person is escaped; the style stands in one place in the head. */
export function reportHtml(report: DoctorReport, paper: Paper = 'a4'): string {
  // As much as the PDF has on its first page, so that both say the same and this, too, prints on one sheet.
  const { room, size, columns } = firstLayout(report, paper)
  const first = firstPage(report, rooms[room])
  const { name } = report.who
  const title = name === undefined ? reportWords.title : `${reportWords.title} – ${name}`
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${reportStyle(paper, size)}
</style>
</head>
<body>
<main class="charley-report">
<article class="sheet">
${firstHtml(first, columns)}
</article>
<article class="appendix">
<h1>${escaped(reportWords.appendix.title)}</h1>
<p class="small">${escaped(reportWords.selfReported)}</p>
${appendix(report).map(sectionHtml).join('\n')}
</article>
</main>
</body>
</html>
`
}
