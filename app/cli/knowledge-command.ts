// charley knowledge: what stands behind an entry, with the value, range, kind and sources of every number.
import { page, type Known } from '@charley/core'
import { defineCommand } from 'citty'
import { allNumbers, counts, findEntries, idsOf, kinds, type Entry } from '../cases/find.js'
import { about } from './about.js'
import { BadInput, exit } from './exit.js'
import { styleOf, wrap, type Style } from './style.js'

const plural: Readonly<Record<string, string>> = {
  analyte: 'blood tests',
  risk: 'risks and conditions',
  feature: 'features of the cramp',
  rule: 'urgency rules',
  medicine: 'medicine classes',
}

export const knowledge = defineCommand({
  meta: { name: 'knowledge', description: about.knowledge },
  args: {
    id: {
      type: 'positional',
      required: false,
      description: 'An id, a code or a name. None: an overview. A kind, such as "cause": its list.',
    },
    json: { type: 'boolean', description: 'Print as JSON.' },
  },
  run: ({ args }) => {
    const style = styleOf()
    if (args.id === undefined) return overview(args.json === true, style)
    const kind = kinds.find((one) => one === args.id || `${one}s` === args.id)
    if (kind !== undefined) {
      console.log(args.json === true ? JSON.stringify(idsOf(kind), undefined, 2) : idsOf(kind).join('\n'))
      return exit.ok
    }
    const { found, nearest } = findEntries(args.id)
    if (found.length === 0) {
      const near = nearest.length > 0 ? ` The nearest: ${nearest.join(', ')}.` : ''
      throw new BadInput(
        `Nothing here is called ${JSON.stringify(args.id.slice(0, 60))}.${near} charley knowledge lists what there is.`,
      )
    }
    console.log(
      args.json === true
        ? JSON.stringify(found.length === 1 ? found[0] : found, undefined, 2)
        : found.map((one) => entry(one, style)).join('\n\n'),
    )
    return exit.ok
  },
})

function overview(json: boolean, style: Style): number {
  const all = counts()
  const numbers = allNumbers()
  if (json) {
    console.log(
      JSON.stringify(Object.fromEntries(all.map(({ kind, count }) => [kind, { count, ids: idsOf(kind) }])), undefined, 2),
    )
    return exit.ok
  }
  const byKind = (kind: Known['kind']) => numbers.filter((known) => known.kind === kind).length
  const lines = [
    style.bold('What Charley knows'),
    ...all.map(({ kind, count }) => `  ${String(count).padStart(4)}  ${plural[kind] ?? `${kind}s`}`),
    '',
    ...wrap(
      `${numbers.length} numbers, each with a range: ${byKind('measured')} measured, ${byKind('derived')} derived, ${byKind('recalled')} recalled and not yet re-read, ${byKind('judged')} judged.`,
      style.width,
    ),
    '',
    ...wrap(
      'charley knowledge <kind> lists one kind, such as "cause". charley knowledge <id or name> shows an entry, such as "low-potassium".',
      style.width,
    ),
  ]
  console.log(lines.join('\n'))
  return exit.ok
}

const shown = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.001 ? value.toExponential(1) : String(Number(value.toPrecision(3)))

function entry({ kind, id, name, line, aliases, data, numbers, sources }: Entry, style: Style): string {
  const codes = aliases.length > 0 ? ` · also ${aliases.join(', ')}` : ''
  return [
    style.bold(name === id ? id : `${name}`),
    style.dim(`${kind} ${id}${codes}`),
    ...wrap(line ?? '', style.width),
    ...(kind === 'source' ? sourceLines(data, style) : []),
    ...(numbers.length > 0 ? ['', style.bold('Numbers')] : []),
    ...numbers.flatMap(({ place, known }) => [
      ...wrap(
        `${place}: ${shown(known.value)} (${shown(known.low)} to ${shown(known.high)}), ${page.result.kindsOfNumber[known.kind]}`,
        style.width,
        '    ',
        '  ',
      ),
      ...wrap(
        [known.note, known.sources.length > 0 ? `[${known.sources.join(', ')}]` : ''].filter((text) => text !== '').join(' '),
        style.width,
        '      ',
      ).map(style.dim),
    ]),
    ...(sources.length > 0 ? ['', style.bold('Sources')] : []),
    ...sources.flatMap((source) => wrap(citation(source), style.width, '    ', `  ${source.id}: `)),
  ].join('\n')
}

const citation = ({ title, where, year, seen }: Entry['sources'][number]): string =>
  `${title}. ${where}${year === undefined ? '' : `, ${year}`}. (${page.result.seen[seen]})`

const sourceLines = (data: unknown, style: Style): readonly string[] =>
  wrap(citation(data as Entry['sources'][number]), style.width)
