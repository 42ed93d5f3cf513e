// Which savoury extracts and yeasts are built in? Both are dense in B vitamins. The format is in ../README.md.
import { rows } from '../rows.js'

export const plantSpreads = rows(
  'other',
  `
yeast-extract | Yeast extract | Vegemite, yeast spread | sr:167717 | on 1 slice of toast 4; 1 teaspoon 6
yeast-extract-b12 | Yeast extract with added B12 | Marmite | sr:167717 | on 1 slice of toast 4; 1 teaspoon 6; 1 serving 8 | fix vitaminB12Ug 24 label | unknown thiaminMg folateDfeUg folicAcidUg | note British jars add B12 (24 µg in 100 g by the label, recalled and not re-read); what they add of B1 and folic acid has changed over the years and is left open: read the jar.
yeast-baking | Baker's yeast, dried | active dry yeast | sr:175043 | 1 sachet 7; 1 teaspoon 4
`,
)
