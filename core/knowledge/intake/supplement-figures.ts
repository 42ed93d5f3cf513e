// What might a supplement hold that its entry does not name? Mostly nothing; at most what a one-a-day with everything in it holds.
import { judged, type FoodNutrientId, type Known } from '../types/index.js'

const upTo = (high: number) =>
  judged(
    0,
    [0, high],
    'for each piece: most supplements hold only what they name; the top is a one-a-day of vitamins and minerals',
  )

export const supplementFigures: Readonly<Record<FoodNutrientId, Known>> = {
  energyKcal: upTo(10),
  waterG: upTo(1),
  proteinG: upTo(0.5),
  fatG: upTo(1),
  carbohydrateG: upTo(2),
  fibreG: upTo(0.5),
  calciumMg: upTo(200),
  magnesiumMg: upTo(100),
  potassiumMg: upTo(80),
  sodiumMg: upTo(20),
  phosphorusMg: upTo(120),
  ironMg: upTo(18),
  zincMg: upTo(15),
  vitaminDUg: upTo(25),
  thiaminMg: upTo(1.5),
  vitaminB6Mg: upTo(3),
  vitaminB12Ug: upTo(25),
  folateDfeUg: upTo(680),
  folicAcidUg: upTo(400),
  vitaminKUg: upTo(80),
  vitaminCMg: upTo(90),
  alcoholG: upTo(0),
  caffeineMg: upTo(0),
}
