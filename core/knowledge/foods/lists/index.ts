// Which lists of foods are there? One file a kind of food; a new list gets its line here.
import type { FoodRow } from '../rows.js'
import { plantFruit } from './plant-fruit.js'
import { plantVegetables } from './plant-vegetables.js'
import { plantPotatoes } from './plant-potatoes.js'
import { plantPulses } from './plant-pulses.js'
import { plantDrinks } from './plant-drinks.js'
import { plantNuts } from './plant-nuts.js'
import { plantCereals } from './plant-cereals.js'
import { plantBread } from './plant-bread.js'
import { plantFats } from './plant-fats.js'
import { plantSauces } from './plant-sauces.js'
import { plantSweets } from './plant-sweets.js'
import { plantSnacks } from './plant-snacks.js'
import { plantSpreads } from './plant-spreads.js'
import { animalDairy } from './animal-dairy.js'
import { animalEggsAndMeat } from './animal-eggs-meat.js'
import { animalFish } from './animal-fish.js'
import { dishesSoups } from './dishes-soups.js'
import { dishesMeals } from './dishes-meals.js'
import { dishesSandwiches } from './dishes-sandwiches.js'
import { drinksHot } from './drinks-hot.js'
import { drinksCold } from './drinks-cold.js'
import { drinksWaters } from './drinks-waters.js'
import { drinksAlcohol } from './drinks-alcohol.js'
import { drinksSport } from './drinks-sport.js'
import { supplementsMinerals } from './supplements-minerals.js'
import { supplementsVitamins } from './supplements-vitamins.js'

export const foodRows: readonly FoodRow[] = [
  ...plantFruit,
  ...plantVegetables,
  ...plantPotatoes,
  ...plantPulses,
  ...plantDrinks,
  ...plantNuts,
  ...plantCereals,
  ...plantBread,
  ...plantFats,
  ...plantSauces,
  ...plantSweets,
  ...plantSnacks,
  ...plantSpreads,
  ...animalDairy,
  ...animalEggsAndMeat,
  ...animalFish,
  ...dishesSoups,
  ...dishesMeals,
  ...dishesSandwiches,
  ...drinksHot,
  ...drinksCold,
  ...drinksWaters,
  ...drinksAlcohol,
  ...drinksSport,
  ...supplementsMinerals,
  ...supplementsVitamins,
]
