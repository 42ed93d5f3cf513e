// What does the appendix of the doctor's page say? Everything in full, and how it was worked out.

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

export const reportAppendixWords = {
  title: 'Appendix: everything in full',
  titles: {
    flags: 'Red flags one by one',
    causes: 'All causes weighed',
    answers: 'What was answered',
    labs: 'All blood results',
    medicines: 'All medicines',
    cramps: 'Each cramp',
    days: 'Each day of the calendar',
    intake: 'Intake, nutrient by nutrient',
    supplements: 'Supplements taken',
    trials: 'Trials on oneself',
    method: 'How it was worked out, and sources',
  },
  causes: {
    columns: {
      cause: 'Cause',
      share: 'Share',
      band: '90 % band',
      through: 'Behind others',
      present: 'Has it at all',
      evidence: 'What pulled most',
    },
    taken: 'taken',
    small: (number: number) =>
      `${count(number, 'cause has', 'causes have')} a share under 1 % even at the high end of the band: `,
  },
  flags: {
    columns: { flag: 'Red flag', state: 'State', because: 'Because of, or still to be asked' },
    states: { present: 'present', absent: 'absent', 'not-asked': 'not known' },
  },
  answers: {
    yes: 'So',
    no: 'Not so',
    dontKnow: 'Not known',
    phases: {
      'about-you': 'The person',
      urgent: 'Safety questions',
      cramp: 'The cramp',
      health: 'Health',
      life: 'Daily life',
      medicines: 'Medicines',
      labs: 'Found by a clinician',
    } as Readonly<Record<string, string>>,
    elsewhere: 'Other answers',
    none: 'Nothing was answered.',
  },
  labs: {
    columns: {
      test: 'Test',
      value: 'Value',
      range: 'Range on the paper',
      usual: 'Usual by Charley',
      mark: 'Outside',
      date: 'Date',
      remarks: 'Remarks',
    },
  },
  medicines: {
    columns: { name: 'Medicine', dose: 'Dose', since: 'Since', link: 'Link', what: 'What is known' },
    until: (since: string, until: string) => `${since} to ${until}`,
    stopped: 'stopped',
    none: 'No medicine is on the list.',
    unknown: 'not known to Charley',
    noLink: 'no known link',
  },
  cramps: {
    columns: {
      date: 'Date',
      time: 'Time',
      side: 'Side',
      muscle: 'Where',
      severity: 'Severity',
      sleep: 'Sleep',
      minutes: 'Minutes',
      note: 'Note',
    },
    none: 'No cramp is written down.',
    daysLead:
      'Cramps on each day; “none” where the person said that none is missing, “?” where nobody knows. Dates and times are those of the clock where the person was.',
    week: 'Week of',
  },
  intake: {
    lead: 'Usual intake is drawn towards people of the same age and sex by what so few days cannot tell. Coverage: share of what was eaten whose figure is known.',
    columns: {
      nutrient: 'Nutrient',
      mean: 'Mean a day',
      usual: 'Usual, 90 % band',
      need: 'Reference',
      chance: 'Chance of enough',
      cover: 'Coverage',
    },
  },
  trials: { lead: 'As told to the patient:' },
  supplements: { columns: { name: 'What', days: 'Days', first: 'First', last: 'Last' } },
  method: {
    lead: [
      'Shares: an exact network of causes and signs; each number has a source and a range, and the 90 % band is where the share falls nine times in ten when all are varied within their ranges. A share is no probability of having an illness.',
      'Red flags: fixed rules, each firing alone, before anything else. “Absent” means every answer that it needs was no; a value that nobody measured counts as not so.',
      'Rate: cramps on days of which the person said that none is missing; 95 % limits of a Poisson count (Byar), widened by the scatter of the weeks. Trend: the last half of the weeks against the first, with the same scatter.',
      'Link of a medicine: from the published risk of cramps with it, drawn towards none because smaller studies saw less; “some” also where it often brings about a lack that makes cramps.',
      'Blood results: against the range on the paper; only where it has none, against ours.',
      'Intake: complete days only; chance of enough by the method of the Institute of Medicine (2000) and a shrunken estimate. Vitamin B12 and vitamin D cannot be judged from a few days of food.',
      'Trials: order drawn by coin and sealed before the start, analysed by the sealed rule after the end.',
    ],
    engine: (engine: string, knowledge: string, draws: number, seed: number) =>
      `Engine ${engine}, knowledge ${knowledge}, ${draws} draws, seed ${seed}. The same answers give the same page.`,
    sources: 'Sources behind the likely causes and the linked medicines',
    seen: { opened: 'opened and read', 'second-hand': 'quoted by others', memory: 'from memory' } as Readonly<
      Record<string, string>
    >,
    moreSources: 'charley knowledge <name> prints every number with its source.',
  },
} as const
