// Which plant fats and oils are built in? Butter and lard stand with the animal foods. The format is in ../README.md.
import { rows } from '../rows.js'

export const plantFats = rows(
  'fats',
  `
olive-oil | Olive oil | extra virgin olive oil | fndds:82104000 | 1 tablespoon 14; 1 teaspoon 4.5
rapeseed-oil | Rapeseed oil | canola oil | fndds:82105500 | 1 tablespoon 14; 1 teaspoon 4.5
sunflower-oil | Sunflower oil | | fndds:82108500 | 1 tablespoon 14; 1 teaspoon 4.5
vegetable-oil | Vegetable oil | cooking oil, frying oil | fndds:82101000 | 1 tablespoon 14; 1 teaspoon 4.5
coconut-oil | Coconut oil | | fndds:82101500 | 1 tablespoon 14; 1 teaspoon 4.5
sesame-oil | Sesame oil | | fndds:82107000 | 1 tablespoon 14; 1 teaspoon 4.5
linseed-oil | Linseed oil | flaxseed oil | fndds:82103500 | 1 tablespoon 14; 1 teaspoon 4.5
spread-vegetable | Vegetable fat spread, fortified | margarine, sunflower spread, olive spread, vegan butter | fndds:81102020 | on 1 slice of bread 7; 1 tablespoon 14; 1 teaspoon 5
spread-light | Low-fat spread, fortified | light margarine, light spread | fndds:81104010 | on 1 slice of bread 7; 1 tablespoon 14; 1 teaspoon 5
margarine-block | Baking margarine | stick margarine, hard margarine | fndds:81102010 | 1 tablespoon 14; 1 pat 7
shortening | Vegetable shortening | baking fat | fndds:81203000 | 1 tablespoon 12
`,
)
