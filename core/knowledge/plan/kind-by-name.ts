// Of what kind is a food that is on no list of ours, and may it be proposed? Only what is plainly one wholesome food, ready to eat.
import type { Food } from '../types/index.js'
import { isPlain } from './contents-by-name.js'
import type { Kind } from './kinds.js'
import { avoidInPregnancy } from './pregnancy.js'
import { readName } from './words.js'

/** How often a plain food of a kin may be proposed, and when it is eaten; kin that are not here never are. */
const ofKin: Readonly<Record<string, Pick<Kind, 'ration' | 'meal'>>> = {
  'leafy-green': { ration: 'everyday', meal: 'main' },
  vegetable: { ration: 'everyday', meal: 'main' },
  potato: { ration: 'daily', meal: 'main' },
  pulse: { ration: 'everyday', meal: 'main' },
  fruit: { ration: 'everyday', meal: 'snack' },
  citrus: { ration: 'everyday', meal: 'snack' },
  berry: { ration: 'everyday', meal: 'snack' },
  'banana-like': { ration: 'everyday', meal: 'snack' },
  'dried-fruit': { ration: 'daily', meal: 'snack' },
  nut: { ration: 'daily', meal: 'snack' },
  seed: { ration: 'daily', meal: 'any' },
  'rice-pasta-grain': { ration: 'daily', meal: 'main' },
  poultry: { ration: 'often', meal: 'main' },
  'red-meat': { ration: 'redMeat', meal: 'main' },
  'white-fish': { ration: 'often', meal: 'main' },
  'oily-fish': { ration: 'oilyFish', meal: 'main' },
  tuna: { ration: 'tuna', meal: 'main' },
  shellfish: { ration: 'shellfish', meal: 'main' },
  egg: { ration: 'eggs', meal: 'any' },
  'milk-drink': { ration: 'everyday', meal: 'any' },
  yoghurt: { ration: 'everyday', meal: 'any' },
  'hard-cheese': { ration: 'daily', meal: 'any' },
}

/** Nobody eats these raw. */
const cookedFirst: ReadonlySet<string> = new Set(
  'pulse rice-pasta-grain potato poultry red-meat white-fish oily-fish tuna shellfish egg'.split(' '),
)
const cookedFirstToo =
  /\b(artichokes?|asparagus|eggplants?|squash|pumpkin|green beans?|corn|beets?|leeks?|collards|parsnips?|turnips?|rutabagas?|okra|brussels|greens|kohlrabi)\b/
const uncooked = /\b(raw|uncooked)\b/
const powder = /\b(dry|dehydrated|unprepared)\b/
/** Only these are eaten dried. */
const driedToEat: ReadonlySet<string> = new Set(['dried-fruit', 'nut', 'seed'])
const dryCooking = /\bdry (heat|roasted)\b/g
/** Salted, or no part to eat, or acting on medicines (grapefruit), or poison to weak kidneys (star fruit), or no food for the grown. */
const never =
  /\b(salted|skin only|fat only|separable fat|peel|grapefruit|pummelo|carambola|star ?fruit|human|lemons?|limes?|rhubarb|garlic|yolk|skins|pork skin|chicken skin|anchov(y|ies)|cranberr(y|ies)|leaves|roots|liquid from|elderberr(y|ies)|quinces?)\b/
const unsalted = /\b(unsalted|without salt|no salt added)\b/g
/** Groups whose mixed foods can at least stand in for one another. */
const kinOfGroup: Readonly<Record<string, string>> = { 'plant-drinks': 'plant-milk', 'breakfast-cereals': 'breakfast-cereal' }

/** "Fish, salmon": the last word says most; of vegetables, whether they are leaves; of fruit, whether it is dried. */
function nearest(kin: readonly string[], name: string): string | undefined {
  if (kin.includes('leafy-green')) return 'leafy-green'
  const one = kin.at(kin[0] === 'white-fish' ? -1 : 0)
  return /\bdried\b/.test(name) && (one === 'fruit' || one === 'berry') ? 'dried-fruit' : one
}

/** Kin by the words of the name, else by the group. */
export function kindByName(food: Food): Kind {
  const name = food.name.toLowerCase().replace(unsalted, '').replace(dryCooking, '')
  const { kin } = readName(name)
  const ours = nearest(kin, name)
  const known = ours === undefined || kin.includes('fat-and-oil') || !isPlain(food) ? undefined : ofKin[ours]
  if (ours === undefined || known === undefined) {
    const bread = food.group === 'bread-and-grains' && /\b(breads?|rolls?|bagels?|pitas?|toast)\b/.test(name)
    return { kin: bread ? 'bread' : (kinOfGroup[food.group] ?? food.group), may: false, ration: 'never', meal: 'any' }
  }
  const cooked = ours !== 'rice-pasta-grain' || /\bcooked\b/.test(name)
  const driedAway = /\bdried\b/.test(name) && !/\bfrom dried\b/.test(name) && !driedToEat.has(ours)
  const rawAway = uncooked.test(name) && (cookedFirst.has(ours) || cookedFirstToo.test(name))
  const asEaten = cooked && !powder.test(name) && !driedAway && !rawAway
  return {
    kin: ours,
    may: asEaten && !never.test(name) && !avoidInPregnancy(food),
    ration: /\bbrazil ?nuts?\b/.test(name) ? 'brazilNuts' : known.ration,
    meal: known.meal,
  }
}
