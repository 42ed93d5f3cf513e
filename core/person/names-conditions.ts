// Which facts does a condition's name mean? "CKD stage 4" is two facts; "asthma" is known and has no bearing here.
import { causes } from '../knowledge/causes/index.js'
import { risks } from '../knowledge/risks/index.js'
import type { FactId } from '../knowledge/types/index.js'
import { causeNames } from '../words/en/causes.js'
import { factBook } from './names-facts.js'
import { nameBook, type Named } from './names.js'
import { otherConditions } from './names-other-conditions.js'

export interface NamedCondition extends Named {
  /** What it makes true; a leading `!` makes false. Empty: known, without bearing. */
  readonly facts: readonly FactId[]
}

/** Names that say more than one fact, or that doctors write and nobody says. */
const written: readonly (readonly [facts: string, names: string])[] = [
  [
    'kidney-disease-known !kidney-severe',
    'ckd stage 1|ckd stage 2|ckd stage 3|ckd stage 3a|ckd stage 3b|ckd 1|ckd 2|ckd 3|ckd 3a|ckd 3b|ckd g1|ckd g2|ckd g3a|ckd g3b|stage 3 kidney disease|chronic kidney disease stage 3|chronic kidney disease stage 3a|chronic kidney disease stage 3b|chronic kidney disease stage 2',
  ],
  [
    'kidney-disease-known kidney-severe',
    'ckd stage 4|ckd stage 5|ckd 4|ckd 5|ckd g4|ckd g5|stage 4 kidney disease|stage 5 kidney disease|chronic kidney disease stage 4|chronic kidney disease stage 5|end-stage kidney disease|end-stage renal disease|end-stage renal failure|esrd|eskd|esrf',
  ],
  [
    'on-dialysis',
    'end-stage renal disease on dialysis|esrd on dialysis|esrd on hemodialysis|hemodialysis dependent|maintenance hemodialysis|capd',
  ],
  [
    'diabetes-known',
    'diabetes mellitus|type 2 diabetes mellitus|type 1 diabetes mellitus|dm|dm2|dm1|type 1 dm|type 2 dm|iddm|niddm|insulin-dependent diabetes|non-insulin-dependent diabetes|steroid-induced diabetes',
  ],
  [
    'diabetes-known neuropathy-known',
    'diabetic neuropathy|diabetic peripheral neuropathy|diabetic polyneuropathy|diabetes with neuropathy',
  ],
  ['hypothyroidism-known', 'hypothyroidism|primary hypothyroidism|subclinical hypothyroidism'],
  [
    'hypothyroidism-known autoimmune-disease',
    'hashimotos thyroiditis|hashimotos|hashimotos disease|autoimmune hypothyroidism|autoimmune thyroiditis',
  ],
  ['hypoparathyroidism-known', 'hypoparathyroidism|postsurgical hypoparathyroidism|pseudohypoparathyroidism'],
  [
    'cirrhosis-known',
    'cirrhosis|alcoholic cirrhosis|alcohol-related cirrhosis|decompensated cirrhosis|compensated cirrhosis|hepatic cirrhosis',
  ],
  [
    'liver-disease-known',
    'alcoholic liver disease|alcohol-related liver disease|autoimmune hepatitis|chronic hepatitis b|chronic hepatitis c|primary sclerosing cholangitis',
  ],
  [
    'heart-failure-known',
    'heart failure|congestive cardiac failure|left ventricular failure|heart failure with reduced ejection fraction|heart failure with preserved ejection fraction|dilated cardiomyopathy',
  ],
  [
    'clot-before',
    'dvt|deep vein thrombosis|deep venous thrombosis|pulmonary embolism|pe|venous thromboembolism|previous deep vein thrombosis|previous pulmonary embolism|history of deep vein thrombosis|history of pulmonary embolism|past deep vein thrombosis|dvt years ago',
  ],
  [
    'arterial-disease-known',
    'arterial disease|intermittent claudication|claudication|leg artery disease|lower limb arterial disease|femoral artery stenosis',
  ],
  [
    'stenosis-known',
    'lumbar canal stenosis|spinal canal stenosis|lumbar radiculopathy|lumbar disc herniation|lumbar disc prolapse|lumbar spondylosis|degenerative lumbar spine disease|spondylolisthesis',
  ],
  ['varicose-known', 'varicose veins|chronic venous disease'],
  ['restless-legs-known', 'restless legs|restless legs syndrome'],
  ['parkinson-known', 'parkinsons disease'],
  [
    'neuropathy-known',
    'polyneuropathy|peripheral neuropathy|sensory neuropathy|sensorimotor neuropathy|chemotherapy-induced neuropathy|alcoholic neuropathy|uraemic neuropathy|cidp',
  ],
  [
    'neuromuscular-known',
    'amyotrophic lateral sclerosis|motor neurone disease|lou gehrigs disease|mcardle disease|polymyositis|dermatomyositis|inclusion body myositis|muscular dystrophy|myotonic dystrophy|metabolic myopathy|inflammatory myopathy|kennedys disease|cramp-fasciculation syndrome|isaacs syndrome|neuromyotonia',
  ],
  [
    'gut-disease',
    'malabsorption|celiac disease|coeliac disease|inflammatory bowel disease|exocrine pancreatic insufficiency|tropical sprue|whipples disease|short bowel syndrome|crohns disease|ulcerative colitis|small intestinal bacterial overgrowth',
  ],
  [
    'autoimmune-disease',
    'pernicious anaemia|type 1 autoimmune disease|systemic lupus erythematosus|sjogrens syndrome|graves disease|addisons and hashimotos',
  ],
  ['adrenal-known', 'adrenal insufficiency|addisons disease|addison disease|secondary adrenal insufficiency|hypopituitarism'],
  ['eating-disorder-known', 'eating disorder|anorexia nervosa|bulimia nervosa|purging disorder'],
  ['bariatric-surgery', 'roux-en-y gastric bypass|rygb|sleeve gastrectomy|biliopancreatic diversion|gastric bypass surgery'],
  [
    'stomach-or-ileum-removed',
    'total gastrectomy|partial gastrectomy|subtotal gastrectomy|terminal ileum resection|right hemicolectomy|billroth ii',
  ],
  [
    'neck-surgery',
    'total thyroidectomy|partial thyroidectomy|subtotal thyroidectomy|previous thyroidectomy|parathyroid adenoma removed',
  ],
  ['high-blood-calcium hyperparathyroidism-known', 'primary hyperparathyroidism|hyperparathyroidism'],
  ['cancer-active lymphoma-known', 'lymphoma|hodgkin lymphoma|hodgkins lymphoma|non-hodgkin lymphoma'],
  [
    'alcohol-dependence',
    'alcohol dependence|alcohol use disorder|alcoholism|alcoholic|alcohol misuse|alcohol abuse|chronic alcohol use disorder',
  ],
  ['recent-injury', 'broken leg|leg fracture|tibial fracture|fractured tibia|fractured ankle|broken ankle'],
  ['overbreathing', 'panic attacks|panic disorder|hyperventilation'],
  ['pregnant', 'pregnancy|pregnant'],
  [
    'on-dialysis kidney-severe',
    'esrd on hd|esrd on haemodialysis|eskd on hd|end-stage kidney disease on dialysis|end-stage kidney disease on haemodialysis',
  ],
  [
    'aldosteronism-tubulopathy',
    'primary aldosteronism|primary hyperaldosteronism|hyperaldosteronism|conns syndrome|gitelman syndrome|bartter syndrome|liddle syndrome',
  ],
  ['cirrhosis-known', 'nash cirrhosis|alcoholic liver cirrhosis|cryptogenic cirrhosis|biliary cirrhosis'],
  ['gut-disease', 'celiac sprue|coeliac sprue|crohn disease|crohn'],
  [
    'cancer-active',
    'lung cancer|bowel cancer|colon cancer|colorectal cancer|pancreatic cancer|ovarian cancer|testicular cancer|bladder cancer|kidney cancer|renal cell carcinoma|liver cancer|hepatocellular carcinoma|stomach cancer|gastric cancer|oesophageal cancer|thyroid cancer|brain tumour|glioma|melanoma|multiple myeloma|myeloma|chronic myeloid leukaemia|cml|chronic lymphocytic leukaemia|cll|acute myeloid leukaemia|acute lymphoblastic leukaemia|sarcoma|head and neck cancer|cervical cancer|endometrial cancer|metastatic cancer|metastatic breast cancer|metastatic prostate cancer|carcinoma',
  ],
  [
    'arthritis',
    'knee osteoarthritis|hip osteoarthritis|hand osteoarthritis|knee arthritis|hip arthritis|degenerative joint disease',
  ],
  ['neuropathy-known', 'charcot-marie-tooth disease|hereditary neuropathy'],
  ['liver-disease-known', 'wilson disease|wilsons disease'],
  ['hypertension', 'stage 1 hypertension|stage 2 hypertension|hypertension stage 1|hypertension stage 2|essential hypertension'],
  ['pale-or-breathless', 'anaemia|iron deficiency anaemia|anaemia of chronic disease'],
  // A diagnosis of years is not the change of mood that is asked about as a sign.
  [
    '',
    'depression|depressive disorder|major depression|major depressive disorder|low mood|anxiety|anxiety disorder|generalised anxiety disorder|mdd|gad|mild cognitive impairment',
  ],
]

