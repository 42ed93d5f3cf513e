// What does the page say while data leaves, comes back from a backup, or is deleted for good?
import { dataPageWords } from './page-data.js'

export const dataOutWords = {
  title: 'Take out or delete',
  lead: 'Nothing is locked in. Each of these is a file on your own device, made the moment you ask for it.',

  filesTitle: 'Take out',
  files: {
    entries: { title: 'The diary as a table', file: 'CSV', line: 'One line for each entry. Opens in any spreadsheet.' },
    foods: {
      title: 'What you ate, with all nutrients',
      file: 'CSV',
      line: 'One line for each food. A blank is an unknown, not a nought.',
    },
    json: {
      title: 'The diary for programs',
      file: 'JSON',
      line: 'Everything that stands, with every figure. Charley reads it back.',
    },
    fhir: {
      title: 'For clinics and health records',
      file: 'FHIR',
      line: 'A FHIR R4 bundle: observations, your answers, and what likely lies behind your cramps.',
    },
    calendar: { title: 'Your cramps as a calendar', file: 'ICS', line: 'For any calendar program.' },
    answers: { title: 'Your answers of this visit', file: 'case file', line: 'The charley program and this page both read it.' },
  },

  trials: 'A trial leaves as files of its own:',
  toTrials: 'to your trials',

  backupTitle: 'Backup',
  backupLead:
    'One file with everything ever written: all entries and their earlier versions, your own foods, imports and settings. It carries checksums, so a damaged one is noticed.',
  backup: 'Make a backup',
  backupHint:
    'It is not locked with a password, so keep it where you would keep a medical paper. Whoever opens it can also see the hidden order of a running trial.',

  restoreTitle: 'Bring a backup back',
  restore: {
    choose: 'Choose a backup',
    drop: 'or drop it here',
    dropNow: 'Let go to hand it over',
    one: 'One file at a time, please.',
    chooseHint: 'The zip file that Charley made. You are shown what is in it before anything changes.',
    sending: (share: string) => `Handing over: ${share}`,
    reading: 'Checking the backup …',
    reportTitle: 'What is in this backup',
    program: (version: string) => `It is whole: every part matches its checksum. Made by ${version}.`,
    columns: {
      part: 'What',
      total: 'In it',
      added: 'To put back',
      put: 'Put back',
      there: 'Here already',
      conflicts: 'Differs',
    },
    parts: { entries: 'Entries, with earlier versions', foods: 'Own foods', settings: 'Settings', imports: 'Imports' },
    conflicts: 'What differs from what is here',
    conflictsLine: 'What is here stays as it is.',
    why: { 'other-content': 'it says something else here', 'changed-here': 'it was changed here since' },
    missingTables: (titles: string) =>
      `Food tables that the backup speaks of, and that are not here: ${titles}. What you ate keeps its figures without them.`,
    take: 'Put it back',
    leave: 'Leave it',
    left: 'Left alone. Nothing was changed.',
    taking: 'Putting it back …',
    done: 'The backup is back in its place',
    another: 'Choose another',
    failed: 'This backup was not put back',
    unsureTitle: 'It is not sure that the backup is back',
    unsure:
      'Charley’s server stopped answering while it was put back. When the server is there again, hand in the same backup: you see what is still missing. Doing it twice does no harm.',
    stop: 'Stop',
  },

  deleteTitle: 'Delete',
  deleteLead:
    'Deleting is for good: it also wipes earlier versions, and Charley then searches its own file to make sure that nothing is left. What you take away in the diary can be brought back, so it stays in the file. It goes for good with its kind, or with everything. One thing alone: open it in the diary, and look under History.',
  delete: {
    what: 'What is to be deleted?',
    all: 'Everything',
    one: (kind: string, number: number) => `${kind} (${dataPageWords.number(number)})`,
    nothing: 'There is nothing to delete.',
    begin: 'Delete …',
    sureTitle: 'Delete for good?',
    backupFirst: 'Make a backup now',
    type: (word: string) => `Type “${word}” to confirm`,
    word: 'delete',
    typeWrong: (word: string) => `Please type “${word}”, then it can be deleted.`,
    confirm: 'Delete for good',
    cancel: 'Keep it',
    unsure:
      'Charley’s server stopped answering in the middle, so it is not sure whether it was deleted. When the server is there again, look once more: you are told what is still here.',
    deleting: 'Deleting, and looking whether anything is left …',
    doneTitle: 'Deleted',
    proofTitle: 'How that was checked',
    columns: { part: 'What', before: 'Before', after: 'Now' },
    close: 'Close',
  },
}
