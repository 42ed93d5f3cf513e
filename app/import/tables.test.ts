// Do the tables of other apps come in as they are meant? Layouts and traps of reference/peers.md §7.
import { describe, expect, it } from 'vitest'
import { cronometer, readFile, written, zipped } from './files.fixture.js'

const drafts = (read: Awaited<ReturnType<typeof readFile>>) =>
  read.entries.map(({ draft: { kind, at, payload } }) => ({ kind, at, payload }))

describe('Cronometer', () => {
  it('reads all five tables of a zip, whatever they are called', async () => {
    const read = await readFile(
      zipped('x.zip', {
        'export/dailysummary.csv': cronometer['servings.csv'],
        'b.csv': cronometer['dailysummary.csv'],
        'c.csv': cronometer['biometrics.csv'],
        'd.csv': cronometer['exercises.csv'],
        'e.csv': cronometer['notes.csv'],
      }),
    )
    expect(read.format).toBe('cronometer')
    expect(drafts(read)).toEqual([
      {
        kind: 'food',
        at: '2026-11-01T09:00:00Z',
        payload: {
          name: 'Oats, rolled',
          portion: { label: 'g', count: 40 },
          quantity: { value: 40, unit: 'g' },
          meal: 'breakfast',
          amounts: {
            energyKcal: { value: 150.1, kind: 'label' },
            magnesiumMg: { value: 55.2, kind: 'label' },
            vitaminB12Ug: { value: 0, kind: 'label' },
          },
        },
      },
      {
        kind: 'drink',
        at: '2026-11-01T13:00:00Z',
        payload: {
          name: 'Milk, whole',
          portion: { label: 'fl oz', count: 8 },
          // A US fluid ounce is 29.5735 ml; 40 IU of vitamin D are 1 µg (IOM 2011).
          quantity: { value: 236.588236, unit: 'ml' },
          meal: 'lunch',
          amounts: {
            energyKcal: { value: 149, kind: 'label' },
            magnesiumMg: { value: 24.4, kind: 'label' },
            vitaminDUg: { value: 3, kind: 'label' },
            vitaminB12Ug: { value: 1.1, kind: 'label' },
          },
        },
      },
      ...[1, 2].map(() => ({
        kind: 'supplement',
        at: '2026-11-01T21:00:00Z',
        payload: {
          name: 'Vitamin D3, 1000 IU',
          portion: { label: '1.0 capsule', count: 2 },
          amounts: { vitaminDUg: { value: 50, kind: 'label' } },
        },
      })),
      { kind: 'day-complete', at: '2026-11-01T23:00:00Z', payload: { date: '2026-11-01', category: 'food', complete: true } },
      { kind: 'day-complete', at: '2026-11-01T23:00:00Z', payload: { date: '2026-11-01', category: 'drink', complete: true } },
      {
        kind: 'food',
        at: '2026-11-02T12:00:00Z',
        payload: {
          name: 'All of the day',
          amounts: {
            energyKcal: { value: 1800, kind: 'label' },
            magnesiumMg: { value: 310, kind: 'label' },
            vitaminDUg: { value: 2, kind: 'label' },
          },
        },
      },
      { kind: 'day-complete', at: '2026-11-02T23:00:00Z', payload: { date: '2026-11-02', category: 'food', complete: true } },
      { kind: 'day-complete', at: '2026-11-02T23:00:00Z', payload: { date: '2026-11-02', category: 'drink', complete: true } },
      // 154.32 lb × 0.45359237 kg
      { kind: 'measure', at: '2026-11-01T07:00:00Z', payload: { what: 'weightKg', value: 69.9984 } },
      { kind: 'measure', at: '2026-11-01T12:00:00Z', payload: { what: 'systolicMmHg', value: 128 } },
      { kind: 'measure', at: '2026-11-01T12:00:00Z', payload: { what: 'diastolicMmHg', value: 79 } },
      { kind: 'exercise', at: '2026-11-01T18:00:00Z', payload: { activity: 'Running', minutes: 30, effort: 'moderate' } },
      { kind: 'note', at: '2026-11-01T12:00:00Z', payload: { text: 'Cramp in the night, left calf' } },
    ])
    expect(read.dropped.map(({ why, shown }) => [why, shown])).toEqual([
      ['not-ours', '2026-11-01, Uncategorized, Body Fat, %, 22'],
      ['not-read', '2026-11-01, Uncategorized, Weight, stone, 11'],
    ])
    const [oats, milk, first, second] = read.entries
    expect(oats?.rest).toEqual({ 'Oxalate (mg)': '1.5' })
    expect(milk?.remarks).toEqual(['time-not-in-file'])
    // A row that truly stands there twice stays twice.
    expect(first?.key).not.toBe(second?.key)
  })

  it('takes dates as a spreadsheet left them, and TRUE', async () => {
    const read = await readFile(written('d.csv', 'Date,Energy (kcal),Completed\r\n1/27/2026,1800,TRUE\r\n'))
    expect(read.entries.map(({ draft }) => draft.at)).toEqual([
      '2026-01-27T12:00:00Z',
      '2026-01-27T23:00:00Z',
      '2026-01-27T23:00:00Z',
    ])
  })
})

