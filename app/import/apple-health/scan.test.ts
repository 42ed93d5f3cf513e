// Does passing over as bytes what does not matter give the same as parsing all of it? And is what is hostile refused?
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { HealthElement } from '@charley/core/exchange'
import { FileProblem } from '../errors.js'
import { scan } from './scan.js'

interface Outcome {
  readonly taken: readonly HealthElement[]
  readonly skipped: Readonly<Record<string, number>>
  readonly fault: boolean
}
type Growing = { name: string; attributes: Record<string, string>; children: Growing[] }

const wants = (name: string, type: string) => name === 'Kept' || (name === 'Record' && type.startsWith('W'))

function scanned(xml: Buffer, pieces: readonly number[]): Outcome {
  const taken: HealthElement[] = []
  const skipped: Record<string, number> = {}
  const { write, end } = scan({
    wants,
    take: (element) => taken.push(element),
    skip: (name, type, count) => (skipped[`${name} ${type}`] = (skipped[`${name} ${type}`] ?? 0) + count),
  })
  let fault = false
  try {
    let at = 0
    for (const length of pieces) write(xml.subarray(at, (at += length)))
    write(xml.subarray(at))
    end()
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error
    fault = true
  }
  return { taken, skipped, fault }
}

/** Everything through saxes; letters that XML does not allow are blanks. */
function parsed(xml: Buffer): Outcome {
  const taken: Growing[] = []
  const skipped: Record<string, number> = {}
  const open: Growing[] = []
  let fault = false
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const one = { name, attributes: { ...attributes } as Record<string, string>, children: [] }
    open.at(-1)?.children.push(one)
    open.push(one)
  })
  parser.on('closetag', () => {
    const done = open.pop()!
    if (open.length !== 1) return
    const type = done.attributes['type'] ?? ''
    if (wants(done.name, type)) taken.push(done)
    else skipped[`${done.name} ${type}`] = (skipped[`${done.name} ${type}`] ?? 0) + 1
  })
  try {
    // oxlint-disable-next-line no-control-regex
    parser.write(xml.toString('utf8').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')).close()
  } catch {
    fault = true
  }
  return { taken, skipped, fault }
}

const plain = (outcome: Outcome) => JSON.parse(JSON.stringify(outcome)) as Outcome

function expectSame(xml: string, pieces: readonly number[] = []): void {
  const bytes = Buffer.from(xml)
  const [ours, theirs] = [plain(scanned(bytes, pieces)), plain(parsed(bytes))]
  expect(ours.fault, xml).toBe(theirs.fault)
  if (!theirs.fault) expect(ours).toEqual(theirs)
}

const value = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('a', ' ', '5', 'Anna’s', 'ü', '>', '/', "'", '=', '\u{1F986}', '?', ']]>') },
      { weight: 3, arbitrary: fc.constantFrom('&amp;', '&lt;', '&gt;', '&quot;', '&apos;', '&#65;', '&#x1F600;') },
      { weight: 1, arbitrary: fc.constantFrom('\n', '\t', '&nix;', '&', '<', '&#0;', '\u0007', '\ufffe', '\ufffd') },
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''))
const attribute = fc
  .tuple(
    fc.constantFrom('type', 'type', 'unit', 'value', 'sourceName', 'a-b', 'x1'),
    fc.constantFrom('W1', 'S1', 'S2', ''),
    value,
  )
  .map(([name, start, rest]) => `${name}="${start}${rest}"`)
const attributes = fc.uniqueArray(attribute, { maxLength: 4, selector: (text) => text.split('=')[0] })
const loose = fc.constantFrom('', ' ', '\n ', '\t')
const gap = fc.oneof(
  { weight: 12, arbitrary: loose },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'text',
      '<!-- <Record type="S1"/> -->',
      '<![CDATA[<Record type="S1"/>]]>',
      '<?go on?>',
      ']]',
      '>',
      '&amp;',
    ),
  },
)
const named = fc.constantFrom('Record', 'Record', 'Kept', 'Meta', 'Other.x')
const head = fc
  .tuple(named, attributes, loose)
  .map(([name, list, space]) => [name, `<${name}${list.map((one) => ` ${one}`).join('')}${space}`] as const)
const leaf = head.map(([, start]) => `${start}/>`)
const around = (inner: fc.Arbitrary<string>) =>
  fc
    .tuple(head, fc.array(fc.tuple(gap, inner), { maxLength: 2 }), gap)
    .map(([[name, start], children, last]) => `${start}>${children.map((both) => both.join('')).join('')}${last}</${name}>`)
const element = fc.oneof(leaf, around(leaf), around(fc.oneof(leaf, around(leaf))))
const documents = fc
  .array(fc.tuple(gap, element), { maxLength: 8 })
  .map(
    (children) =>
      `<?xml version="1.0"?>\n<HealthData locale="en">${children.map((both) => both.join('')).join('')}\n</HealthData>\n`,
  )
const cuts = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 })

