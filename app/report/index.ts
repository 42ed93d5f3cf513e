// The page for the doctor on paper and screen: PDF, HTML, Markdown; all from the same blocks.
export { partsOf } from './parts.js'
export { reportHtml } from './html/report-html.js'
export { reportMarkdown } from './markdown.js'
export { papers, reportPdf, type Paper, type ReportPdf } from './pdf/report-pdf.js'
