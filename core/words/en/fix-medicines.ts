// What can be put to the doctor about a medicine? Concrete questions for each class; none of them is "shall I stop".
import type { MedicineClass } from '../../knowledge/types/index.js'

const SALTS = 'Could we check my potassium, sodium and magnesium?'
const SHARE = 'How sure are you that the cramps come from it? When did they begin, before it or after?'
const LOWER = 'Would a lower dose do the same for me?'
const TEAM = 'Can the team plan something for the cramps, so that I can stay on the treatment?'

export const medicineAsk: Readonly<Record<MedicineClass['id'], readonly string[]>> = {
  laba: [
    'Is my asthma or lung disease steady enough to step the long-acting part down, with a plan if it gets worse?',
    'Could another inhaler, without this part, do for me?',
    'Could we look at how I use the inhaler, so that less of it gets into the blood?',
    'Could we check my potassium and magnesium?',
  ],
  saba: ['I use the reliever often. Could my preventer be made better, so that I need it less?', 'Could we check my potassium?'],
  thiazide: [
    SALTS,
    'Is there another blood pressure tablet that would suit me as well?',
    LOWER,
    'What should I do with it on days of vomiting, diarrhoea or great heat?',
  ],
  'loop-diuretic': [
    SALTS,
    'Is the dose still right for my weight and swelling?',
    'Could vitamin B1 be low? Should we test it?',
    'What should I do with it on days of vomiting or diarrhoea?',
  ],
  'potassium-sparing-diuretic': [
    'Could we check my potassium, sodium and kidneys?',
    'Is it there for my heart, my liver or my blood pressure? Is there another choice for that?',
    LOWER,
  ],
  statin: [
    'Could we check the muscle enzyme (CK) and my thyroid before we blame the statin?',
    'Do any of my other medicines make the statin pile up?',
    'If you think it may be the statin: could we plan a pause and a fresh start, and count the cramps in both?',
  ],
  'statin-interacting': [
    'Does this medicine make my statin pile up? Should the statin be paused for the course?',
    'Could we check the muscle enzyme (CK)?',
  ],
  'other-lipid-medicine': ['Do I need both this and the statin?', 'Could we check the muscle enzyme (CK)?'],
  'ssri-snri': [
    'Could we check my sodium?',
    'Could these be restless legs, which this kind of tablet can stir up?',
    'Is another antidepressant kinder to the legs? If we change, how do we do it slowly?',
  ],
  'antipsychotic-or-antihistamine': [
    'Could these be restless legs, or a muscle that locks, from it?',
    'Is there another one for me?',
  ],
  'cholinesterase-inhibitor': [LOWER, 'Would a patch or another form be kinder?', 'Could it be taken in the morning?'],
  'oestrogen-or-raloxifene': [SHARE, 'Is another kind, or a patch, an option for me?', 'Should my leg be checked for a clot?'],
  'aromatase-inhibitor': [TEAM, 'Would a sister tablet suit me better?', 'Is my vitamin D and calcium all right?'],
  teriparatide: ['Could we check my calcium, and when after the injection?', 'Could I take it at another time of day?'],
  'iv-iron': ['Could the drip run slower, or another kind of iron be used?', 'Could we check my phosphate?'],
  nsaid: ['Do I still need it every day?', 'Could we check my kidneys?'],
  dihydropyridine: [SHARE, 'Are my swollen ankles part of it?'],
  'isa-beta-blocker': [
    'Is there another beta-blocker for me? How do we change over slowly?',
    'Could we check the muscle enzyme (CK)?',
  ],
  'insulin-or-sulfonylurea': ['Could my sugar fall low at night? How do I check?', LOWER],
  'thyroid-medicine': [
    'Could we check my thyroid (TSH) and the muscle enzyme (CK)?',
    'Is the dose coming down too fast or too far?',
  ],
  levothyroxine: [
    'Could we check my thyroid (TSH)? Is my dose right?',
    'Do I take it far enough from calcium, iron and magnesium?',
  ],
  'bcr-abl-inhibitor': [TEAM, 'Could we check calcium, magnesium and phosphate?'],
  'hedgehog-inhibitor': [TEAM, 'Are planned breaks possible for me?', 'Could we check the muscle enzyme (CK)?'],
  'anti-egfr': ['How low is my magnesium, and how is it topped up?', TEAM],
  platinum: ['Could we check magnesium, potassium and calcium?', 'My feet tingle: does the dose need to change?', TEAM],
  'neurotoxic-chemotherapy': ['My feet are numb or tingle: does the dose need to change?', TEAM],
  'calcineurin-inhibitor': [
    'Could we check my magnesium and the level of the medicine?',
    'What can I take against low magnesium?',
  ],
  'magnesium-wasting-antimicrobial': [SALTS, 'How long does it still have to be?'],
  'pyrazinamide-isoniazid': ['Am I taking vitamin B6 with it? How much?', 'My feet tingle: could it be this?'],
  antiresorptive: ['Could we check calcium and vitamin D before the next dose?', 'When should calcium be checked after it?'],
  'phosphate-binder-or-cinacalcet': ['How low is my calcium?', 'Could the dose be changed?'],
  ppi: ['Could we check magnesium and vitamin B12?', 'Do I still need it, and every day? What protects my stomach otherwise?'],
  metformin: ['Could we check my vitamin B12?'],
  corticosteroid: ['Could we check my potassium and sugar?', 'Are my thighs weaker than they were? Could we test that?'],
  laxative: [SALTS, 'Is there a gentler way for my bowels?'],
  lithium: ['Could we check my thyroid, sodium, calcium and lithium level?', 'How much should I drink on hot days?'],
  'sglt2-inhibitor': ['How much should I drink with it?', 'When should I leave it out if I am ill?'],
  'glp1-agonist': ['I eat and drink little. Is the dose too high for now?', 'Could vitamin B1 be low?'],
  'enzyme-inducing-anticonvulsant': ['Could we check vitamin D, calcium and sodium?'],
  'colchicine-or-hydroxychloroquine': ['Could we check the muscle enzyme (CK) and my kidneys?'],
}

/** For a class that has no questions of its own. */
export const medicineAskAny: readonly string[] = [
  SHARE,
  'Do I still need it?',
  LOWER,
  'Is there another one with less trouble for muscles?',
]

export const medicineLinks = {
  strong: {
    name: 'strong link',
    line: 'Among the clearest links between a medicine and cramps that we know. It is still no proof that yours come from it.',
  },
  some: {
    name: 'some link',
    line: 'People who take it have cramps more often, or it can lower a salt that muscles need. Worth a talk and a blood test.',
  },
  weak: {
    name: 'weak link',
    line: 'Little speaks for it. Mention it, but look at other things first.',
  },
} as const

export const medicineCard = {
  never:
    'Do not stop or change it on your own. What it protects you from is worse than a cramp. Show this card to whoever prescribes it.',
  through: (causes: string) => `It may also work by way of ${causes}.`,
  monitor: (tests: string) => `Worth a look in the blood: ${tests}.`,
  share: 'The share of your cramps laid at it, with its band. Nobody has tested what happens to cramps when it is changed.',
} as const
