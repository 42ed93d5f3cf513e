// Which facts does a coded diagnosis state? SNOMED CT and ICD-10 to the facts of the interview; a leading "!" says that it is not so.
// Whatever has no code here is matched by its name, as in a case file.
import type { FactId } from '../types/index.js'
import type { Coded } from './code.js'

export interface CodedCondition extends Coded {
  readonly facts: readonly FactId[]
}

const rows = (kind: Coded['kind'], sources: Coded['sources'], lines: string): readonly CodedCondition[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [named = '', facts = ''] = line.trim().split('|')
      const [code = '', ...name] = named.split(' ')
      return { code, name: name.join(' '), facts: facts.split(' ').filter((fact) => fact !== ''), kind, sources }
    })

/** Exact codes. */
export const snomedConditions: readonly CodedCondition[] = [
  ...rows(
    'measured',
    ['fhir-r4'],
    `
    73211009 Diabetes mellitus|diabetes-known
    44054006 Diabetes mellitus type 2|diabetes-known
    40930008 Hypothyroidism|hypothyroidism-known
    32914008 Restless legs|restless-legs-known
    59621000 Essential hypertension|hypertension
    84757009 Epilepsy|epilepsy
    77386006 Pregnant|pregnant
    161508001 History of deep vein thrombosis|clot-before
    3900008 Mixed sensory-motor polyneuropathy|neuropathy-known
    `,
  ),
  ...rows(
    'recalled',
    ['snomed-ct'],
    `
    46635009 Diabetes mellitus type 1|diabetes-known
    313436004 Type 2 diabetes mellitus without complication|diabetes-known
    368581000119106 Neuropathy due to type 2 diabetes mellitus|diabetes-known neuropathy-known
    72892002 Normal pregnancy|pregnant
    1201005 Benign essential hypertension|hypertension
    239873007 Osteoarthritis of knee|arthritis
    238136002 Morbid obesity|obesity
    162864005 Body mass index 30+ - obesity|obesity
    21983002 Hashimoto thyroiditis|hypothyroidism-known autoimmune-disease
    38341003 Hypertensive disorder|hypertension
    709044004 Chronic kidney disease|kidney-disease-known
    431855005 Chronic kidney disease stage 1|kidney-disease-known !kidney-severe
    431856006 Chronic kidney disease stage 2|kidney-disease-known !kidney-severe
    433144002 Chronic kidney disease stage 3|kidney-disease-known !kidney-severe
    700378005 Chronic kidney disease stage 3A|kidney-disease-known !kidney-severe
    700379002 Chronic kidney disease stage 3B|kidney-disease-known !kidney-severe
    431857002 Chronic kidney disease stage 4|kidney-disease-known kidney-severe
    433146000 Chronic kidney disease stage 5|kidney-disease-known kidney-severe
    46177005 End-stage renal disease|kidney-disease-known kidney-severe
    714152005 Chronic kidney disease stage 5 on dialysis|kidney-disease-known kidney-severe on-dialysis
    84114007 Heart failure|heart-failure-known
    42343007 Congestive heart failure|heart-failure-known
    417996009 Systolic heart failure|heart-failure-known
    418304008 Diastolic heart failure|heart-failure-known
    400047006 Peripheral vascular disease|arterial-disease-known
    128053003 Deep vein thrombosis|clot-before
    59282003 Pulmonary embolism|clot-before
    72866009 Varicose veins of lower limb|varicose-known
    19943007 Cirrhosis of liver|cirrhosis-known
    420054005 Alcoholic cirrhosis|cirrhosis-known
    235856003 Disorder of liver|liver-disease-known
    49049000 Parkinson’s disease|parkinson-known
    302226006 Peripheral nerve disease|neuropathy-known
    396331005 Celiac disease|gut-disease
    34000006 Crohn’s disease|gut-disease
    64766004 Ulcerative colitis|gut-disease
    66999008 Hyperparathyroidism|hyperparathyroidism-known high-blood-calcium
    55464009 Systemic lupus erythematosus|autoimmune-disease
    31541009 Sarcoidosis|sarcoidosis
    7200002 Alcohol dependence|alcohol-dependence
    56882008 Anorexia nervosa|eating-disorder-known
    78004001 Bulimia nervosa|eating-disorder-known
    439960005 Binge eating disorder|eating-disorder-known
    95570007 Kidney stone|kidney-stones
    396275006 Osteoarthritis|arthritis
    239872002 Osteoarthritis of hip|arthritis
    69896004 Rheumatoid arthritis|arthritis autoimmune-disease
    86406008 HIV infection|hiv
    118600007 Malignant lymphoma|cancer-active lymphoma-known
    118599009 Hodgkin lymphoma|cancer-active lymphoma-known
    363346000 Malignant neoplasm|cancer-active
    254837009 Malignant tumour of breast|cancer-active
    399068003 Malignant tumour of prostate|cancer-active
    27885002 Complete heart block|heart-block
    195042002 Second degree heart block|heart-block
    52254009 Nephrotic syndrome|nephrotic-syndrome
    35400008 Haemochromatosis|iron-overload
    235595009 Gastro-oesophageal reflux disease|acid-reflux
    414916001 Obesity|obesity
    190855004 Hypomagnesaemia|low-magnesium
    43339004 Hypokalaemia|low-potassium
    89627008 Hyponatraemia|low-sodium
    34713006 Vitamin D deficiency|low-vitamin-d
    `,
  ),
]

