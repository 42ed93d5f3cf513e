// For the tests of PDFs: the programs of poppler and qpdf, where they are installed, over bytes.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

/** Absent on a machine without poppler-utils and qpdf: the tests that need them are skipped, and say so. */
export const hasPoppler = isThere('pdfinfo') && isThere('pdftotext') && isThere('qpdf')
export const whyNoPoppler = 'Not run: poppler-utils (pdfinfo, pdftotext) and qpdf are not installed here.'

/** What the program says of this PDF; "FILE" among the arguments stands for it. */
export function said(bytes: Uint8Array, program: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'charley-pdf-'))
  try {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    return execFileSync(
      program,
      args.map((one) => (one === 'FILE' ? file : one)),
      { encoding: 'utf8', stdio: 'pipe' },
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
