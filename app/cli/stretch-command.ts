// charley stretch: the stretches of a trial, or of a cramp that is there now, with a timer in the terminal.
import { setTimeout as wait } from 'node:timers/promises'
import { defineCommand } from 'citty'
import {
  fixWords,
  stretchPlan,
  stretchProtocols,
  type StretchPlan,
  type StretchProtocol,
  type TimedStep,
} from '@charley/core/fix'
import { about } from './about.js'
import { BadInput, exit } from './exit.js'
import { styleOf, wrap, type Style } from './style.js'

const usual = 'hallegraeff-2012'
const ids = stretchProtocols.map(({ id }) => id)

const isProtocol = (id: string): StretchProtocol | undefined => stretchProtocols.find((one) => one.id === id)

/** One step as a line: "Hold, left leg: 10 s (2 of 3)". */
export function stepLine({ kind, side, seconds, turn, turns, position }: TimedStep): string {
  const { kinds, sides } = fixWords.timer
  const where = kind === 'hold' ? `, ${sides[side]} (${turn} of ${turns})` : ''
  const what = kind === 'change-position' ? `: ${fixWords.positions[position].name}` : ''
  return `${kinds[kind]}${what}${where}: ${seconds} s`
}

/** How to stand, what to feel, each step, and what came of it in trials. */
export function stretchLines(protocol: StretchProtocol, plan: StretchPlan, style: Style): readonly string[] {
  const said = fixWords.protocols[protocol.id]
  const say = (text: string, indent = '  ', first = indent) => wrap(text, style.width, indent, first)
  const positions = [...new Set(plan.steps.map(({ position }) => position))]
  return [
    style.bold(said?.name ?? protocol.id),
    ...say(said?.line ?? ''),
    ...positions.flatMap((position) => {
      const { name, setUp, feel, hold, care } = fixWords.positions[position]
      return [
        '',
        `  ${style.bold(name)}`,
        ...setUp.flatMap((text) => say(text, '      ', '    - ')),
        ...say(feel, '    '),
        ...say(hold, '    '),
        ...say(care, '    ').map(style.dim),
      ]
    }),
    '',
    ...plan.steps.map((step, place) => `  ${String(place + 1).padStart(2)}. ${stepLine(step)}`),
    '',
    ...say(plan.untilItLetsGo ? fixWords.timer.untilItLetsGo : `In all ${Math.round(plan.seconds / 60)} minutes.`),
    ...say(said?.evidence ?? '').map(style.dim),
  ]
}

/** Counts each step down on one line, by the clock and not by ticks. Control-C ends it. */
async function run(plan: StretchPlan, style: Style): Promise<void> {
  const begun = Date.now()
  let end = 0
  for (const step of plan.steps) {
    end += step.seconds
    for (;;) {
      const left = Math.ceil(end - (Date.now() - begun) / 1000)
      if (left <= 0) break
      process.stdout.write(`\r\u001b[K  ${stepLine(step)}  ${style.bold(String(left))}`)
      await wait(200)
    }
    process.stdout.write(`\r\u001b[K  ${stepLine(step)}  ✓\n`)
  }
  console.log(fixWords.timer.done)
}

export const stretch = defineCommand({
  meta: { name: 'stretch', description: about.stretch },
  args: {
    protocol: {
      type: 'positional',
      required: false,
      description: `Which: ${ids.join(', ')}. The one that a trial found useful when left out.`,
    },
    go: { type: 'boolean', description: 'Start the timer.' },
    json: { type: 'boolean', description: 'Print the steps as JSON.' },
  },
  run: async ({ args }) => {
    const id = args.protocol ?? usual
    const protocol = isProtocol(id)
    if (!protocol)
      throw new BadInput(`There are no stretches called ${JSON.stringify(id.slice(0, 40))}. There are: ${ids.join(', ')}.`)
    const plan = stretchPlan(protocol)
    const style = styleOf()
    console.log(args.json === true ? JSON.stringify(plan, undefined, 2) : stretchLines(protocol, plan, style).join('\n'))
    if (args.go === true && args.json !== true) await run(plan, style)
    return exit.ok
  },
})
