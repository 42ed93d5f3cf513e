// Laxatives and bowel preparation: in ordinary use harmless to salts, in heavy use not.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const laxative: MedicineClass = {
  id: 'laxative',
  aliases: ['bowel preparation'],
  atc: ['A06A'],
  ingredients: [
    { name: 'bisacodyl', alsoKnownAs: ['dulcolax', 'dulcolax tablets', 'correctol'], atc: ['A06AB02'] },
    { name: 'senna', alsoKnownAs: ['sennosides', 'senokot', 'ex-lax', 'sennoside'], atc: ['A06AB06'] },
    { name: 'sodium picosulfate', alsoKnownAs: ['dulcolax pico', 'sodium picosulphate'], atc: ['A06AB08'] },
    {
      name: 'sodium picosulfate with magnesium citrate',
      alsoKnownAs: ['picolax', 'citrafleet', 'clenpiq', 'prepopik'],
      atc: ['A06AB58'],
    },
    { name: 'docusate', alsoKnownAs: ['dioctyl', 'docusol', 'colace', 'dulcoease'], atc: ['A06AA02'] },
    { name: 'danthron', alsoKnownAs: ['co-danthramer', 'co-danthrusate', 'dantron'], atc: ['A06AB03'] },
    { name: 'lactulose', alsoKnownAs: ['duphalac', 'lactugal', 'enulose', 'kristalose', 'constulose'], atc: ['A06AD11'] },
    {
      name: 'macrogol',
      alsoKnownAs: ['polyethylene glycol', 'peg 3350', 'miralax', 'movicol', 'laxido', 'cosmocol', 'transisoft', 'glycolax'],
      atc: ['A06AD15'],
    },
    {
      name: 'macrogol with electrolytes',
      alsoKnownAs: ['golytely', 'nulytely', 'klean-prep', 'moviprep', 'plenvu', 'suprep', 'bowel prep', 'colonoscopy prep'],
      atc: ['A06AD65'],
    },
    {
      name: 'sodium phosphate',
      alsoKnownAs: ['fleet enema', 'fleet phospho-soda', 'osmoprep', 'visicol', 'fleet ready-to-use enema'],
      atc: ['A06AD17'],
    },
    {
      name: 'magnesium hydroxide',
      alsoKnownAs: ['milk of magnesia', 'phillips milk of magnesia', "phillips' milk of magnesia"],
      atc: ['A06AD02'],
    },
    { name: 'magnesium citrate laxative', alsoKnownAs: ['citroma', 'citrate of magnesia'], atc: ['A06AD19'] },
    { name: 'epsom salts', alsoKnownAs: ['epsom salt by mouth'], atc: ['A06AD04'] },
    {
      name: 'ispaghula',
      alsoKnownAs: ['psyllium', 'fybogel', 'metamucil', 'ispaghula husk', 'isogel', 'konsyl'],
      atc: ['A06AC01'],
    },
    { name: 'prucalopride', alsoKnownAs: ['resolor', 'motegrity'], atc: ['A06AX05'] },
    { name: 'linaclotide', alsoKnownAs: ['constella', 'linzess'], atc: ['A06AX04'] },
  ],
  prevalence: {
    at30: elicited(0.04, 'regular use; more with age'),
    at50: elicited(0.06, 'regular use; more with age'),
    at70: elicited(0.12, 'regular use; more with age'),
  },
  effects: [
    { cause: 'low-potassium', odds: judged(2, [1, 6], 'heavy stimulant use ten; a daily spoon near one') },
    { cause: 'low-magnesium', odds: judged(1.3, [0.7, 2.5], 'lost with loose stools, unless the laxative is magnesium') },
    { cause: 'low-calcium', odds: judged(1.2, [1, 2.5], 'phosphate bowel preparation binds calcium') },
    { cause: 'dehydration', odds: judged(1.7, [1, 4], 'the days of bowel preparation above all') },
  ],
  monitor: ['potassium', 'magnesium', 'calcium-adjusted', 'phosphate'],
}