describe('MyFitnessPal', () => {
  const n1 =
    'Date,Meal,Calories,Fat (g),Saturated Fat,Polyunsaturated Fat,Monounsaturated Fat,Trans Fat,Cholesterol,Sodium (mg),Potassium,Carbohydrates (g),Fiber,Sugar,Protein (g),Vitamin A,Vitamin C,Calcium,Iron,Note'
  it.each([
    ['N1', n1, '2018-05-01,Breakfast,310.5,9,2,1,1,0,5,320,410,48,7,12,11,4,50,30,25,', '2018-05-01T07:00:00Z'],
    [
      'N2',
      n1.replace('Meal,', 'Meal,Time,'),
      '2018-05-01,Breakfast,8:30 AM,310.5,9,2,1,1,0,5,320,410,48,7,12,11,4,50,30,25,',
      '2018-05-01T07:30:00Z',
    ],
    [
      'N3',
      `\ufeff${n1.replace('Meal,', 'Meal,Time,').replace(',Note', '')}`,
      '2018-05-01,Breakfast,,310.5,9,2,1,1,0,5,320,410,48,7,12,11,4,50,30,25',
      '2018-05-01T07:00:00Z',
    ],
  ])(
    'reads layout %s: per cent of the daily value become amounts, the meal stands for its foods',
    async (_, heading, row, at) => {
      const read = await readFile(zipped('m.zip', { 'File-Export-A-to-B/Nutrition-Summary-A-to-B.csv': `${heading}\n${row}\n` }))
      expect(read.format).toBe('my-fitness-pal')
      const label = (value: number) => ({ value, kind: 'label' })
      expect(drafts(read)).toEqual([
        {
          kind: 'food',
          at,
          payload: {
            name: 'Breakfast',
            meal: 'breakfast',
            amounts: {
              energyKcal: label(310.5),
              fatG: label(9),
              sodiumMg: label(320),
              potassiumMg: label(410),
              carbohydrateG: label(48),
              fibreG: label(7),
              proteinG: label(11),
              // 50 % of 60 mg, 30 % of 1,000 mg, 25 % of 18 mg: the daily values of 21 CFR 101.9 before 2016.
              vitaminCMg: label(30),
              calciumMg: label(300),
              ironMg: label(4.5),
            },
          },
        },
      ])
      expect(read.entries[0]!.remarks).toContain('percent-of-daily-value')
      expect(read.entries[0]!.rest).toMatchObject({ 'Vitamin A': '4', 'Saturated Fat': '2' })
    },
  )

  const measurement = 'Date,Weight\n2018-05-01,150\n'
  const exercise = (unit: string) =>
    `Date,Exercise,Type,Exercise Calories,Exercise Minutes,Sets,Reps Per Set,${unit},Steps,Note\n2018-05-01,"""Running"" outside",Cardio,300,30,,,,,\n`
  it('never guesses the unit of a weight: the exercises tell it, or the person', async () => {
    const files = (unit: string) =>
      zipped('m.zip', { 'Measurement-Summary.csv': measurement, 'Exercise-Summary.csv': exercise(unit) })
    const weights = async (path: string, columns?: Readonly<Record<string, string>>) =>
      (await readFile(path, columns)).entries.flatMap(({ draft }) => (draft.kind === 'measure' ? [draft.payload] : []))
    expect(await weights(files('Pounds'))).toEqual([{ what: 'weightKg', value: 68.0389 }])
    expect(await weights(files('Kilograms'))).toEqual([{ what: 'weightKg', value: 150 }])
    const unknown = await readFile(files('Weight Used'))
    expect(unknown.dropped.map(({ why }) => why)).toEqual(['not-read'])
    expect(await weights(files('Weight Used'), { Weight: 'weightLb' })).toEqual([{ what: 'weightKg', value: 68.0389 }])
    expect(unknown.entries.map(({ draft }) => draft.payload)).toEqual([
      { activity: '"Running" outside', minutes: 30, effort: 'moderate' },
    ])
  })
})

