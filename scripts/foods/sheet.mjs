// What stands in the first sheet of a spreadsheet? Its rows, as text; only what USDA's own files use.
import { unzipSync } from 'fflate'

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text) => text.replaceAll(/&(#x?[\da-f]+|\w+);/gi, (all, name) => entities[name] ?? all)
const textOf = (xml) => plain([...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => text).join(''))
const columnOf = (name) => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The rows of the first sheet, each an array of texts; a cell that is not there is an empty text. */
export function sheetRows(bytes) {
  const parts = ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']
  const files = unzipSync(bytes, { filter: ({ name }) => parts.includes(name) })
  const [strings, sheet] = parts.map((name) => new TextDecoder().decode(files[name]))
  const shared = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml]) => textOf(xml))
  return [...sheet.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
    const cells = []
    for (const [, name, attributes, inner = ''] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? ''
      cells[columnOf(name)] = attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : value
    }
    return Array.from(cells, (cell) => cell ?? '')
  })
}
