// How much do kitchen units hold? Legal units of the US and the UK, and what people mean by a glass, a mug or a handful.
import { judged, recalled } from '../types/index.js'

const exact = (value: number, note: string) => recalled(value, [value, value], 'ucum', `${note}; exact by definition`)

/** Grams. */
export const weights = {
  oz: exact(28.349523125, 'avoirdupois ounce, a sixteenth of a pound'),
  lb: exact(453.59237, 'avoirdupois pound'),
} as const

/** Millilitres, in each kitchen. */
export const volumes = {
  'fl oz': {
    uk: exact(28.4130625, 'imperial fluid ounce, a 160th of a gallon of 4.54609 litres'),
    us: exact(29.5735295625, 'US fluid ounce, a 128th of a gallon of 231 cubic inches'),
  },
  pint: { uk: exact(568.26125, 'imperial pint'), us: exact(473.176473, 'US liquid pint') },
  quart: { uk: exact(1136.5225, 'imperial quart'), us: exact(946.352946, 'US liquid quart') },
  cup: {
    uk: judged(250, [200, 300], 'ml; the metric cup of British measuring sets; a teacup holds less, a mug more'),
    us: exact(236.5882365, 'US cup, sixteen tablespoons'),
  },
  tablespoon: { uk: judged(15, [13, 20], 'ml; the metric measuring spoon'), us: exact(14.78676478125, 'US tablespoon') },
  teaspoon: { uk: judged(5, [4, 7], 'ml; the metric measuring spoon'), us: exact(4.92892159375, 'US teaspoon') },
} as const

const shot = 'ml; a British pub measures 25 ml, some 35; an American jigger is one and a half fluid ounces'

/** Millilitres of vessels that no law fixes: used only where the food itself has no such portion, and said when used. */
export const vessels = {
  glass: {
    uk: judged(200, [150, 300], 'ml; a tumbler not filled to the brim'),
    us: judged(240, [180, 350], 'ml; 8 fluid ounces'),
  },
  mug: {
    uk: judged(260, [200, 350], 'ml; an everyday mug, not filled to the brim'),
    us: judged(300, [240, 350], 'ml; 10 fluid ounces'),
  },
  can: { uk: judged(330, [250, 440], 'ml; the usual can of a soft drink'), us: judged(355, [222, 473], 'ml; 12 fluid ounces') },
  bottle: { uk: judged(500, [330, 750], 'ml; a bottle for one'), us: judged(500, [355, 591], 'ml; 16.9 fluid ounces') },
  shot: { uk: judged(25, [25, 50], shot), us: judged(44, [37, 60], shot) },
  splash: { uk: judged(15, [5, 40], 'ml; about a tablespoon'), us: judged(15, [5, 40], 'ml; about a tablespoon') },
} as const

/** Grams. */
export const handful = judged(30, [20, 45], 'g of nuts, seeds, dried fruit or snacks; the "small handful" of British advice')
export const pinch = judged(0.35, [0.2, 0.6], 'g of salt or spice; a sixteenth of a teaspoon')
export const knob = judged(10, [5, 15], 'g of butter or another spread')

/** Millilitres of milk that nobody measures. */
export const milkAdded = {
  toDrink: judged(30, [15, 60], 'ml in a mug of tea or coffee; white coffees of many milks have foods of their own'),
  toCereal: judged(125, [80, 200], 'ml on a bowl of cereal, as the packets reckon'),
} as const

/** Two amounts of a dose are the same strength when they differ by no more than this part: 1,000 IU is 25 µg. */
export const sameStrength = judged(0.01, [0.005, 0.03], 'labels round to three figures at most')

const most = (value: number, note: string) => judged(value, [value * 0.8, value * 1.5], `mg in one piece; ${note}`)

/** The most of a mineral itself that one tablet, capsule or sachet is sold with: a larger figure is the weight of its salt. */
export const mostInOnePiece = {
  magnesiumMg: most(500, 'one-a-day tablets hold 375 to 450'),
  calciumMg: most(1000, 'sachets and chewable tablets on prescription hold 1,000'),
  potassiumMg: most(800, '20 mmol tablets on prescription hold 782'),
  ironMg: most(110, 'slow-release tablets on prescription hold 105'),
  zincMg: most(100, 'high-strength tablets hold 50'),
  sodiumMg: most(1200, 'salty electrolyte sachets hold 1,000'),
  phosphorusMg: most(600, 'phosphate tablets on prescription hold 500'),
} as const
