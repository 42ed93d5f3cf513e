// How does the HTML look? Black on white, two columns where there is room, one sheet when printed; everything hangs under one class.
import type { Paper } from '../pdf/report-pdf.js'

const pageSize = { a4: 'A4', letter: 'letter' } as const

/** Browsers set a little wider and looser than the PDF. */
const scale = 0.9

/** `size`: of the running text in the PDF, in points. */
export const reportStyle = (paper: Paper, size: number): string => `@page { size: ${pageSize[paper]}; margin: 10mm 12mm }
.charley-report { color: #000; background: #fff; font: 14px/1.3 Helvetica, Arial, 'Liberation Sans', sans-serif; max-width: 64rem; margin: 0 auto; padding: 1rem }
.charley-report h1 { font-size: 1.5em; margin: 0 0 .2em }
.charley-report h2 { font-size: 1.1em; margin: 0 0 .2em }
.charley-report h3 { font-size: 1em; margin: .6em 0 .1em }
.charley-report p { margin: .1em 0 .3em }
.charley-report ul, .charley-report ol { margin: .1em 0 .3em; padding-left: 1.2em }
.charley-report .shares { list-style: none; padding: 0 }
.charley-report .shares li { margin-bottom: .3em }
.charley-report .share { float: right }
.charley-report .made { float: right; font-size: .9em }
.charley-report .name { font-weight: bold }
.charley-report .small { font-size: .87em }
.charley-report .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.charley-report .part { border-top: 1px solid #000; padding: .25em 0 .4em; overflow-wrap: anywhere }
.charley-report .part-urgent { border: 3px solid #000; padding: .4em .6em; margin: .4em 0 }
.charley-report .part-urgent h2 { background: #000; color: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; margin: -.4em -.55em .3em; padding: .3em .55em; font-size: 1.25em }
.charley-report .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.4em }
.charley-report .columns > div { min-width: 0 }
.charley-report table { border-collapse: collapse; width: 100% }
.charley-report th { text-align: left; font-weight: normal; font-size: .82em; border-bottom: 1px solid #000; vertical-align: bottom }
.charley-report td { vertical-align: top; padding: .05em .4em .05em 0 }
.charley-report th, .charley-report td { overflow-wrap: normal }
.charley-report .long { overflow-wrap: anywhere }
.charley-report tbody tr:first-child td { padding-top: .3em }
.charley-report .pictures { display: flex; flex-wrap: wrap; gap: .5em 1.2em; margin: .2em 0 }
.charley-report svg { max-width: 100%; color: #000; fill: #000; font-size: 9px }
.charley-report svg .on-black { fill: #fff; font-weight: bold; text-anchor: middle }
.charley-report .appendix { margin-top: 2.5em }
@media (max-width: 44rem) { .charley-report .columns { grid-template-columns: 1fr } }
@media print {
  .charley-report { font-size: ${(size * scale).toFixed(2)}pt; line-height: 1.18; padding: 0; max-width: none }
  .charley-report .columns { grid-template-columns: 1fr 1fr }
  .charley-report .sheet { break-after: page }
  .charley-report .appendix { margin: 0 }
  .charley-report tr, .charley-report li { break-inside: avoid }
}`