/** ICD-10 and its American form: a code stands for everything below it, the longest that fits wins. */
export const icd10Conditions: readonly CodedCondition[] = rows(
  'recalled',
  ['icd-10'],
  `
  E10 Type 1 diabetes mellitus|diabetes-known
  E11 Type 2 diabetes mellitus|diabetes-known
  E11.4 Diabetic neuropathy|diabetes-known neuropathy-known
  E03 Hypothyroidism|hypothyroidism-known
  E06.3 Hashimoto’s thyroiditis|hypothyroidism-known autoimmune-disease
  E20 Hypoparathyroidism|hypoparathyroidism-known
  E21.0 Primary hyperparathyroidism|hyperparathyroidism-known high-blood-calcium
  E21.3 Hyperparathyroidism|hyperparathyroidism-known high-blood-calcium
  E23.0 Hypopituitarism|adrenal-known
  E27.1 Addison’s disease|adrenal-known
  E27.4 Adrenal insufficiency|adrenal-known
  E26.0 Primary hyperaldosteronism|aldosteronism-tubulopathy
  E55.9 Vitamin D deficiency|low-vitamin-d
  E66.9 Obesity|obesity
  E83.1 Haemochromatosis|iron-overload
  E83.42 Hypomagnesaemia|low-magnesium
  E83.51 Hypocalcaemia|low-calcium
  E87.1 Hyponatraemia|low-sodium
  E87.6 Hypokalaemia|low-potassium
  I10 Essential hypertension|hypertension
  I26 Pulmonary embolism|clot-before
  I44.2 Complete heart block|heart-block
  I50 Heart failure|heart-failure-known
  I73.9 Peripheral vascular disease|arterial-disease-known
  I82.4 Deep vein thrombosis of the leg|clot-before
  I83 Varicose veins of lower limbs|varicose-known
  K21.9 Gastro-oesophageal reflux disease|acid-reflux
  K50 Crohn’s disease|gut-disease
  K51 Ulcerative colitis|gut-disease
  K70.3 Alcoholic cirrhosis|cirrhosis-known
  K70.9 Alcoholic liver disease|liver-disease-known
  K74.6 Cirrhosis of liver|cirrhosis-known
  K75.4 Autoimmune hepatitis|liver-disease-known
  K76.9 Chronic liver disease|liver-disease-known
  K90.0 Coeliac disease|gut-disease
  N04 Nephrotic syndrome|nephrotic-syndrome
  N18.1 Chronic kidney disease, stage 1|kidney-disease-known !kidney-severe
  N18.2 Chronic kidney disease, stage 2|kidney-disease-known !kidney-severe
  N18.3 Chronic kidney disease, stage 3|kidney-disease-known !kidney-severe
  N18.4 Chronic kidney disease, stage 4|kidney-disease-known kidney-severe
  N18.5 Chronic kidney disease, stage 5|kidney-disease-known kidney-severe
  N18.6 End-stage renal disease|kidney-disease-known kidney-severe
  N18.9 Chronic kidney disease, unspecified|kidney-disease-known
  N20.0 Kidney stone|kidney-stones
  Z99.2 Dependence on renal dialysis|on-dialysis
  G12.2 Motor neurone disease|neuromuscular-known
  G20 Parkinson’s disease|parkinson-known
  G25.81 Restless legs syndrome|restless-legs-known
  G40 Epilepsy|epilepsy
  G62.9 Polyneuropathy|neuropathy-known
  G70.0 Myasthenia gravis|myasthenia
  G71.0 Muscular dystrophy|neuromuscular-known
  D55.0 G6PD deficiency|g6pd-deficiency
  D86 Sarcoidosis|sarcoidosis
  F10.2 Alcohol dependence|alcohol-dependence
  F50.9 Eating disorder|eating-disorder-known
  M19.9 Osteoarthritis|arthritis
  M32.9 Systemic lupus erythematosus|autoimmune-disease
  M33.9 Polymyositis or dermatomyositis|neuromuscular-known autoimmune-disease
  M35.0 Sjogren syndrome|autoimmune-disease
  B20 HIV disease|hiv
  C81 Hodgkin lymphoma|cancer-active lymphoma-known
  Z33.1 Pregnant|pregnant
  Z34 Supervision of normal pregnancy|pregnant
  `,
)

/**
 * What a record never states by its name alone, though somebody who types the name means it: what was felt or done on one day,
 * which only the person can say of now; and names too wide, such as "haematoma" or "tendon injury" for the calf. Findings and the
 * ways a cramp is described are none of a record's either.
 */
export const notByName: ReadonlySet<FactId> = new Set([
  'alcohol-over-14-units',
  'calf-injury',
  'cast-or-long-flight',
  'crush-seizure-cocaine',
  'dehydration',
  'diarrhoea',
  'exertion',
  'heat',
  'heat-salt-loss',
  'hyperventilation',
  'inactivity',
  'long-standing-or-sitting',
  'new-exercise',
  'no-exercise',
  'recent-injury',
  'self-care-failed',
  'sleep-broken',
  'vomiting-or-laxatives',
])