describe('passing over', () => {
  it('gives the elements and the counts that saxes gives, however the bytes arrive', () => {
    fc.assert(fc.property(documents, cuts, expectSame), { numRuns: 700 })
  })

  it('refuses what saxes refuses: one letter more, less or other', () => {
    const changes = fc.constantFrom('', '<', '>', '"', '&', '/', ' ', 'x', '</Record>', '<Record type="S1"/>', '\u0000', '=')
    fc.assert(
      fc.property(documents, fc.nat(), changes, fc.boolean(), cuts, (xml, where, change, instead, pieces) => {
        const at = where % xml.length
        expectSame(xml.slice(0, at) + change + xml.slice(at + (instead ? 1 : 0)), pieces)
      }),
      { numRuns: 700 },
    )
  })

  it.each([
    ['the same attribute twice', '<HealthData><Record type="S1" unit="a" unit="b"/></HealthData>'],
    ['a reference that nobody defined', '<HealthData><Record type="S1" unit="&lol;"/></HealthData>'],
    ['an end that belongs to another', '<HealthData><Record type="S1"><Meta></Record></Meta></HealthData>'],
    ['a record in a comment', '<HealthData><!-- <Record type="S1"/> --></HealthData>'],
    ['a comment that is none', '<HealthData><!-- a -- b --></HealthData>'],
    ['two roots', '<HealthData/><HealthData/>'],
    ['text after the end', '<HealthData/>more'],
    ['brackets around a record', '<HealthData>]]<Record type="S1"/>></HealthData>'],
    ['single quotes', "<HealthData><Record type='S1' unit='\"'/></HealthData>"],
    ['nothing', ''],
  ])('agrees with saxes on %s', (_, xml) => expectSame(xml))
})

const faultOf = (xml: string): string => {
  const { write, end } = scan({ wants, take: () => undefined, skip: () => undefined })
  try {
    for (let at = 0; at < xml.length; at += 1000) write(Buffer.from(xml.slice(at, at + 1000)))
    end()
  } catch (error) {
    if (error instanceof FileProblem) return error.code.replace('apple-', '')
    throw error
  }
  return 'none'
}

describe('the document type', () => {
  it('is passed over as Apple writes it, with its mistakes', () => {
    const dtd = `<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14, it's > this -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation)*)>
<!ATTLIST HealthData locale CDATA #REQUIRED
<!ATTLIST Record type CDATA #REQUIRED>
]>`
    expect(faultOf(`<?xml version="1.0"?>${dtd}<HealthData><Kept/></HealthData>`)).toBe('none')
  })

  it('is refused when it defines entities: a billion laughs', () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('\n')
    expect(faultOf(`<!DOCTYPE HealthData [<!ENTITY l0 "ha">${laughs}]><HealthData>&l9;</HealthData>`)).toBe('entities')
    expect(faultOf('<!DOCTYPE HealthData [<!ENTITY % p "x">]><HealthData/>')).toBe('entities')
  })

  it('is refused when it asks for something outside', () => {
    expect(faultOf('<!DOCTYPE HealthData SYSTEM "file:///etc/passwd"><HealthData/>')).toBe('outside')
    expect(faultOf('<!DOCTYPE HealthData SYSTEM "http://example.org/a.dtd" [ ]><HealthData/>')).toBe('outside')
    expect(faultOf('<!DOCTYPE HealthData [<!ENTITY x SYSTEM "file:///etc/passwd">]><HealthData>&x;</HealthData>')).toBe(
      'entities',
    )
  })
})

describe('a letter that XML does not allow', () => {
  it('is a blank, in a record that matters and in one that does not: watches put vertical tabs into names', () => {
    const xml = Buffer.from(
      '<HealthData><Record type="W1" sourceName="Scale\u000b2"/><Record type="S1" unit="\u000b"/></HealthData>',
    )
    expect(plain(scanned(xml, [7]))).toEqual({
      taken: [{ name: 'Record', attributes: { type: 'W1', sourceName: 'Scale 2' }, children: [] }],
      skipped: { 'Record S1': 1 },
      fault: false,
    })
  })
})

describe('what is too much', () => {
  const big = 'x'.repeat(5_000_000)
  it.each([
    ['an endless value', `<HealthData><Record type="S1" unit="${big}"/></HealthData>`, 'long'],
    ['an endless text', `<HealthData>${big}</HealthData>`, 'long'],
    ['an endless comment', `<HealthData><!--${big}--></HealthData>`, 'long'],
    ['an endless depth', `<HealthData>${'<Other.x>'.repeat(100)}`, 'deep'],
    ['an early end', '<HealthData><Record type="S1"/>', 'cut'],
    ['an early end within a tag', '<HealthData><Record type="S', 'cut'],
  ])('is refused: %s', (_, xml, fault) => expect(faultOf(xml)).toBe(fault))

  it('but endless white space is not held', () => {
    expect(faultOf(`<HealthData>${' '.repeat(5_000_000)}<Kept/></HealthData>`)).toBe('none')
  })
})
