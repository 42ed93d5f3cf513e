// What is said when other people's files come in: formats, why something was left, remarks, what a column may be, what is wrong.
import type { DropReason } from '../../exchange/exchange.js'
import { fhirRemarks, otherRecordProblems } from './exchange-fhir.js'
import { phoneRemarks } from './exchange-phone.js'

const formats: Readonly<Record<string, string>> = {
  cronometer: 'Cronometer',
  'my-fitness-pal': 'MyFitnessPal',
  bearable: 'Bearable',
  'lose-it': 'Lose It!',
  'apple-health': 'Apple Health',
  'health-connect': 'Health Connect (Android)',
  fhir: 'Health record (FHIR)',
  'charley-csv': 'Charley, as a table (CSV)',
  'charley-json': 'Charley, as JSON',
  table: 'A table (CSV)',
}

const dropped: Readonly<Record<DropReason, string>> = {
  'taken-back': 'The file itself says that this was a mistake or was deleted.',
  twice: 'It stands in the file more than once.',
  'not-ours': 'Charley keeps nothing of this kind.',
  'not-read': 'It cannot be read for certain, and Charley does not guess.',
  'code-and-unit':
    'Its code and its unit do not belong together (one goes by weight, the other by number), so one of them is wrong. Please write it in by hand from the paper.',
  impossible: 'The figure is outside what is possible.',
  'no-moment': 'The file does not say when.',
  future: 'It lies in the future.',
}

const remarks: Readonly<Record<string, string>> = {
  ...phoneRemarks,
  ...fhirRemarks,
  'time-not-in-file': 'The file says the day but not the time. A usual time for that meal, or noon, stands in its place.',
  'amount-not-in-file': 'The file does not say how much was eaten in grams. Its nutrients were taken as they stand.',
  'meal-name-only': 'The file does not name the foods. The name of the meal stands in their place.',
  'day-total': 'The file has only the total of the day. What was not known is already counted as nothing in it.',
  'percent-of-daily-value':
    'The file gives this as a share of a daily value. Charley reckons with the values on US labels before 2016, which MyFitnessPal used; with the newer ones it would be a little different.',
  'old-encoding': 'The file is in an old encoding (Windows-1252). Check names with accents.',
  preliminary: 'The laboratory calls this result preliminary.',
  corrected: 'The laboratory corrected this result.',
  haemolysed: 'The blood was damaged in the tube, which makes potassium look higher.',
  'unit-guessed': 'The file does not name the unit. You said which it is.',
}

/** What a column of a table may be; nutrients and measures are named by `nutrientWords` and `measureNames`. */
const meanings: Readonly<Record<string, string>> = {
  at: 'Date, or date and time',
  'at-day-first': 'Date with the day first (31/12/2026)',
  'at-month-first': 'Date with the month first (12/31/2026)',
  time: 'Time of day',
  food: 'Name of the food',
  drink: 'Name of the drink',
  supplement: 'Name of the supplement',
  portion: 'Portion, in words',
  grams: 'Grams eaten',
  millilitres: 'Millilitres drunk',
  meal: 'Meal',
  cramp: 'Cramp: yes or no, or how many',
  'cramp-side': 'Side of the cramp',
  'cramp-muscle': 'Muscle that cramped',
  'cramp-minutes': 'Minutes the cramp lasted',
  'cramp-severity': 'How bad the cramp was, 0 to 10',
  'sleep-minutes': 'Minutes slept',
  'sleep-hours': 'Hours slept',
  'sleep-quality': 'Quality of sleep, 0 to 10',
  exercise: 'Kind of exercise',
  'exercise-minutes': 'Minutes of exercise',
  medicine: 'Medicine taken',
  lab: 'Name of the blood test',
  'lab-value': 'Result of the blood test',
  'lab-unit': 'Unit of the blood test',
  note: 'Note',
  skip: 'Leave it aside',
  energyKcal: 'Energy, kcal',
  waterG: 'Water, g',
  proteinG: 'Protein, g',
  fatG: 'Fat, g',
  carbohydrateG: 'Carbohydrate, g',
  fibreG: 'Fibre, g',
  calciumMg: 'Calcium, mg',
  magnesiumMg: 'Magnesium, mg',
  potassiumMg: 'Potassium, mg',
  sodiumMg: 'Sodium, mg',
  phosphorusMg: 'Phosphorus, mg',
  ironMg: 'Iron, mg',
  zincMg: 'Zinc, mg',
  vitaminDUg: 'Vitamin D, µg',
  thiaminMg: 'Thiamin (B1), mg',
  vitaminB6Mg: 'Vitamin B6, mg',
  vitaminB12Ug: 'Vitamin B12, µg',
  folateDfeUg: 'Folate, µg',
  folicAcidUg: 'Folic acid, µg',
  vitaminKUg: 'Vitamin K, µg',
  vitaminCMg: 'Vitamin C, mg',
  alcoholG: 'Alcohol, g',
  caffeineMg: 'Caffeine, mg',
  weightKg: 'Weight, kg',
  weightLb: 'Weight, lb',
  heightCm: 'Height, cm',
  waistCm: 'Waist, cm',
  calfCm: 'Calf, cm',
  systolicMmHg: 'Upper blood pressure, mmHg',
  diastolicMmHg: 'Lower blood pressure, mmHg',
  pulsePerMin: 'Pulse, beats a minute',
}

const untouched = 'Nothing was changed.'