describe('Bearable', () => {
  const heading = 'date,weekday,time of day,category,rating/amount,detail,notes\n'
  const row = (category: string, amount: string, detail: string, notes = '') =>
    `"8th Dec 2021","Wednesday","mid","${category}","${amount}","${detail}","${notes}"\n`
  it('makes a cramp only of what is plainly a cramp of a muscle', async () => {
    const path = written(
      'b.csv',
      heading +
        row('Symptom', '2', 'Left leg cramps (Moderate)') +
        row('Symptom', '3', 'Charley horse in calf') +
        row('Symptom', '2', 'Cramps (Moderate)') +
        row('Symptom', '2', 'Period cramps, leg') +
        row('Symptom', '0', 'Leg cramps') +
        row('Medication', '1', 'Magnesium') +
        row('Mood', '3', '', 'slept badly') +
        row('Symptom', '2', 'Neck pain (Moderate)'),
    )
    const read = await readFile(path)
    expect(read.format).toBe('bearable')
    expect(drafts(read)).toEqual([
      { kind: 'cramp', at: '2021-12-08T13:00:00Z', payload: { side: 'left', note: 'Left leg cramps (Moderate)' } },
      { kind: 'cramp', at: '2021-12-08T13:00:00Z', payload: { muscle: 'calf', note: 'Charley horse in calf' } },
      { kind: 'medicine', at: '2021-12-08T13:00:00Z', payload: { name: 'Magnesium' } },
      { kind: 'note', at: '2021-12-08T13:00:00Z', payload: { text: 'slept badly' } },
    ])
    expect(read.dropped.map(({ why }) => why)).toEqual(['not-ours', 'not-ours', 'not-ours', 'not-ours'])
  })
})

describe('Lose It!', () => {
  it('reads month before day, leaves what was deleted, and keeps n/a unknown', async () => {
    const heading =
      'Date,Name,Icon,Type,Quantity,Units,Calories,Deleted,Fat (g),Protein (g),Carbohydrates (g),Fiber (g),Sodium (mg)\n'
    const read = await readFile(
      written(
        'l.csv',
        `${heading}03/04/2026,Banana,Banana,Snacks,1.00,Each,105,0,0.4,1.3,27,n/a,1\n03/04/2026,Cake,Cake,Snacks,1,Each,400,1,n/a,n/a,n/a,n/a,n/a\n`,
      ),
    )
    expect(read.format).toBe('lose-it')
    expect(read.entries.map(({ draft }) => [draft.at, draft.payload])).toEqual([
      ['2026-03-04T16:00:00Z', expect.objectContaining({ name: 'Banana', meal: 'snack', portion: { label: 'Each', count: 1 } })],
    ])
    expect(read.entries[0]!.draft.payload).not.toHaveProperty('amounts.fibreG')
    expect(read.dropped.map(({ why }) => why)).toEqual(['taken-back'])
  })
})

describe('any table', () => {
  it('takes what the names leave no doubt about, with their units', async () => {
    const read = await readFile(
      written('t.csv', 'Date;Magnesium (g);Leg cramps;Weight (kg);Mood\n2026-11-01;0,25;2;70,5;ok\n2026-11-02;;no;;\n'),
    )
    expect(drafts(read).map(({ kind, payload }) => [kind, payload])).toEqual([
      ['food', { name: 'Food', amounts: { magnesiumMg: { value: 250, kind: 'label' } } }],
      ['cramp', {}],
      ['cramp', {}],
      ['measure', { what: 'weightKg', value: 70.5 }],
    ])
    expect(read.entries[0]!.rest).toEqual({ Mood: 'ok' })
  })

  it('asks for columns it does not know, and for the order of dates that can be read in two ways', async () => {
    await expect(readFile(written('t.csv', 'Wann,Mg\n2026-11-01,250\n'))).rejects.toMatchObject({
      name: 'ColumnsNeeded',
      asked: { names: ['Wann', 'Mg'] },
    })
    const both = written('t.csv', 'When,Mg\n03/04/2026,250\n')
    const said = (when: string) => readFile(both, { when, Mg: 'magnesiumMg' })
    await expect(said('at')).rejects.toMatchObject({ name: 'ColumnsNeeded', message: expect.stringContaining('two ways') })
    expect((await said('at-day-first')).entries[0]!.draft.at).toBe('2026-04-03T11:00:00Z')
    expect((await said('at-month-first')).entries[0]!.draft.at).toBe('2026-03-04T12:00:00Z')
    // One date that can be read in one way only settles it for all.
    const settled = written('t.csv', 'When,Mg\n03/04/2026,250\n31/12/2025,300\n')
    expect((await readFile(settled, { When: 'at', Mg: 'magnesiumMg' })).entries[0]!.draft.at).toBe('2026-04-03T11:00:00Z')
  })

  it('names a column or a meaning that is none', async () => {
    const path = written('t.csv', 'When,Mg\n2026-11-01,250\n')
    await expect(readFile(path, { Wen: 'at' })).rejects.toMatchObject({ code: 'no-such-column' })
    await expect(readFile(path, { When: 'magic' })).rejects.toMatchObject({ code: 'no-such-meaning' })
  })
})
