// What is in the diary of the browser tests? Days written as any program may write them, with foods of the built-in table.
import { randomUUID } from 'node:crypto'
import type { DiaryServer } from './diary-server.js'

interface Food {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly amounts: Readonly<Record<string, { readonly value: number; readonly kind: string }>>
}

const dayMs = 86_400_000
/** The date so many days ago, in London. */
export const daysAgo = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(Date.now() - days * dayMs))

export const entry = (kind: string, at: string, payload: unknown) => ({
  id: randomUUID(),
  person: 'me',
  kind,
  at,
  zone: 'Europe/London',
  payload,
})

export const write = (diary: DiaryServer, drafts: readonly unknown[]) => diary.ask('POST', 'diary/entries', { drafts })

/** The first food that the search finds. */
async function foodCalled(diary: DiaryServer, name: string): Promise<Food> {
  const { found } = await diary.ask<{ readonly found: readonly { readonly food: Food }[] }>(
    'GET',
    `foods/search?q=${encodeURIComponent(name)}&limit=1`,
  )
  const food = found[0]?.food
  if (!food) throw new Error(`The built-in foods hold nothing called "${name}".`)
  return food
}

function eaten({ id, name, unit, amounts }: Food, value: number, meal: string) {
  const factor = value / (unit === 'piece' ? 1 : 100)
  const times = Object.entries(amounts).map(([one, amount]) => [one, { ...amount, value: amount.value * factor }])
  return { foodId: id, name, quantity: { value, unit }, meal, amounts: Object.fromEntries(times) }
}

/** So many days before today, each with three meals, complete, and a cramp every third night. */
export async function writeDays(diary: DiaryServer, count: number): Promise<void> {
  const [banana, bread, milk] = await Promise.all(
    ['banana', 'wholemeal bread', 'whole milk'].map((name) => foodCalled(diary, name)),
  )
  if (!banana || !bread || !milk) return
  const drafts = Array.from({ length: count }, (_, index) => {
    const date = daysAgo(count - index)
    const at = (time: string) => `${date}T${time}:00Z`
    return [
      entry('food', at('08:00'), eaten(bread, 80 + 10 * (index % 3), 'breakfast')),
      entry('drink', at('08:00'), eaten(milk, 200, 'breakfast')),
      entry('food', at('13:00'), eaten(banana, 118, 'lunch')),
      ...(index % 3 === 0 ? [entry('cramp', at('03:10'), { side: 'left', muscle: 'calf', severity: 6, minutes: 3 })] : []),
      ...(index % 4 === 0
        ? [entry('exercise', at('17:00'), { activity: 'walking', minutes: 40, effort: 'moderate', heat: 'warm' })]
        : []),
      ...['food', 'drink', 'supplement'].map((category) =>
        entry('day-complete', at('21:00'), { date, category, complete: true }),
      ),
    ]
  })
  await write(diary, drafts.flat())
}