/** Why a whole file is not read. */
const problems = {
  ...otherRecordProblems,
  'not-there': (name: string, why: string) => `${name} cannot be read: ${why}.`,
  empty: (name: string) => `${name} is empty. ${untouched}`,
  unknown: (name: string, inside: string) =>
    `${name} is none of the formats Charley reads${inside}. It reads exports of Cronometer, MyFitnessPal, Apple Health, Health Connect, Bearable and Lose It!, health records in FHIR, its own files, and any table with a heading line (CSV). ${untouched}`,
  document: (name: string) =>
    `${name} is a document or a picture, which Charley cannot read. If blood results stand in it, copy their text and paste it under “Blood results from a paper or a PDF” (charley labs read). ${untouched}`,
  spreadsheet: (name: string) => `${name} is a spreadsheet. Open it, save the sheet as CSV, and hand that in. ${untouched}`,
  backup: (name: string) =>
    `${name} is a backup of Charley. It is put back with Restore (charley restore), not with Import. ${untouched}`,
  'not-whole': (name: string) => `${name} is cut short or damaged. Please get it once more from where it came. ${untouched}`,
  locked: (name: string) => `${name} is locked with a password. Please unpack it first. ${untouched}`,
  packing: (name: string) => `${name} is packed in a way Charley cannot unpack. Please unpack it first. ${untouched}`,
  'no-room': (name: string) =>
    `There is no room on the disk for ${name}, or for the copy of it that Charley has to look into. Free some space, then try again. ${untouched}`,
  'unsafe-names': (name: string) =>
    `${name} holds files whose names lead outside of it, or the same name twice. No app’s export does that, so Charley does not open it. ${untouched}`,
  'too-many-files': (name: string, most: string) => `${name} holds more than ${most} files, which no export does. ${untouched}`,
  bomb: (name: string) =>
    `${name} would unpack to far more than any export holds. It may be made to fill your disk, so Charley does not open it. ${untouched}`,
  nested: (name: string) => `${name} holds another packed file. Please unpack it once, then hand in what is inside. ${untouched}`,
  'too-large': (name: string, most: string) => `${name} is larger than ${most}, which no export is. ${untouched}`,
  'line-too-long': (name: string, line: string) =>
    `${name} has a line of more than a million letters (line ${line}), which no export has. ${untouched}`,
  'too-many-columns': (name: string, most: string) => `${name} has more than ${most} columns, which no export has. ${untouched}`,
  quotes: (name: string, line: string) =>
    `${name} has quotation marks that open and never close, from line ${line} on. Please export it once more. ${untouched}`,
  'too-many-rows': (name: string, most: string) => `${name} has more than ${most} rows. Please hand it in in parts. ${untouched}`,
  columns: (name: string) =>
    `Charley does not know what the columns of ${name} mean. Say which one is the date, and what the others are.`,
  'date-order': (name: string) =>
    `The dates of ${name} can be read in two ways: 03/04/2026 may be March or April. Say whether the day or the month comes first.`,
  'no-such-column': (name: string, column: string) => `${name} has no column “${column}”.`,
  'no-such-meaning': (meaning: string, all: string) => `“${meaning}” is nothing that a column can be. It can be: ${all}.`,
  stopped: () => `Stopped. ${untouched}`,
  'stopped-half': () =>
    'Stopped in the middle. What came in so far is in the diary as an unfinished import: go on by handing in the same file again, or undo it.',
  inside: () => `Something went wrong inside Charley while it read this file. It is our fault. ${untouched}`,
  'inside-half': () =>
    'Something went wrong in the middle. What came in so far is in the diary as an unfinished import: go on by handing in the same file again, or undo it.',
  'half-in': () =>
    'What came in before that is in the diary as an unfinished import. Undo it, or hand in the whole file to go on.',
  'undo-import': (id: string) =>
    `What was written last came in from a file. Undo all of it on the page under “Your data”, or with: charley import --undo ${id}`,
  'nothing-found': (name: string) => `There is nothing in ${name} that Charley can take in.`,
  'no-import': () => 'There is no such import.',
  busy: () => 'Another file is being brought in. Wait until it is done, or stop it.',
  'not-now': () => 'This file cannot be taken in now: it was not read to its end, or it is in already.',
} as const

const states = {
  taken: 'taken in',
  undone: 'undone',
  unfinished: 'unfinished: hand in the same file again to go on, or undo it',
} as const

const report = {
  fresh: (n: string) => `${n} new`,
  changed: (n: string) => `${n} changed since`,
  there: (n: string) => `${n} already there`,
  yours: (n: string) => `${n} left as you changed them`,
  left: 'Left out',
  rest: 'Columns without a place here, kept beside the entries',
  remarks: 'Taken, with a remark',
  dryRun: 'This was only a look. Nothing was written.',
  goesOn: 'This file was taken in before and cut off; it goes on from there.',
  taken: (id: string) => `Taken in. Undo all of it with: charley import --undo ${id}`,
  nothingNew: 'Everything in it is in the diary already.',
  undone: (removed: string) => `Undone. ${removed} taken back.`,
  restored: (n: string) => `${n} put back as they were before.`,
  kept: (n: string) => `${n} kept, because you changed them since, or a later import did.`,
  gone: (n: string) => `${n} were gone already.`,
  noImports: 'Nothing was imported yet.',
  columnsAre: 'The columns were taken for:',
} as const

/** Names of entries that the file gives none. */
const names = { dayTotal: 'All of the day', food: 'Food' } as const

const progress = { checking: 'Looking at the file', reading: 'Reading', taking: 'Taking in' } as const

export const exchangeWords = {
  untouched,
  formats,
  dropped,
  remarks,
  meanings,
  problems,
  states,
  report,
  progress,
  names,
} as const
