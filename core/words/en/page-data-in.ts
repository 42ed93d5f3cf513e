// What does the page say while data comes in: a file from another app, or a laboratory's report as text?
import { dataPageWords } from './page-data.js'

const { entries } = dataPageWords
const count = (number: number, one: string, many = `${one}s`): string =>
  `${new Intl.NumberFormat('en-GB').format(number)} ${number === 1 ? one : many}`

export const dataInWords = {
  title: 'Bring in',
  lead: 'Hand over a file as it came. Charley says what is in it before anything is written down, and all of it can be undone.',

  file: {
    title: 'A file from another app or a clinic',
    choose: 'Choose a file',
    drop: 'or drop it here',
    dropNow: 'Let go to hand it over',
    hint: 'Cronometer, MyFitnessPal, Apple Health, Health Connect, Bearable, Lose It!, FHIR from a clinic, Charley’s own files, or any table (CSV). Zipped is fine.',
    one: 'One file at a time, please.',
    sending: (name: string, share: string) => `Handing over ${name}: ${share}`,
    reading: (name: string) => `Reading ${name} …`,
    readingAt: (name: string, share: string) => `Reading ${name}: ${share}`,
    noAnswer: 'Charley’s server does not answer just now. Asking again …',
    forgotten:
      'Charley’s server was started anew meanwhile and no longer has this file. Hand it over again. What came in already is not doubled.',
    stop: 'Stop',
    stopTitle: 'Stopped',
    stopping: 'Stopping …',
    stopped: 'Nothing of this file was taken in.',
    failed: 'That did not work',
    another: 'Choose another file',
  },

  how: {
    title: 'How do I get the file?',
    lead: 'Menus move now and then. If a step is no longer there, look for “export” in the app’s help.',
    apps: [
      {
        name: 'Cronometer',
        steps: [
          'Sign in at cronometer.com on a computer; the phone app does not offer it.',
          'Open your account settings and choose “Export Data”.',
          'Choose all time, then “Export Servings”. Biometrics, exercises and notes are files of their own: bring them in one after the other.',
        ],
      },
      {
        name: 'MyFitnessPal',
        steps: [
          'Sign in at myfitnesspal.com on a computer. Exporting belongs to its paid membership.',
          'Under “Reports”, choose “Export Data” and the dates.',
          'A zip file comes by e-mail. Hand it over as it is.',
        ],
      },
      {
        name: 'Apple Health',
        steps: [
          'On the iPhone, open Health and tap your picture at the top.',
          'Scroll down to “Export All Health Data”. It takes some minutes.',
          'Send export.zip to this machine (AirDrop, or a cable) and hand it over as it is. Years of data are fine.',
        ],
      },
      {
        name: 'Health Connect (Android)',
        steps: [
          'In the phone’s settings, look for Health Connect, then “Manage data”.',
          'Under “Backup and restore”, set up an export to a place you can reach.',
          'A zip file appears there. Hand it over as it is.',
        ],
      },
      { name: 'Bearable', steps: ['In the app’s settings, choose “Export data”.', 'The CSV file it gives you is the one.'] },
      {
        name: 'Lose It!',
        steps: [
          'Sign in at loseit.com on a computer.',
          'Look for “Export data” in the settings.',
          'Hand over the zip or CSV file.',
        ],
      },
      {
        name: 'A clinic or a patient portal (FHIR)',
        steps: [
          'In the portal, look for “Download my health record” or “Share my record”.',
          'Choose FHIR or JSON where there is a choice. On paper or as PDF only? Then paste the blood results as text, further down.',
        ],
      },
      {
        name: 'Any table (CSV)',
        steps: [
          'The first line names the columns, and one of them is a date.',
          'Charley asks which column is what. A spreadsheet can be saved as CSV.',
        ],
      },
    ],
  },

  columns: {
    title: 'Which column is what?',
    lead: 'Say what each column holds. What has no place here stays beside the entries and is given back to you.',
    look: 'Look what is in it',
    example: (text: string) => `For instance: ${text}`,
    needDate: 'One column must be the date.',
  },

  report: {
    title: 'What is in this file',
    from: (format: string, name: string) => `${name}. Read as: ${format}.`,
    nothing: 'There is nothing in this file that Charley can take in.',
    allThere: 'All of it stands in your diary already. There is nothing new to take in.',
    fresh: (number: number) => `${entries(number)} would be taken in`,
    columns: { kind: 'What', fresh: 'New', changed: 'Corrected', there: 'There already', yours: 'Yours' },
    yours: '“Yours” came in before, and you have changed it since. It stays as you left it.',
    goesOn: 'An earlier import of this file was cut off. Taking it in goes on where it stopped.',
    toColumns: 'Change what the columns are',
    tableLabel: 'What would be taken in',
    droppedTitle: (number: number) => `Left out: ${count(number, 'line', 'lines')}`,
    droppedNone: 'Nothing in it would be left out.',
    example: (place: string, shown: string) => `${place}: ${shown}`,
    restTitle: (number: number) => `Kept beside the entries: ${count(number, 'column')} that Charley has no place for`,
    restLine: 'They do nothing here, and are given back when you take your data out.',
    remarksTitle: 'Taken in with a remark',
    take: (number: number) => `Take in ${entries(number)}`,
    leave: 'Leave it',
    left: 'Left alone. Nothing was taken in.',
    taking: 'Writing into your diary …',
    takingAt: (share: string) => `Writing into your diary: ${share}`,
    takenTitle: 'Taken in',
    taken: (number: number) => `${entries(number)} ${number === 1 ? 'stands' : 'stand'} in your diary now.`,
    toDay: (date: string) => `See ${date}`,
    toLabs: 'See the blood results',
  },

  list: {
    title: 'What was brought in',
    none: 'Nothing yet.',
    line: (number: number, days: string) => (days === '' ? entries(number) : `${entries(number)}, ${days}`),
    on: (date: string) => `Brought in on ${date}`,
    unfinished: 'It was cut off. Bring the same file in again to finish it, or undo it.',
    undo: 'Undo',
    undoName: (name: string) => `Undo the import of ${name}`,
    sure: (number: number) => `Take ${entries(number)} out of your diary again? What you changed since then stays.`,
    confirm: 'Yes, undo it',
    keep: 'Keep it',
    undoing: 'Taking it back …',
    undone: (removed: number, restored: number, kept: number) =>
      `Undone: ${entries(removed)} taken back.` +
      (restored === 0 ? '' : ` ${entries(restored)} put back as before.`) +
      (kept === 0 ? '' : ` ${entries(kept)} stayed, because you changed ${kept === 1 ? 'it' : 'them'} since.`),
    undoneBefore: 'Undone.',
  },

  paste: {
    title: 'Blood results from a paper or a PDF',
    lead: 'Copy the text of the report and paste it here, or photograph the paper and let your phone copy the text out of the picture. You check each value before it is written down.',
    text: 'The report as text',
    placeholder: 'Potassium  3.4 mmol/L  (3.5 - 5.1)',
    find: 'Find the values',
    nothing: 'No blood value was found in this text. One line a value works best: name, number, unit.',
    found: (number: number) => `${count(number, 'value')} found`,
    check: 'Please compare each line with the paper. Correct what is wrong; untick what is not yours.',
    date: 'Date of the blood sample',
    dateHint: 'It stands on the report, often as “collected”.',
    dateWrong: 'Please give the date of the blood sample. It cannot lie ahead.',
    take: (name: string) => `Write down ${name}`,
    printed: (line: string) => `On the paper: ${line}`,
    name: 'Test',
    value: 'Value',
    unit: 'Unit',
    several: 'Other numbers stand on this line too. Please look twice.',
    needValue: 'A ticked line needs a test and a value.',
    save: (number: number) => `Write down ${count(number, 'value')}`,
    saveNone: 'Nothing is ticked',
    saved: (number: number) => `${count(number, 'blood result')} written down.`,
    cancel: 'Throw it away',
    toLabs: 'See them over time',
  },
}
