// How are a chance, a change and a number said in a trial's result? In words that a tired person can weigh.

/** "87 in 100"; never "certain" and never "none". */
export function chanceText(chance: number): string {
  if (chance > 0.99) return 'more than 99 in 100'
  if (chance < 0.01) return 'less than 1 in 100'
  return `${Math.round(chance * 100)} in 100`
}

/** A small chance as "1 chance in 4", where that is nearly it; otherwise "38 chances in 100". */
export function smallChance(chance: number): string {
  if (chance > 0.99) return 'more than 99 chances in 100'
  if (chance < 0.01) return 'less than 1 chance in 100'
  const one = Math.round(1 / chance)
  if (chance <= 0.55 && Math.abs(1 / one - chance) <= 0.02) return one === 2 ? 'an even chance' : `1 chance in ${one}`
  return `${Math.round(chance * 100)} chances in 100`
}

const fewer: readonly (readonly [upTo: number, words: string])[] = [
  [0.05, 'hardly any'],
  [0.15, 'nine tenths fewer'],
  [0.225, 'four fifths fewer'],
  [0.29, 'three quarters fewer'],
  [0.365, 'two thirds fewer'],
  [0.45, 'fewer than half as many'],
  [0.55, 'half as many'],
  [0.635, 'four tenths fewer'],
  [0.71, 'a third fewer'],
  [0.775, 'a quarter fewer'],
  [0.85, 'a fifth fewer'],
  [0.95, 'a tenth fewer'],
  [1.05, 'about as many'],
  [1.15, 'a tenth more'],
  [1.225, 'a fifth more'],
  [1.29, 'a quarter more'],
  [1.415, 'a third more'],
  [1.75, 'half as many again'],
  [2.5, 'twice as many'],
  [3.5, 'three times as many'],
]

/** "a third fewer", "about as many", "half as many again". */
export const changeText = (ratio: number): string =>
  fewer.find(([upTo]) => ratio < upTo)?.[1] ?? `${Math.round(ratio)} times as many`

const asOdds: Readonly<Record<string, string>> = {
  'hardly any': 'close to nothing',
  'fewer than half as many': 'more than halved',
  'half as many': 'halved',
  'about as many': 'about the same',
  'half as many again': 'half as high again',
  'twice as many': 'doubled',
}

/** The same of odds: "a third lower", "halved", "doubled". */
export function oddsText(ratio: number): string {
  const change = changeText(ratio)
  return (
    asOdds[change] ??
    change
      .replace(/fewer$/, 'lower')
      .replace(/more$/, 'higher')
      .replace(/as many$/, 'as high')
  )
}

/** One digit after the point, none for whole numbers: "1.4", "2". */
export const numberText = (value: number): string => String(Number(value.toFixed(1)))

/** "1 day", "3 days". */
export const countText = (count: number, one: string, many = `${one}s`): string =>
  `${numberText(count)} ${numberText(count) === '1' ? one : many}`
