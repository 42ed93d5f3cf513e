// Do the tables of Bearable and Lose It!, and those of nobody in particular, come in as they are meant? Layouts as the apps write them.
import { describe, expect, it } from 'vitest'
import { readFile, written, zipped } from './files.fixture.js'

const drafts = (read: Awaited<ReturnType<typeof readFile>>) =>
  read.entries.map(({ draft: { kind, at, payload } }) => ({ kind, at, payload }))

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

  // As in a real export of 2021: parts of the day, hours without a nought, a full stop for no note, pills with their unit in brackets.
  it('takes pills with their dose, nights by the hours asleep, and the small hours as night', async () => {
    const read = await readFile(
      written(
        'b.csv',
        `${heading}${[
          '"9th May 2021","Sunday","pre","Symptom","2","Cramps (left foot) (Moderate)",". "',
          '"9th May 2021","Sunday","3:04","Meds/Supplements","600","Ibuprofen (mg)",""',
          '"9th May 2021","Sunday","21:10","Meds/Supplements","25","Vitamin D3 (mcg)",""',
          '"9th May 2021","Sunday","","Sleep","7:15","Asleep 23:30 - 06:45. In bed 23:00 - 07:30. Nap (mid)",". "',
          '"10th May 2021","Monday","","Sleep","8:00","In bed 23:00 - 07:00",". "',
          '"10th May 2021","Monday","","Sleep quality","3","OK",""',
          '"10th May 2021","Monday","mid","Food Diary","","Meals: Soup | Bread",""',
          '"10th May 2021","Monday","all day","Factors","","Home | Walk",""',
        ].join('\n')}\n`,
      ),
    )
    expect(drafts(read)).toEqual([
      {
        kind: 'cramp',
        at: '2021-05-09T02:00:00Z',
        payload: { side: 'left', muscle: 'foot', note: 'Cramps (left foot) (Moderate)' },
      },
      { kind: 'medicine', at: '2021-05-09T02:04:00Z', payload: { name: 'Ibuprofen', dose: { value: 600, unit: 'mg' } } },
      {
        kind: 'supplement',
        at: '2021-05-09T20:10:00Z',
        payload: { name: 'Vitamin D3', amounts: { vitaminDUg: { value: 25, kind: 'label' } } },
      },
      { kind: 'sleep', at: '2021-05-09T05:45:00Z', payload: { minutes: 435 } },
      { kind: 'note', at: '2021-05-10T12:00:00Z', payload: { text: 'Meals: Soup | Bread' } },
    ])
    // Only where the file gives no clock.
    expect(read.entries.map(({ remarks = [] }) => remarks.length)).toEqual([1, 0, 0, 0, 1])
    expect(read.entries[0]!.rest).toEqual({ 'rating/amount': '2' })
    expect(read.dropped.map(({ why }) => why)).toEqual(['not-ours', 'not-ours', 'not-ours'])
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

  // The zip of everything has a table for each thing: the meal stands under "Meal", most tables have the same three columns.
  it('reads the export of everything, and says which of its tables it leaves', async () => {
    const path = zipped('loseit.zip', {
      'food-logs.csv':
        'Date,Name,Icon,Meal,Quantity,Units,Calories,Deleted,Fat (g),Protein (g)\n12/31/2025,Soup,Soup,Dinner,200.0,Grams,120,0,4,6\n',
      'exercise-logs.csv':
        'Date,Name,Icon,Type,Quantity,Units,Calories,Deleted\n12/31/2025,Walk,Walk,Exercise,30,minutes,150,0\n12/31/2025,Garmin Adjustment,Garmin,Exercise,30,minutes,-176.0,0\n',
      'weights.csv':
        'Date,Weight,Last Updated,Deleted\n12/31/2025,150,2025-12-31T23:21:13+0000,false\n12/30/2025,151,2025-12-31T23:21:13+0000,true\n',
      'steps.csv': 'Date,Value,Secondary Value,Last Updated\n12/31/2025,8416.0,0.0,2025-12-31T00:00:00+0000\n',
    })
    const read = await readFile(path, { Weight: 'weightLb' })
    expect(read.format).toBe('lose-it')
    expect(drafts(read)).toEqual([
      {
        kind: 'food',
        at: '2025-12-31T19:00:00Z',
        payload: expect.objectContaining({ name: 'Soup', meal: 'dinner', quantity: { value: 200, unit: 'g' } }),
      },
      { kind: 'exercise', at: '2025-12-31T12:00:00Z', payload: { activity: 'Walk', minutes: 30, effort: 'moderate' } },
      // 150 lb × 0.45359237 kg
      { kind: 'measure', at: '2025-12-31T12:00:00Z', payload: { what: 'weightKg', value: 68.0389 } },
    ])
    expect(read.dropped.map(({ why, place }) => [why, place.file])).toEqual([
      ['not-ours', 'exercise-logs.csv'],
      ['taken-back', 'weights.csv'],
      ['not-ours', 'steps.csv'],
    ])
    // The unit of a weight is nowhere in the file.
    expect((await readFile(path)).dropped.map(({ why }) => why)).toContain('not-read')
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
