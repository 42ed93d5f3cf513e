// Which address makes the page for the doctor? One: the case as the page has it, joined with the diary, as PDF, HTML, Markdown or JSON.
import type { FastifyInstance } from 'fastify'
import { given, person } from './asked.js'
import type { LazyStore } from './lazy-store.js'

const formats = ['json', 'pdf', 'html', 'md'] as const

const files = {
  pdf: { type: 'application/pdf', name: 'charley-report.pdf' },
  html: { type: 'text/html; charset=utf-8', name: 'charley-report.html' },
  md: { type: 'text/markdown; charset=utf-8', name: 'charley-report.md' },
} as const

export function reportRoutes(app: FastifyInstance, { get }: LazyStore): void {
  app.post('/report', async (request, reply) => {
    const [{ askedReport, choiceOf }, { partsOf, papers, reportHtml, reportMarkdown, reportPdf }, { reportOf }] =
      await Promise.all([import('../cases/asked-report.js'), import('../report/index.js'), import('../cases/report.js')])
    const format = choiceOf('format', given(request, 'format') ?? 'json', formats)
    const paper = choiceOf('paper', given(request, 'paper') ?? 'a4', papers)
    const [from, to, zone] = [given(request, 'from'), given(request, 'to'), given(request, 'zone')]
    const asked = askedReport(request.body, {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(zone !== undefined && { zone }),
    })
    const report = await reportOf(await get(), person, asked)
    if (format === 'json') return { report, parts: partsOf(report) }
    const { type, name } = files[format]
    void reply.type(type).header('content-disposition', `attachment; filename="${name}"`)
    if (format === 'html') return reportHtml(report, paper)
    if (format === 'md') return reportMarkdown(report)
    const { bytes, missing } = await reportPdf(report, paper)
    // Letters of the name, for instance, that the PDF cannot show: the page says so beside the download.
    if (missing.length > 0) void reply.header('x-charley-missing-letters', encodeURIComponent(missing.join('')))
    return Buffer.from(bytes)
  })
}
