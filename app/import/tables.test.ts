// Do the tables of Cronometer and MyFitnessPal come in as they are meant? Layouts and traps of reference/peers.md §7.
import { describe, expect, it } from 'vitest'
import { readDraft } from '@charley/core'
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

// As in real exports: groups and foods of people's own, litres of water, what a watch or another app measured.
describe('Cronometer, lived with', () => {
  const servings = (...rows: readonly string[]) =>
    written('s.csv', `Day,Group,Food Name,Amount,Energy (kcal),Magnesium (mg),Category\n${rows.join('\n')}\n`)

  it('takes two litres of water and 2,500 of "1": no count of portions costs a row', async () => {
    const read = await readFile(
      servings(
        '2024-03-21,Drinks,"Tap Water","2000.00 ml",0.00,,Beverages',
        '2024-03-21,Notes,"Calorie","2500.00 1",2500.00,,""',
        '2024-03-21,Supplements,"My magnesium","1.00 capsule",,200.00,""',
      ),
    )
    expect(read.entries.map(({ draft, rest }) => [draft.kind, draft.payload, rest])).toEqual([
      ['drink', expect.objectContaining({ quantity: { value: 2000, unit: 'ml' } }), { Group: 'Drinks' }],
      [
        'food',
        { name: 'Calorie', amounts: { energyKcal: { value: 2500, kind: 'label' } } },
        { Group: 'Notes', Amount: '2500.00 1' },
      ],
      ['supplement', expect.objectContaining({ portion: { label: 'capsule', count: 1 } }), { Group: 'Supplements' }],
    ])
    expect(read.entries.every(({ draft }) => 'draft' in readDraft({ ...draft, id: crypto.randomUUID(), person: 'me' }))).toBe(
      true,
    )
  })

  it('knows what a device measured, and never takes urine for blood', async () => {
    const read = await readFile(
      written(
        'b.csv',
        `Day,Time,Group,Metric,Unit,Amount\n${[
          '2024-03-21,,Uncategorized,"Sleep (Garmin)",hours,8.46667',
          '2024-03-21,,Uncategorized,"Sleep (Garmin)",hours,0.0',
          '2024-03-21,12:00 AM,Uncategorized,"Heart Rate (Garmin)",bpm,63.0',
          '2024-03-21,,Uncategorized,"Weight (Google Fit)",lbs,157.19',
          '2024-03-21,,Uncategorized,"Potassium (Urine)",mmol/L,40',
        ].join('\n')}\n`,
      ),
    )
    expect(drafts(read)).toEqual([
      { kind: 'sleep', at: '2024-03-21T12:00:00Z', payload: { minutes: 508 } },
      { kind: 'measure', at: '2024-03-21T00:00:00Z', payload: { what: 'pulsePerMin', value: 63 } },
      { kind: 'measure', at: '2024-03-21T12:00:00Z', payload: { what: 'weightKg', value: 71.3002 } },
    ])
    expect(read.dropped.map(({ why }) => why)).toEqual(['not-read', 'not-ours'])
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
    `Date,Exercise,Type,Exercise Calories,Exercise Minutes,Sets,Reps Per Set,${unit},Steps,Note\n2018-05-01,MapMyFitness calorie adjustment,Cardio,0.0,1,,,,,\n2018-05-01,"""Running"" outside",Cardio,300,30,,,,,\n2018-05-02,"""Walking, 3.5 mph, brisk pace""",Cardio,178.0,18,,,,,\n`
  it('never guesses the unit of a weight: the exercises tell it, or the person', async () => {
    const files = (unit: string) =>
      zipped('m.zip', { 'Measurement-Summary.csv': measurement, 'Exercise-Summary.csv': exercise(unit) })
    const weights = async (path: string, columns?: Readonly<Record<string, string>>) =>
      (await readFile(path, columns)).entries.flatMap(({ draft }) => (draft.kind === 'measure' ? [draft.payload] : []))
    expect(await weights(files('Pounds'))).toEqual([{ what: 'weightKg', value: 68.0389 }])
    expect(await weights(files('Kilograms'))).toEqual([{ what: 'weightKg', value: 150 }])
    const unknown = await readFile(files('Weight Used'))
    expect(unknown.dropped.map(({ why }) => why)).toEqual(['not-ours', 'not-read'])
    expect(await weights(files('Weight Used'), { Weight: 'weightLb' })).toEqual([{ what: 'weightKg', value: 68.0389 }])
    expect(unknown.entries.map(({ draft }) => draft.payload)).toEqual([
      { activity: '"Running" outside', minutes: 30, effort: 'moderate' },
      { activity: 'Walking, 3.5 mph, brisk pace', minutes: 18, effort: 'moderate' },
    ])
  })
})
