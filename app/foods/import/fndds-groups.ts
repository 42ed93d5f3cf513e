// Which of our groups is a food of the survey in? By its WWEIA category number; the bands hold for 2017-2018 to 2021-2023.
import type { FoodGroup } from '@charley/core'

/** From (inclusive); each band ends where the next begins. */
const bands: readonly (readonly [from: number, group: FoodGroup])[] = [
  [1000, 'milk-and-dairy'],
  [1404, 'plant-drinks'],
  [1600, 'milk-and-dairy'],
  [1900, 'plant-drinks'],
  [2000, 'meat'],
  [2400, 'fish'],
  [2500, 'eggs'],
  [2600, 'meat'],
  [2800, 'pulses'],
  [2804, 'nuts-and-seeds'],
  [2806, 'pulses'],
  [3000, 'dishes'],
  [3800, 'soups-and-sauces'],
  [4000, 'bread-and-grains'],
  [4600, 'breakfast-cereals'],
  [5000, 'snacks'],
  [5500, 'sweets'],
  [6000, 'fruit'],
  [6400, 'vegetables'],
  [6800, 'potatoes'],
  [7000, 'drinks'],
  [7104, 'sports-and-clinical'],
  [7106, 'drinks'],
  [7206, 'sports-and-clinical'],
  [7220, 'drinks'],
  [7500, 'alcohol'],
  [7700, 'waters'],
  [8000, 'fats'],
  [8006, 'milk-and-dairy'],
  [8010, 'soups-and-sauces'],
  [8012, 'fats'],
  [8400, 'soups-and-sauces'],
  [8408, 'vegetables'],
  [8410, 'soups-and-sauces'],
  [8800, 'sweets'],
  [9000, 'other'],
  [9204, 'waters'],
  [9400, 'other'],
  [9800, 'sports-and-clinical'],
  [9900, 'other'],
]

/** `category` is the number as printed; what is none, or lies outside the list, is "other". */
export function groupOfSurvey(category: string): FoodGroup {
  const number = category.trim() === '' ? Number.NaN : Number(category)
  return bands.findLast(([from]) => number >= from)?.[1] ?? 'other'
}
