// The program `charley`: reads the command line, runs one command, ends with a number that means something.
import { stripVTControlCharacters } from 'node:util'
import { parseArgs, renderUsage, type ArgsDef, type CommandDef } from 'citty'
import { about } from './about.js'
import { version } from '../version.js'
import { BadInput, exit, Stopped } from './exit.js'
import { isPlain } from './style.js'

// eslint-disable-next-line typescript/no-explicit-any -- citty's own type of "any command"
type Command = CommandDef<any>

// Each command is loaded when it is run: help answers at once.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check-command.js')).check,
  plan: async () => (await import('./plan-command.js')).plan,
  fix: async () => (await import('./fix-command.js')).fix,
  stretch: async () => (await import('./stretch-command.js')).stretch,
  knowledge: async () => (await import('./knowledge-command.js')).knowledge,
  serve: async () => (await import('./serve-command.js')).serve,
  log: async () => (await import('./log-command.js')).log,
  cramp: async () => (await import('./cramp-command.js')).cramp,
  'cramp fill': async () => (await import('./cramp-command.js')).crampFill,
  today: async () => (await import('./day-commands.js')).today,
  diary: async () => (await import('./day-commands.js')).diary,
  complete: async () => (await import('./day-commands.js')).complete,
  undo: async () => (await import('./day-commands.js')).undo,
  intake: async () => (await import('./intake-command.js')).intake,
  labs: async () => (await import('./labs-commands.js')).labs,
  'labs add': async () => (await import('./labs-commands.js')).labsAdd,
  'labs read': async () => (await import('./labs-read-command.js')).labsRead,
  'foods search': async () => (await import('./foods-commands.js')).foodsSearch,
  'foods import': async () => (await import('./foods-commands.js')).foodsImport,
  'foods releases': async () => (await import('./foods-commands.js')).foodsReleases,
  'trial design': async () => (await import('./trial-design-command.js')).trialDesign,
  'trial today': async () => (await import('./trial-day-commands.js')).trialToday,
  'trial log': async () => (await import('./trial-day-commands.js')).trialLog,
  'trial guess': async () => (await import('./trial-day-commands.js')).trialGuess,
  'trial report': async () => (await import('./trial-report-command.js')).trialReportCommand,
  'trial end': async () => (await import('./trial-report-command.js')).trialEnd,
  'trial helper': async () => (await import('./trial-file-commands.js')).trialHelper,
  'trial calendar': async () => (await import('./trial-file-commands.js')).trialCalendarFile,
  'trial share': async () => (await import('./trial-file-commands.js')).trialShare,
  'trial export': async () => (await import('./trial-file-commands.js')).trialData,
  'trial pool': async () => (await import('./trial-pool-command.js')).trialPool,
  patterns: async () => (await import('./patterns-command.js')).patterns,
  report: async () => (await import('./report-command.js')).reportCommand,
  profile: async () => (await import('./profile-command.js')).profile,
  import: async () => (await import('./import-command.js')).importFrom,
  export: async () => (await import('./export-command.js')).exportDiary,
  backup: async () => (await import('./backup-commands.js')).backup,
  restore: async () => (await import('./backup-commands.js')).restore,
  delete: async () => (await import('./backup-commands.js')).erase,
  where: async () => (await import('./where-command.js')).where,
}

/** These take a line as it is typed, in quotes or not, or several files. */
const takesLine: ReadonlySet<string> = new Set(['log', 'foods search', 'trial pool'])

const root: Command = {
  meta: {
    name: 'charley',
    description: 'Why do I get leg cramps, is it a deficiency or something else, what do I do? It informs; it does not diagnose.',
  },
  subCommands: Object.fromEntries(Object.entries(about).map(([name, description]) => [name, { meta: { name, description } }])),
}

const afterwards = `EXIT CODES
  0  answered (also when it is urgent: read the first lines, or "urgency" with --json)
  2  something in the input must be put right; the message says what
  1  a fault in Charley itself
`