/** Conditions that last: someone with a history of them has them, or their mark, still. */
export const lasting: ReadonlySet<FactId> = new Set([
  ...risks.map(({ id }) => id).filter((id) => id.endsWith('-known')),
  'kidney-severe',
  'hypertension',
  'clot-before',
  'neck-surgery',
  'bariatric-surgery',
  'stomach-or-ileum-removed',
  'kidney-stones',
  'high-blood-calcium',
  'gut-disease',
  'autoimmune-disease',
  'sarcoidosis',
  'myasthenia',
  'heart-block',
  'g6pd-deficiency',
  'epilepsy',
  'hiv',
  'arthritis',
  'chemotherapy',
  'long-qt',
  'iron-overload',
  'optic-nerve-disease',
  'calcium-gene',
  'periodic-paralysis',
  'quinine-reaction',
  'milk-alkali-before',
])

const split = (names: string) => names.split('|')
const entryOf = (facts: readonly FactId[], names: readonly string[], label = names[0] ?? ''): NamedCondition => ({
  id: facts.join(' '),
  label,
  facts,
  own: names.filter((name) => !isCode(name)),
  also: [],
})

// Codes such as R18 stand for several facts at once and are no names of conditions.
const isCode = (name: string) => /^[dfrx]\d+$/i.test(name)

