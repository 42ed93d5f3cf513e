// Who are the people of the browser tests? Invented cases, put where the page keeps answers when it is asked to.
import type { Page } from '@playwright/test'

const no = (...facts: readonly string[]) => Object.fromEntries(facts.map((fact) => [fact, false]))

/** Every warning sign that the first screens ask about, denied. */
const noWarningSigns = no(
  'sudden-cold-white-leg',
  'leg-weak-numb-sudden',
  'pain-out-of-proportion',
  'tense-swollen-muscle',
  'hot-spreading-skin',
  'one-calf-swollen',
  'warm-red-calf',
  'calf-tender',
  'night-foot-pain',
  'foot-sores',
  'chest-pain-or-breathless',
  'faint-or-collapse',
  'face-arm-speech',
  'palpitations',
  'confusion',
  'hot-collapsed',
  'fever',
)

/** What would make a plan of food somebody else's business, denied. */
const nothingWrong = no(
  'kidney-disease-known',
  'kidney-severe',
  'on-dialysis',
  'heart-failure-known',
  'liver-disease-known',
  'cirrhosis-known',
  'diabetes-known',
  'eating-disorder-known',
)

const person = { age: 63, sex: 'female', heightCm: 165, weightKg: 71 }
const answered = [
  'age',
  'sex',
  'height-weight',
  'leg-now',
  'calf-and-foot-now',
  'body-now',
  'where',
  'what-it-feels-like',
  'medicines',
]
const kept = (answers: object, more: object = {}) => ({
  version: 1,
  trail: answered,
  passed: answered,
  case: { person, answers, labs: [], ...more },
})

export const people = {
  /** Wakes with a knotted calf; takes a water tablet and a statin; potassium a little low. */
  nightCramps: kept(
    {
      ...noWarningSigns,
      'at-night': true,
      calf: true,
      foot: true,
      thigh: false,
      elsewhere: false,
      side: 'either-leg',
      'hard-knot': true,
      sudden: true,
      'stretch-ends-it': true,
      'sore-after': true,
      often: true,
      'walking-relieves': true,
      duration: 'under-10-minutes',
      'numb-feet': false,
      'tingling-feet': true,
      'urge-to-move': false,
      burning: false,
    },
    {
      medicines: [
        { name: 'Lasix', ingredient: 'furosemide', classes: ['loop-diuretic'] },
        { name: 'atorvastatin', ingredient: 'atorvastatin', classes: ['statin'] },
      ],
      labs: [{ analyte: 'potassium', value: 3.4, reported: { value: 3.4, unit: 'mmol/L' } }],
    },
  ),
  /** Takes nothing, has nothing; the plan's questions are not answered yet. */
  hungry: kept({ ...noWarningSigns, ...nothingWrong }, { medicines: [] }),
  /** The same, and eats everything. */
  eater: kept(
    { ...noWarningSigns, ...nothingWrong },
    { medicines: [], eating: { pattern: 'everything', allergies: [], leavesOut: [] } },
  ),
  onDialysis: kept(
    { ...noWarningSigns, ...nothingWrong, 'kidney-disease-known': true, 'kidney-severe': true, 'on-dialysis': true },
    { medicines: [], eating: { pattern: 'everything', allergies: [], leavesOut: [] } },
  ),
  coldLeg: kept({ 'sudden-cold-white-leg': true }),
  swollenCalf: kept({ ...noWarningSigns, 'one-calf-swollen': true, 'calf-tender': true }),
} as const

export interface Visit {
  readonly theme?: 'light' | 'dark' | 'night'
  readonly person?: (typeof people)[keyof typeof people]
}

/** Opens the page with a theme chosen and, if wished, a person's answers kept; does so before its own code runs. */
export async function open(page: Page, hash: string, { theme, person: known }: Visit = {}): Promise<void> {
  await page.addInitScript(
    ([chosen, answers]) => {
      if (chosen) localStorage.setItem('charley.theme', chosen)
      // Only the first page of a test is given the answers: a reload shows what the page itself has kept.
      if (answers && !sessionStorage.getItem('given')) localStorage.setItem('charley.answers', answers)
      sessionStorage.setItem('given', 'yes')
    },
    [theme ?? '', known ? JSON.stringify(known) : ''] as const,
  )
  await page.goto(`./${hash}`)
  await page.locator('h1').first().waitFor()
}