/** Runs one command line and resolves to its exit code. Messages go to standard error, results to standard output. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args)
  } catch (error) {
    if (error instanceof Stopped) {
      console.error('Stopped. Nothing was kept.')
      return exit.stopped
    }
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof BadInput || isUsage(error)) {
      console.error(message)
      return exit.badInput
    }
    console.error(
      `Something went wrong inside Charley: ${message}\nThis is our fault, not yours. Please report it; SECURITY.md and CONTRIBUTING.md say where.`,
    )
    return exit.fault
  }
}

const isUsage = (error: unknown): boolean => error instanceof Error && error.name === 'CLIError'

/** The command that a line begins with, of one word or of two, and what follows it. */
function nameIn(args: readonly string[]): readonly [name: string, rest: readonly string[]] {
  const [first = '', second = '', ...others] = args
  const both = `${first} ${second}`
  return Object.hasOwn(commands, both) ? [both, others] : [first, args.slice(1)]
}

function noSuch(name: string): BadInput {
  const inside = Object.keys(commands).filter((one) => one.startsWith(`${name} `))
  const there = inside.length > 0 ? inside : [...Object.keys(commands), 'help']
  return new BadInput(`There is no command ${JSON.stringify(name.slice(0, 40))}. There are: ${there.join(', ')}.`)
}

async function run(args: readonly string[]): Promise<number> {
  const [name, rest] = nameIn(args)
  if (args.length === 0 || name === 'help' || name === '--help' || name === '-h')
    return help(name === 'help' && rest.length > 0 ? nameIn(rest)[0] : undefined)
  if (name === '--version') {
    console.log(version)
    return exit.ok
  }
  const command = await commandCalled(name)
  if (command === undefined) throw noSuch(name)
  if (rest.includes('--help') || rest.includes('-h')) return help(name)
  const definitions = command.args as ArgsDef
  refuseUnknown(name, rest, definitions)
  return (await command.run?.({ rawArgs: [...rest], args: parseArgs([...rest], definitions), cmd: command })) as number
}

const commandCalled = (name: string): Promise<Command> | undefined =>
  Object.hasOwn(commands, name) ? commands[name]?.() : undefined

/** An option that does not exist is a slip, and a slip must not be answered with something else. */
function refuseUnknown(name: string, args: readonly string[], definitions: ArgsDef): void {
  const options = Object.entries(definitions)
    .filter(([, { type }]) => type !== 'positional')
    .map(([option]) => option)
  const places = Object.values(definitions).filter(({ type }) => type === 'positional').length
  const given = args
    .filter((one) => one.startsWith('-') && one !== '-')
    .map((one) => one.replace(/^--?(no-)?/, '').replace(/=.*$/, ''))
  const strange = given.find((one) => !options.includes(one))
  if (strange !== undefined)
    throw new BadInput(
      `charley ${name} has no option --${strange}. It has: ${options.map((one) => `--${one}`).join(', ')}, --help.`,
    )
  const plain = args.filter((one, index) => (!one.startsWith('-') || one === '-') && !isValueOf(args[index - 1], definitions))
  if (plain.length > places && !takesLine.has(name))
    throw new BadInput(`charley ${name} takes one thing at a time; ${JSON.stringify(plain[places])} is too much.`)
}

const isValueOf = (before: string | undefined, definitions: ArgsDef): boolean =>
  before !== undefined && before.startsWith('--') && !before.includes('=') && definitions[before.slice(2)]?.type === 'string'

async function help(name: string | undefined): Promise<number> {
  const command = name === undefined ? undefined : await commandCalled(name)
  if (name !== undefined && command === undefined) throw noSuch(name)
  const usage = await (command === undefined ? renderUsage(root) : renderUsage(command, root))
  // citty always colours its usage.
  console.log(isPlain() ? stripVTControlCharacters(usage) : usage)
  console.log(command === undefined ? `\n${afterwards}` : '')
  return exit.ok
}