// "Sweating" or "alcohol" names a cause in a sentence and no illness in a list.
const isIllness = ({ type }: (typeof causes)[number]) => type !== 'physiological' && type !== 'medicine'

/** Earlier entries win a name: what doctors write, then risks, then what has no bearing, then every other fact, then causes. */
export const conditionBook = nameBook<NamedCondition>(
  [
    ...written.map(([facts, names]) =>
      entryOf(
        facts.split(' ').filter((fact) => fact !== ''),
        split(names),
      ),
    ),
    ...risks.flatMap(({ id }) => {
      const fact = factBook.entries.find((each) => each.id === id)
      return fact === undefined ? [] : [entryOf([id], [...fact.own, ...fact.also], fact.also[0])]
    }),
    ...otherConditions.map((names): NamedCondition => ({ ...entryOf([], split(names)), id: split(names)[0] ?? names })),
    ...factBook.entries
      .filter(({ options, option }) => options === undefined && option === undefined)
      .map(({ fact, own, also }) => entryOf([fact], [...own, ...also], also[0])),
    ...causes.filter(isIllness).map(({ id, aliases }) => {
      const said = causeNames[id]
      return entryOf([id], [id, ...aliases, ...(said === undefined ? [] : [said.name, ...said.alsoKnownAs])], said?.name)
    }),
  ],
  'first-wins',
)
