// What is said while data leaves, comes back and goes for good? In the files themselves, in the terminal, and by the server.
import type { EntryKind } from '../../diary/entry.js'

const number = (value: number): string => value.toLocaleString('en-GB')
const count = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
const megabytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** One and many of each kind of entry. */
const kindNames: Readonly<Record<EntryKind, readonly [one: string, many: string]>> = {
  cramp: ['cramp', 'cramps'],
  food: ['food', 'foods'],
  drink: ['drink', 'drinks'],
  supplement: ['supplement', 'supplements'],
  medicine: ['medicine', 'medicines'],
  exercise: ['exercise', 'exercises'],
  sleep: ['night of sleep', 'nights of sleep'],
  measure: ['measurement', 'measurements'],
  lab: ['blood result', 'blood results'],
  note: ['note', 'notes'],
  answer: ['answer', 'answers'],
  profile: ['profile', 'profiles'],
  eating: ['way of eating', 'ways of eating'],
  'day-complete': ['mark that a day is complete', 'marks that a day is complete'],
  trial: ['trial', 'trials'],
  'trial-day': ['day of a trial', 'days of a trial'],
  'trial-guess': ['guess in a trial', 'guesses in a trial'],
  'trial-end': ['end of a trial', 'ends of a trial'],
}

interface Going {
  readonly things: number
  readonly entries: number
  readonly foods: number
  readonly settings: number
  readonly imports: number
  readonly isShared: boolean
}

interface Gone {
  readonly before: Going
  readonly after: Going
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  readonly lookedFor: number
  readonly stayElsewhere: number
  readonly found: number
  readonly isHeld: boolean
}

const parts = ({ foods, settings, imports }: Going): readonly string[] => [
  ...(foods > 0 ? [count(foods, 'own food or recipe', 'own foods and recipes')] : []),
  ...(settings > 0 ? [count(settings, 'setting', 'settings')] : []),
  ...(imports > 0 ? [count(imports, 'remembered import', 'remembered imports')] : []),
]

const versions = ({ things, entries }: Going): string =>
  entries === things ? '' : ` Earlier versions go too: ${count(entries, 'entry', 'entries')} in all.`

export const leavingWords = {
  calendar: { name: 'Cramps', cramp: 'Cramp' },

  readme: [
    'This is a backup of a Charley diary.',
    '',
    'It holds everything that was ever written in it, with all earlier versions: entries, own foods and recipes, settings, and what is',
    'remembered of imports. manifest.json names each part with its checksum. The official food tables are not in it; they can be',
    'brought in again.',
    '',
    'It is not encrypted. Whoever opens it can read all of it, and can also see the hidden order of a trial that is still running.',
    'Keep it as you would keep a medical paper.',
    '',
    'To bring it back: charley restore <this file>, or the page, "Your data".',
    '',
  ].join('\n'),

  restore: {
    notBackup:
      'This is no backup of Charley: it has no list of its parts. Choose the zip that "charley backup" or the page made.',
    newer: 'This backup was made by a newer Charley. Nothing was put back. Update Charley, then try again.',
    damaged: (what: string) =>
      `This backup is damaged: ${what}. Nothing was put back, and what is here is as it was. Try another copy of it.`,
    missingPart: (part: string) => `${part} is missing`,
    strangePart: (part: string) => `${part} does not belong in it`,
    wrongSize: (part: string) => `${part} is not as long as it should be`,
    wrongSum: (part: string) => `the checksum of ${part} is wrong`,
    brokenList: 'its list of parts cannot be read',
    brokenZip: 'the zip cannot be read to its end',
    brokenLine: (part: string, line: number) => `line ${line} of ${part} cannot be read`,
    wrongEntry: (line: number, what: string) => `entry ${line} is not right: ${what}`,
    withoutFormer: (id: string) => `the entry that ${id} changes is not in it`,
    tooLarge:
      'This file is larger than any backup, or unpacks to far more than it should. It was not opened, and nothing was put back.',
    dry: (total: number, added: number, there: number) =>
      added === 0
        ? `Nothing new is in it: all ${number(there)} of ${number(total)} entries that fit are here already.`
        : `${count(total, 'entry', 'entries')}, every version counted: ${number(added)} would be put back, ${number(there)} are here already.`,
    done: (added: number, there: number) =>
      `${count(added, 'entry was', 'entries were')} put back; ${number(there)} were here already.`,
    part: {
      foods: (added: number, there: number) => `Own foods and recipes: ${number(added)} new, ${number(there)} here already.`,
      settings: (added: number, there: number) => `Settings: ${number(added)} new, ${number(there)} here already.`,
      imports: (added: number, there: number) => `Remembered imports: ${number(added)} new, ${number(there)} here already.`,
    },
    conflicts: (conflicts: number) =>
      `${count(conflicts, 'thing differs', 'things differ')} from what is here. What is here stays as it is; the backup keeps its own.`,
    why: {
      'other-content': 'it says something else here',
      'changed-here': 'it was changed here since',
    },
    tables: (titles: readonly string[]) =>
      `Food tables of that time that are not here: ${listed(titles)}. What was eaten keeps its figures without them.`,
    confirm: 'Nothing was written yet. To put it back: the same command without --dry-run.',
  },

  backup: {
    done: (file: string, entries: number, bytes: number) =>
      `Everything is in ${file}: ${count(entries, 'entry', 'entries')}, every version counted, ${megabytes(bytes)}.`,
    secret: 'It is not encrypted. Whoever opens it can also see the hidden order of a running trial.',
  },

  erase: {
    nothing: 'There is nothing to delete: no such entry is here.',
    one: (name: string, versions: number) =>
      versions === 1 ? `This goes for good: ${name}.` : `This goes for good: ${name}, with all its ${number(versions)} versions.`,
    kind: (kind: EntryKind, going: Going) => `${count(going.things, ...kindNames[kind])} would go for good.${versions(going)}`,
    all: (going: Going) =>
      `Everything would go for good: ${listed([count(going.things, 'entry', 'entries'), ...parts(going)])}.${versions(going)}`,
    shared: 'Others keep their diary in the same file. Only yours is deleted; settings and own foods are everybody’s, and stay.',
    tables: 'Food tables stay: they are nobody’s data.',
    noWay: 'This cannot be undone. Make a backup first if you may want it again.',
    done: ({ before, after }: Gone) =>
      `Deleted: ${listed([count(before.entries - after.entries, 'entry', 'entries'), ...parts({ ...before, foods: before.foods - after.foods, settings: before.settings - after.settings, imports: before.imports - after.imports })])}. ${after.entries === 0 ? 'None is left.' : `${number(after.entries)} could not be deleted.`}`,
    proof: ({ files, lookedFor, found }: Gone) =>
      `Then the file was written anew without them, and every byte of ${listed(files.map(({ name, bytes }) => `${name} (${megabytes(bytes)})`))} was looked through for ${lookedFor === 1 ? 'the id' : `${number(lookedFor)} ids and texts`} of what was deleted: ${found === 0 ? 'none is left.' : `${number(found)} were found.`}`,
    elsewhere: ({ stayElsewhere }: Gone) =>
      `${count(stayElsewhere, 'text stands', 'texts stand')} rightly in something that stays, such as the name of a food in a table or another entry.`,
    held: 'Another program has the file open, and its log could not be emptied: traces may be left until that program ends. Close that program, then close Charley: the log goes with it.',
    limits:
      'What Charley cannot reach: backups and files you took out, copies of your whole machine, and what the disk itself keeps of space it gave free.',
  },

  export: {
    done: (file: string) => `Your diary is in ${file}. It is yours alone to read: keep it so.`,
  },
}
