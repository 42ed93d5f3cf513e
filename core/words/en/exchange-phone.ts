// What is said of the exports of telephones and watches: names of what they do not name, remarks, and what is wrong with a file.

/** Names of entries that the file gives no name. */
export const phoneWords = {
  water: 'Water',
  alcohol: 'Alcoholic drinks',
  drink: 'drink',
  meal: 'Food',
  workout: 'Exercise',
} as const

/** By the codes of `Found.remarks`. */
export const phoneRemarks = {
  'name-not-in-file': 'The file does not say what the food was. The name of the app stands in its place.',
  'effort-not-in-file': 'The file does not say how hard it was. Charley assumes moderate. You can change it in the diary.',
  'several-foods-at-once': 'Several foods were noted at one moment and cannot be told apart. They are one entry.',
  'standard-drinks': 'The file counts drinks. Charley reckons 14 g of alcohol for each, which may be off by half.',
  'letters-unreadable': 'Some letters in the file could not be read. They show as �.',
} as const

const again = 'Please export it again on the phone. Nothing was changed.'

/** By the faults of app/import/apple-health/problem.ts. */
type Problem = (what: string) => string

export const appleProblems: Readonly<Record<'cut' | 'broken' | 'entities' | 'outside' | 'long' | 'deep' | 'encoding', Problem>> =
  {
    cut: (read: string) => `The file is cut short${read}. ${again}`,
    broken: (what: string) => `The file is damaged${what}. ${again}`,
    entities: () =>
      'The file defines abbreviations of its own (XML entities), which can grow without end. Apple’s exports never do, so Charley does not read it.',
    outside: () => 'The file asks for another file from outside. Apple’s exports never do, so Charley does not read it.',
    long: () => 'The file has a single piece of more than 4 MB. Apple’s exports never do, so Charley does not read it.',
    deep: () => 'The file is nested more deeply than any export of Apple’s, so Charley does not read it.',
    encoding: (name: string) => `The file is written in “${name}”, which Charley cannot read. Apple’s exports are in UTF-8.`,
  }

/** By the faults of app/import/health-connect/problem.ts. */
export const healthConnectProblems: Readonly<Record<'unreadable', Problem>> = {
  unreadable: () => `The database in the file is damaged. ${again}`,
}
