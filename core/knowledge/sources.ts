// Which publications stand behind the numbers, and how did we come by each?
// A title in square brackets is our own description: the printed title was not recorded when the reference was written.
import type { Source } from './types/index.js'

const source =
  (seen: Source['seen']) =>
  (id: string, title: string, where: string, year?: number): Source =>
    year === undefined ? { id, title, where, seen } : { id, title, where, year, seen }

/** Abstract, table or text was read when the reference was written. */
const opened = source('opened')
/** Seen quoted elsewhere only. */
const secondHand = source('second-hand')
/** A figure from memory; the publication was not re-read. */
const memory = source('memory')

/** Cramps: how common, in whom, and how they look. */
const cramps: readonly Source[] = [
  opened('aafp-2012', 'Nocturnal leg cramps', 'Am Fam Physician 86:350', 2012),
  opened('abdulla-1999', 'Leg cramps in the elderly: prevalence, drug and disease associations', 'Int J Clin Pract 53:494', 1999),
  opened('cks-leg-cramps', 'Leg cramps', 'NICE Clinical Knowledge Summaries, 2012 revision', 2012),
  opened(
    'delacour-2018',
    'Association between alcohol consumption and nocturnal leg cramps in patients over 60 years old: a case-control study',
    'Ann Fam Med 16:296',
    2018,
  ),
  opened(
    'delacour-2020',
    'Association between physical activity and nocturnal leg cramps in patients over 60 years old: a case-control study',
    'Sci Rep 10, s41598-020-59312-9',
    2020,
  ),
  opened(
    'garrison-2012',
    'Nocturnal leg cramps and prescription use that precedes them: a sequence symmetry analysis',
    'Arch Intern Med 172:120',
    2012,
  ),
  opened(
    'garrison-2015',
    'Seasonal effects on the occurrence of nocturnal leg cramps: a prospective cohort study',
    'CMAJ 187:248',
    2015,
  ),
  opened(
    'grandner-2017',
    'Nocturnal leg cramps: prevalence and associations with demographics, sleep disturbance symptoms, medical ' +
      'conditions, and ' +
      'cardiometabolic risk factors',
    'PLoS One 12:e0178465',
    2017,
  ),
  opened('hallegraeff-2017', 'Criteria in diagnosing nocturnal leg cramps: a systematic review', 'BMC Fam Pract 18:29', 2017),
  opened('haskell-1997', 'Clinical epidemiology of nocturnal leg cramps in male veterans', 'Am J Med Sci 313:210', 1997),
  opened('hawke-2012', '[Night-time calf cramps: age at the first cramp and their course]', 'PMC3361473', 2012),
  opened(
    'hawke-2013',
    'Factors associated with night-time calf muscle cramps: a case-control study',
    'Muscle Nerve 47:339',
    2013,
  ),
  opened(
    'hawke-2021',
    'Correlates of night-time and exercise-associated lower limb cramps in healthy adults',
    'Muscle Nerve, mus.27359',
    2021,
  ),
  opened(
    'hoffman-2015',
    'Muscle cramping during a 161-km ultramarathon: comparison of characteristics of those with and without cramping',
    'Sports Med Open 1:24, PMC4532703',
    2015,
  ),
  opened(
    'kona-2019',
    '[Cramps treated in the medical tent of the Ironman World Championship, 1989 to 2019]',
    'conference abstract',
    2019,
  ),
  opened(
    'maisonneuve-2016',
    'Prevalence of cramps in patients over the age of 60 in primary care: a cross sectional study',
    'BMC Fam Pract, s12875-016-0509-9',
    2016,
  ),
  opened('medznat', '[Web summary of the NHANES leg-cramp analysis of Grandner 2017]', 'medznat web page'),
  opened('miller-2015', '[Exercise-associated muscle cramps: invited commentary]', 'Curr Sports Med Rep', 2015),
  opened('naylor-1994', 'A general population survey of rest cramps', 'Age Ageing 23:418', 1994),
  opened(
    'sebo-2019',
    'A prospective observational study of the main features of nocturnal leg cramps in primary care',
    'Swiss Med Wkly 149:w20048',
    2019,
  ),
]

/** Trials and reviews of what is done about cramps. */
const treatments: readonly Source[] = [
  opened(
    'aan-2010',
    'Assessment: symptomatic treatment for muscle cramps (an evidence-based review): report of the Therapeutics ' +
      'and Technology ' +
      'Assessment Subcommittee of the American Academy of Neurology',
    'Neurology 74:691, reaffirmed 2016 and 2022',
    2010,
  ),
  opened(
    'barna-2021',
    'A randomized, double-blind, placebo-controlled, multicenter study assessing the efficacy of magnesium oxide ' +
      'monohydrate in the ' +
      'treatment of nocturnal leg cramps',
    'Nutr J 20:90',
    2021,
  ),
  memory(
    'baltodano-1988',
    'Verapamil vs quinine in recumbent nocturnal leg cramps in the elderly',
    'Arch Intern Med 148:1969',
    1988,
  ),
  secondHand(
    'chan-1998',
    'Randomized, double-blind, placebo-controlled study of the safety and efficacy of vitamin B complex in the ' +
      'treatment of nocturnal ' +
      'leg cramps in elderly patients with hypertension',
    'J Clin Pharmacol 38:1151',
    1998,
  ),
  opened('cochrane-magnesium-2012', 'Magnesium for skeletal muscle cramps', 'Cochrane Database Syst Rev, CD009402', 2012),
  opened('cochrane-magnesium-2020', 'Magnesium for skeletal muscle cramps', 'Cochrane Database Syst Rev, CD009402', 2020),
  opened(
    'cochrane-non-drug-2021',
    'Non-drug therapies for the secondary prevention of lower limb muscle cramps',
    'Cochrane Database Syst Rev, CD008496',
    2021,
  ),
  opened('cochrane-pregnancy-2020', 'Interventions for leg cramps in pregnancy', 'Cochrane Database Syst Rev, CD010655', 2020),
  opened('cochrane-quinine-2015', 'Quinine for muscle cramps', 'Cochrane Database Syst Rev, CD005044', 2015),
  opened(
    'coppin-2005',
    'Managing nocturnal leg cramps: calf-stretching exercises and cessation of quinine treatment: a factorial ' +
      'randomised controlled trial',
    'Br J Gen Pract 55:186',
    2005,
  ),
  secondHand(
    'daniell-1979',
    'Simple cure for nocturnal leg cramps',
    'N Engl J Med 301:216, letter; by a later letter in Arch Intern Med (2012) and a newspaper',
    1979,
  ),
  opened('elavally', '[Stretching the calf during dialysis: controlled trial in 64 people]', 'Elavally and Rathinasamy'),
  memory('cfr-101-9', 'Nutrition labeling of food', '21 CFR 101.9; daily values changed by 81 FR 33742', 2016),
  secondHand(
    'fda-quinine-2010',
    '[FDA drug safety communication: quinine for night-time leg cramps]',
    'US Food and Drug Administration',
    2010,
  ),
  opened(
    'frusso-1999',
    'Magnesium for the treatment of nocturnal leg cramps: a crossover randomized trial',
    'J Fam Pract 48:868',
    1999,
  ),
  opened(
    'hallegraeff-2012',
    'Stretching before sleep reduces the frequency and severity of nocturnal leg cramps in older adults: a randomised trial',
    'J Physiother 58:17',
    2012,
  ),
  opened('k2-protocol', '[Protocol of the vitamin K2 trial in night-time leg cramps]', 'Front Nutr 1119233', 2023),
  memory(
    'khajehdehi-2001',
    'A randomized, double-blind, placebo-controlled trial of supplementary vitamins E, C and their combination for ' +
      'treatment of ' +
      'haemodialysis cramps',
    'Nephrol Dial Transplant 16:1448',
    2001,
  ),
  memory(
    'lau-2019',
    'Water intake after dehydration makes muscles more susceptible to cramp but electrolytes reverse that effect',
    'BMJ Open Sport Exerc Med 5:e000478',
    2019,
  ),
  opened(
    'liu-2021',
    '[Magnesium for leg cramps in pregnancy: meta-analysis of four trials]',
    'Taiwan J Obstet Gynecol, 10.1016/j.tjog.2021.05.006',
    2021,
  ),
  memory(
    'lynch-2008',
    'Effects of L-carnitine on dialysis-related hypotension and muscle cramps: a meta-analysis',
    'Am J Kidney Dis 52:962',
    2008,
  ),
  opened('lynch-2014', '[Magnesium in the dialysate and muscle cramps]', 'Advances in Nephrology 681969', 2014),
  opened('mantilla-2024', '[Treatment of cramps in dialysis: review]', 'Semin Dial 37:415', 2024),
  secondHand(
    'mhra-quinine',
    '[Quinine: not for routine treatment of night-time leg cramps]',
    'MHRA Drug Safety Update 2010, 2014, 2017',
    2010,
  ),
  opened(
    'ni-formulary',
    '[Quinine for night cramps: Northern Ireland formulary note, with MHRA and AAN summaries]',
    'NI Formulary',
  ),
  memory(
    'oskarsson-2018',
    'Mexiletine for muscle cramps in amyotrophic lateral sclerosis: a randomized, double-blind crossover trial',
    'Muscle Nerve 58:42',
    2018,
  ),
  opened(
    'roberts-2024',
    'Management of muscle cramps in patients with cirrhosis: a systematic review of randomised controlled trials',
    'Aliment Pharmacol Ther, apt.18398',
    2024,
  ),
  opened(
    'roguin-2017',
    'Effect of magnesium oxide supplementation on nocturnal leg cramps: a randomized clinical trial',
    'JAMA Intern Med 177:617',
    2017,
  ),
  opened('tabriz', '[Vitamin D with and without calcium for leg cramps in pregnancy: randomised trial in Tabriz]', 'trial pages'),
  opened(
    'tan-2024',
    'Vitamin K2 in managing nocturnal leg cramps: a randomized clinical trial',
    'JAMA Intern Med, 10.1001/jamainternmed.2024.5726',
    2024,
  ),
  opened(
    'tapper-2022',
    'Pickle juice intervention for cirrhotic cramps reduction: the PICCLES randomized controlled trial',
    'Am J Gastroenterol 117:895',
    2022,
  ),
  opened(
    'vidot-2018',
    'Randomised clinical trial: oral taurine supplementation versus placebo reduces muscle cramps in patients with ' +
      'chronic liver disease',
    'Aliment Pharmacol Ther 48:704',
    2018,
  ),
  opened('voon-2001', 'Diltiazem for nocturnal leg cramps', 'Age Ageing 30:91, letter on a third-party copy', 2001),
  opened(
    'xu-2022',
    'Vitamin K2 as a potential therapeutic candidate for the prevention of muscle cramps in hemodialysis patients: ' +
      'a prospective ' +
      'multicenter, randomized, controlled, crossover pilot trial',
    'Nutrition 111608',
    2022,
  ),
  opened('young-1993', 'Naftidrofuryl treatment for rest cramp', 'Postgrad Med J 69:624', 1993),
]

/** Nutrients and salts of the blood. */
const nutrients: readonly Source[] = [
  memory('allen-2009', 'How common is vitamin B-12 deficiency?', 'Am J Clin Nutr 89:693S', 2009),
  secondHand(
    'basha-2000',
    'Osteomalacia due to vitamin D depletion: a neglected consequence of intestinal malabsorption',
    'Am J Med 108:296, quoted in a 2018 UpToDate copy',
    2000,
  ),
  opened(
    'bolland-2021',
    'Prevalence of biochemical osteomalacia in adults undergoing vitamin D testing',
    'Clin Endocrinol, PMID 33866594',
    2021,
  ),
  opened(
    'brady-1995',
    'Thiamin status, diuretic medications, and the management of congestive heart failure',
    'J Am Diet Assoc 95:541',
    1995,
  ),
  opened(
    'carrodeguas-2005',
    'Preoperative thiamine deficiency in obese population undergoing laparoscopic bariatric surgery',
    'Surg Obes Relat Dis 1:517',
    2005,
  ),
  opened('costello-2019', '[Thiamine and obesity]', 'Costello and others', 2019),
  opened(
    'cui-2022',
    'Prevalence, trend, and predictor analyses of vitamin D deficiency in the US population, 2001-2018',
    'Front Nutr 9:965376',
    2022,
  ),
  opened(
    'gilsing-2010',
    'Serum concentrations of vitamin B12 and folate in British male omnivores, vegetarians and vegans: results ' +
      'from a cross-sectional ' +
      'analysis of the EPIC-Oxford cohort study',
    'Eur J Clin Nutr 64:933',
    2010,
  ),
  opened(
    'glerup-2000',
    'Hypovitaminosis D myopathy without biochemical signs of osteomalacic bone involvement',
    'Calcif Tissue Int 66:419',
    2000,
  ),
  opened('grattagliano-2018', '[Low sodium in older people tested in general practice]', 'J Prim Health Care 10:167', 2018),
  opened(
    'hansen-2015',
    'Treatment of vitamin D insufficiency in postmenopausal women: a randomized clinical trial',
    'JAMA Intern Med, PMC4594209',
    2015,
  ),
  secondHand(
    'healton-1991',
    'Neurologic aspects of cobalamin deficiency',
    'Medicine (Baltimore) 70:229, quoted on Medscape',
    1991,
  ),
  opened('herrick-2019', 'Vitamin D status in the United States, 2011-2014', 'Am J Clin Nutr 110:150', 2019),
  opened(
    'jain-2015',
    'Determining the role of thiamine deficiency in systolic heart failure: a meta-analysis and systematic review',
    'J Card Fail 21:1000',
    2015,
  ),
  opened('jfp-hypomg', '[Low magnesium: clinical inquiry]', 'J Fam Pract'),
  opened('jyp-2023', '[Low sodium on thiazides: review]', 'J Young Pharm', 2023),
  opened('krzizek-2021', 'Prevalence of micronutrient deficiency after bariatric surgery', 'Obes Facts 14:197', 2021),
  memory(
    'lam-2013',
    'Proton pump inhibitor and histamine 2 receptor antagonist use and vitamin B12 deficiency',
    'JAMA 310:2435',
    2013,
  ),
  opened('lin-2022', '[Low potassium in users of hydrochlorothiazide, NHANES 1999 to 2018]', 'J Hum Hypertens', 2022),
  opened('malinowska-2020', '[Low magnesium in hospital patients]', 'Nutrients, PMC7353204', 2020),
  opened('mates-2021', '[Thiamine deficiency in hospital veterans]', 'Mates and others', 2021),
  memory(
    'niafar-2015',
    'The role of metformin on vitamin B12 deficiency: a meta-analysis review',
    'Intern Emerg Med 10:93',
    2015,
  ),
  opened('pcn-hypokalaemia', '[Hypokalaemia]', 'Primary Care Notebook'),
  opened('rodenburg-2013', 'Thiazide-associated hyponatremia: a population-based study', 'Am J Kidney Dis 62:67', 2013),
  opened('rodenburg-2014', '[Thiazides and low potassium in the Rotterdam Study]', 'J Hypertens 32:2092', 2014),
  memory(
    'savage-1994',
    'Sensitivity of serum methylmalonic acid and total homocysteine determinations for diagnosing cobalamin and ' +
      'folate deficiencies',
    'Am J Med 96:239',
    1994,
  ),
  opened(
    'schimatschek-2001',
    'Prevalence of hypomagnesemia in an unselected German population of 16,000 individuals',
    'Magnes Res 14:283',
    2001,
  ),
  opened('shah-2017', '[Vitamin D and the bone profile in people older than 70]', 'PMC5406141', 2017),
  opened(
    'shipton-2015',
    'Vitamin D deficiency and pain: clinical evidence of low levels of vitamin D and supplementation in chronic pain states',
    'Pain Ther 4:67',
    2015,
  ),
  opened(
    'srinutta-2019',
    'Proton pump inhibitors and hypomagnesemia: a meta-analysis of observational studies',
    'Medicine 98:e17788',
    2019,
  ),
  opened('tang-2018', '[Thiamine deficiency after sleeve gastrectomy]', 'Surg Obes Relat Dis 14:943', 2018),
  opened(
    'turner-2008',
    'Prevalence and clinical correlates of vitamin D inadequacy among patients with chronic pain',
    'Pain Med 9:979',
    2008,
  ),
  secondHand('vitd-cramp', '[The cramp analysis of the vitamin D trial of Hansen 2015]', 'two secondary web pages', 2015),
  opened('von-kanel-2014', 'Vitamin D and central hypersensitivity in patients with chronic pain', 'Pain Med 15:1609', 2014),
  opened('weiner-1997', 'Hypokalemia: consequences, causes, and correction', 'J Am Soc Nephrol 8:1179', 1997),
  opened(
    'wu-2018',
    'The association between vitamin D concentration and pain: a systematic review and meta-analysis',
    'Public Health Nutr 21:2022, PMC10260782',
    2018,
  ),
]

/** Diseases, medicines and mimics. */
const diseases: readonly Source[] = [
  opened('abandeh-2024', '[Leg cramps in the last third of pregnancy]', 'Int J Womens Health 16:1377', 2024),
  opened('abrams-1996', 'Muscle cramps in patients with cirrhosis', 'Am J Gastroenterol, PMID 8677996', 1996),
  opened('angeli-1996', 'Cirrhosis and muscle cramps: evidence of a causal relationship', 'Hepatology 23:264', 1996),
  opened('bc-renal', '[Muscle cramps: guide for people with kidney disease]', 'BC Renal, excerpt'),
  opened('bjornsdottir-2022', '[Epidemiology and burden of hypoparathyroidism]', 'J Bone Miner Res 37:2602', 2022),
  opened(
    'bradbury-1999',
    'What are the symptoms of varicose veins? Edinburgh vein study cross sectional population survey',
    'BMJ 318:353',
    1999,
  ),
  opened(
    'canaris-1997',
    'Do traditional symptoms of hypothyroidism correlate with biochemical disease?',
    'J Gen Intern Med 12:544',
    1997,
  ),
  opened('canaris-2000', 'The Colorado thyroid disease prevalence study', 'Arch Intern Med 160:526', 2000),
  opened('caravaca-2016', 'Musculoskeletal pain in patients with chronic kidney disease', 'Nefrologia', 2016),
  opened('caress-2016', 'The natural history of muscle cramps in amyotrophic lateral sclerosis', 'Muscle Nerve 53:513', 2016),
  opened(
    'carle-2014',
    'Hypothyroid symptoms and the likelihood of overt thyroid failure: a population-based case-control study',
    'Eur J Endocrinol 171:593',
    2014,
  ),
  opened('cating-2014', '[Low calcium after thyroid surgery]', 'chapter in The Parathyroids', 2014),
  opened('ces-series', '[Suspected cauda equina syndrome: 334 referrals]', 'conference abstract'),
  opened(
    'chatrath-2012',
    'Prevalence and morbidity associated with muscle cramps in patients with cirrhosis',
    'Am J Med 125:1019',
    2012,
  ),
  opened('cld-cramps-2018', 'Overlooked muscle cramps in chronic liver disease', 'cohort of 432 patients', 2018),
  opened('crd-khan', '[Structured abstract of Khan 2006]', 'Centre for Reviews and Dissemination', 2006),
  opened(
    'ctt-2022',
    'Effect of statin therapy on muscle symptoms: an individual participant data meta-analysis of large-scale, randomised, ' +
      'double-blind trials',
    'Lancet 400:832',
    2022,
  ),
  opened(
    'dionne-2019',
    'What is the diagnostic accuracy of red flags related to cauda equina syndrome (CES), when compared to ' +
      'magnetic resonance imaging ' +
      '(MRI)? A systematic review',
    'Musculoskelet Sci Pract 42:125',
    2019,
  ),
  opened('duan-2018', '[Calf cramps by third of pregnancy in 3582 women]', 'Chin J Prev Med 52:14', 2018),
  opened(
    'duyff-2000',
    'Neuromuscular findings in thyroid dysfunction: a prospective clinical and electrodiagnostic study',
    'J Neurol Neurosurg Psychiatry 68:750',
    2000,
  ),
  opened(
    'dvt-ipd',
    '[Suspected deep vein thrombosis in primary care: individual patients of four studies, n = 3368]',
    'abstract copy',
  ),
  opened(
    'evans-1999',
    'Prevalence of varicose veins and chronic venous insufficiency in men and women in the general population: ' +
      'Edinburgh Vein Study',
    'J Epidemiol Community Health 53:149',
    1999,
  ),
  opened('gardner', '[The muscles in hypothyroidism]', "Werner & Ingbar's The Thyroid, chapter 63"),
  opened(
    'geersing-2014',
    'Exclusion of deep vein thrombosis using the Wells rule in clinically important subgroups: individual patient ' +
      'data meta-analysis',
    'BMJ 348:g1340',
    2014,
  ),
  opened(
    'goodacre-2005',
    'Meta-analysis: the value of clinical assessment in the diagnosis of deep venous thrombosis',
    'Ann Intern Med 143:129',
    2005,
  ),
  memory(
    'hadker-2014',
    'Understanding the burden of illness associated with hypoparathyroidism reported among patients in the PARADOX study',
    'Endocr Pract 20:671',
    2014,
  ),
  opened(
    'handa-2022',
    'Nocturnal leg cramps and lumbar spinal stenosis: a cross-sectional study in the community',
    'Int J Gen Med 15:7985',
    2022,
  ),
  opened('hd-education', '[Cramping during dialysis: education page]', 'dialysis education web page'),
  opened('hd-review', '[Muscle cramps in dialysis: review]', 'Jundishapur journal'),
  opened('hd-rls', '[Restless legs in dialysis: Beladi-Mousavi 2015, Menezes 2018 and a Cureus series]', 'three abstracts'),
  opened(
    'hening-2009',
    'The four diagnostic criteria for Restless Legs Syndrome are unable to exclude confounding conditions ("mimics")',
    'Sleep Med 10:976',
    2009,
  ),
  opened(
    'hogl-2005',
    'Restless legs syndrome: a community-based study of prevalence, severity, and risk factors',
    'Neurology 64:1920',
    2005,
  ),
  opened('hu-2022', '[Muscle cramps in type 2 diabetes]', 'Diabetes Metab Syndr Obes 15:827', 2022),
  memory('hypnolaus', '[Periodic leg movements in the HypnoLaus sleep cohort]', 'HypnoLaus study'),
  memory('jesus-2012', 'Chvostek’s and Trousseau’s signs', 'N Engl J Med 367:e15', 2012),
  secondHand('jama-lss', '[Lumbar spinal stenosis]', 'The Rational Clinical Examination, JAMAevidence chapter'),
  secondHand('jama-pad', '[Peripheral arterial disease]', 'The Rational Clinical Examination, JAMAevidence chapter'),
  secondHand(
    'katzberg-2014',
    'Prevalence of muscle cramps in patients with diabetes',
    'Diabetes Care 37:e17, figures by a translated copy',
    2014,
  ),
  opened('khan-2006', 'Does the clinical examination predict lower extremity peripheral arterial disease?', 'JAMA 295:536', 2006),
  opened('kidneybuzz', '[Cramps in dialysis: web page of low quality]', 'kidneybuzz'),
  opened('li-2023', '[Muscle cramps in type 2 diabetes]', 'J Shandong Univ 61:20', 2023),
  opened(
    'matsumoto-2009',
    'Nocturnal leg cramps: a common complaint in patients with lumbar spinal canal stenosis',
    'Spine 34:E189',
    2009,
  ),
  opened('maxwell-2014', 'Characteristics of muscle cramps in patients with polyneuropathy', 'Neuromuscul Disord 24:671', 2014),
  opened('merck-manual', 'Rhabdomyolysis', 'Merck Manual'),
  opened(
    'monzani-1999',
    'Neuromuscular symptoms and dysfunction in subclinical hypothyroid patients: beneficial effect of L-T4 ' +
      'replacement therapy',
    'Clin Endocrinol 51:237',
    1999,
  ),
  opened(
    'nishant-2014',
    'Nocturnal cramps in patients with lumbar spinal canal stenosis treated conservatively: a prospective study',
    'Asian Spine J 8:624',
    2014,
  ),
  opened('ohayon-2012', 'Epidemiology of restless legs syndrome: a synthesis of the literature', 'Sleep Med Rev 16:283', 2012),
  opened('pvr-2022', '[Urine left in the bladder and cauda equina syndrome: meta-analysis]', 'conference abstract', 2022),
  opened(
    'raymond-2019',
    'Clinical characteristics of a large cohort of US participants enrolled in the National Amyotrophic Lateral ' +
      'Sclerosis (ALS) ' +
      'Registry, 2010-2015',
    'Amyotroph Lateral Scler Frontotemporal Degener 20:413',
    2019,
  ),
  secondHand('rest', 'Restless legs syndrome prevalence and impact: REST general population study', 'by a survey page', 2005),
  memory('samson', '[SAMSON: side effects of statin, placebo and no tablet in a blinded crossover]', 'SAMSON trial'),
  memory(
    'statinwise',
    'Statin treatment and muscle symptoms: series of randomised, placebo controlled n-of-1 trials',
    'BMJ 372:n135',
    2021,
  ),
  opened(
    'stephens-2017',
    'National study of muscle cramps in ALS in the USA',
    'Amyotroph Lateral Scler Frontotemporal Degener 18:32',
    2017,
  ),
  opened(
    'suri-2010',
    'Does this older adult with lower extremity pain have the clinical syndrome of lumbar spinal stenosis?',
    'JAMA 304:2628',
    2010,
  ),
  memory(
    'ulmer-2002',
    'The clinical diagnosis of compartment syndrome of the lower leg: are clinical findings predictive of the disorder?',
    'J Orthop Trauma 16:572',
    2002,
  ),
  opened('wells-table', '[The Wells score for deep vein thrombosis]', 'two reproductions of the score'),
]

/** Requirements, laboratories, codes, foods and product texts. */
const references: readonly Source[] = [
  opened(
    'ckd-epi-2021',
    'New creatinine- and cystatin C-based equations to estimate GFR without race',
    'N Engl J Med 385:1737; formula read at kidney.org',
    2021,
  ),
  opened('ctcae-v5', 'Common Terminology Criteria for Adverse Events, version 5.0', 'US National Cancer Institute', 2017),
  opened('efsa-drv', 'Dietary reference values for the EU', 'European Food Safety Authority'),
  opened(
    'iom-1997',
    'Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D, and Fluoride',
    'Institute of Medicine, National Academies Press',
    1997,
  ),
  opened(
    'iom-1998',
    'Dietary Reference Intakes for Thiamin, Riboflavin, Niacin, Vitamin B6, Folate, Vitamin B12, Pantothenic Acid, ' +
      'Biotin, and Choline',
    'Institute of Medicine, National Academies Press',
    1998,
  ),
  opened(
    'iom-2000',
    'Dietary Reference Intakes: Applications in Dietary Assessment',
    'Institute of Medicine, National Academies Press',
    2000,
  ),
  opened(
    'iom-2005',
    'Dietary Reference Intakes for Water, Potassium, Sodium, Chloride, and Sulfate',
    'Institute of Medicine, National Academies Press',
    2005,
  ),
  opened(
    'iom-2011',
    'Dietary Reference Intakes for Calcium and Vitamin D',
    'Institute of Medicine, National Academies Press',
    2011,
  ),
  opened('label-levothyroxine', 'Levothyroxine, prescribing information', 'US product text'),
  memory('kdigo', 'Clinical practice guideline for the evaluation and management of chronic kidney disease', 'KDIGO'),
  opened('loinc', 'Logical Observation Identifiers Names and Codes', 'Regenstrief Institute, list derived by the NLM'),
  opened('mayo-catalogue', 'Test catalogue', 'Mayo Clinic Laboratories'),
  opened('nasem-2019', 'Dietary Reference Intakes for Sodium and Potassium', 'National Academies Press', 2019),
  opened('nasem-2023', 'Dietary Reference Intakes for Energy', 'National Academies Press', 2023),
  secondHand('ng239-2024', 'Vitamin B12 deficiency in over 16s: diagnosis and management', 'NICE NG239, by NHS summaries', 2024),
  opened(
    'nhanes-2005-2006',
    'National Health and Nutrition Examination Survey, 2005-2006',
    'US Centers for Disease Control and Prevention',
    2006,
  ),
  memory('bailey-2013', 'Grapefruit-medication interactions: forbidden fruit or avoidable consequences?', 'CMAJ 185:309', 2013),
  opened(
    'nix-1989',
    'Effects of aluminum and magnesium antacids and ranitidine on the absorption of ciprofloxacin',
    'Clin Pharmacol Ther 46:700',
    1989,
  ),
  opened('rcpa-magnesium', 'Magnesium', 'RCPA Manual'),
  opened('smpc-cyanocobalamin', 'Cyanocobalamin, summary of product characteristics', 'UK product text'),
  opened(
    'ros-2018',
    'Vitamin D and bone health: a practical clinical guideline for patient management',
    'Royal Osteoporosis Society',
    2018,
  ),
  opened(
    'rosanoff-2022',
    '[Evidence-based reference interval for serum magnesium: the MaGNet statement]',
    'Rosanoff and others',
    2022,
  ),
  opened(
    'smpc-magnesium',
    'Magnesium aspartate and magnesium glycerophosphate, summaries of product characteristics',
    'UK product texts',
  ),
  opened('smpc-potassium', 'Potassium chloride, summary of product characteristics', 'UK product text'),
  opened(
    'society-endocrinology-hypocalcaemia',
    'Emergency management of acute hypocalcaemia in adult patients',
    'Society for Endocrinology',
  ),
  memory('ssa-memory', '[Figures of the US Social Security Administration, from memory]', 'US Social Security Administration'),
  opened('ucum', 'The Unified Code for Units of Measure', 'Regenstrief Institute'),
  opened(
    'fhir-r4',
    'FHIR release 4: definitions, terminologies and example resources',
    'HL7, package hl7.fhir.r4.examples 4.0.1',
    2019,
  ),
  opened(
    'cpic-drugs',
    'Table of drugs with their RxNorm identifiers',
    'Clinical Pharmacogenetics Implementation Consortium, cpic-schema',
  ),
  secondHand('rxnorm', 'RxNorm', 'US National Library of Medicine, by lists in public software'),
  secondHand('snomed-ct', 'SNOMED Clinical Terms', 'SNOMED International, by lists in public software'),
  secondHand(
    'icd-10',
    'International Statistical Classification of Diseases, 10th revision',
    'World Health Organization, and its American form, by lists in public software',
  ),
  opened('ukka-hyperkalaemia', 'Treatment of acute hyperkalaemia in adults', 'UK Kidney Association'),
  opened('usda-sr26', 'National Nutrient Database for Standard Reference, release 26', 'US Department of Agriculture', 2013),
  opened('usda-sr28', 'National Nutrient Database for Standard Reference, release 28', 'US Department of Agriculture', 2015),
  opened('wakemed-critical', '[Critical values called by the laboratory]', 'WakeMed laboratories'),
  memory('who-bmi', 'Obesity: preventing and managing the global epidemic', 'WHO Technical Report Series 894', 2000),
  memory('who-atc', 'Anatomical Therapeutic Chemical classification', 'WHO Collaborating Centre for Drug Statistics Methodology'),
]

/** What should go in: reference values, how people vary, sweat and drink. */
const intake: readonly Source[] = [
  opened('acsm-2007', 'Exercise and fluid replacement', 'American College of Sports Medicine, Med Sci Sports Exerc 39:377', 2007),
  memory(
    'coma-1991',
    'Dietary Reference Values for Food Energy and Nutrients for the United Kingdom',
    'Committee on Medical Aspects of Food Policy, Report on Health and Social Subjects 41, HMSO',
    1991,
  ),
  opened(
    'dga-2020',
    'Dietary Guidelines for Americans, 2020-2025',
    'US Departments of Agriculture and of Health, Appendix 1',
    2020,
  ),
  opened(
    'eah-consensus',
    '[Exercise-associated hyponatraemia: consensus statement]',
    'international consensus conference and Wilderness Medical Society',
  ),
  memory('efsa-2010-water', 'Scientific Opinion on Dietary Reference Values for water', 'EFSA J 8(3):1459', 2010),
  memory('efsa-2012-calcium', 'Scientific Opinion on the Tolerable Upper Intake Level of calcium', 'EFSA J 10(7):2814', 2012),
  opened('efsa-2016-thiamin', 'Dietary reference values for thiamin', 'EFSA J 14(12):4653', 2016),
  memory(
    'efsa-2018-vitamin-d',
    'Update of the tolerable upper intake level for vitamin D for infants',
    'EFSA J 16(8):5365',
    2018,
  ),
  opened(
    'efsa-2023-b6',
    'Scientific opinion on the tolerable upper intake level for vitamin B6',
    'EFSA J 21(5):8006, abstract',
    2023,
  ),
  secondHand(
    'efsa-upper-2006',
    'Tolerable Upper Intake Levels for Vitamins and Minerals',
    'Scientific Committee on Food and European Food Safety Authority; magnesium seen in a summary, the rest from memory',
    2006,
  ),
  memory(
    'eu-1169-2011',
    'Regulation (EU) No 1169/2011 on the provision of food information to consumers',
    'Annex XIII, part B',
    2011,
  ),
  memory(
    'evm-2003',
    'Safe Upper Levels for Vitamins and Minerals',
    'Expert Group on Vitamins and Minerals, Food Standards Agency',
    2003,
  ),
  opened(
    'fndds-2017-2018',
    'Food and Nutrient Database for Dietary Studies, 2017-2018',
    'US Department of Agriculture, Agricultural Research Service',
    2020,
  ),
  opened(
    'iom-2001',
    'Dietary Reference Intakes for Vitamin A, Vitamin K, Arsenic, Boron, Chromium, Copper, Iodine, Iron, Manganese, ' +
      'Molybdenum, Nickel, Silicon, Vanadium, and Zinc',
    'Institute of Medicine, National Academies Press',
    2001,
  ),
  opened(
    'iom-2006',
    'Dietary Reference Intakes: The Essential Guide to Nutrient Requirements',
    'Institute of Medicine, National Academies Press',
    2006,
  ),
  opened(
    'lara-2016',
    'Interindividual variability in sweat electrolyte concentration in marathoners',
    'J Int Soc Sports Nutr 13:31',
    2016,
  ),
  opened(
    'nhanes-2005-2018',
    'What We Eat in America, National Health and Nutrition Examination Survey, two-day recalls, 2005-2018',
    'US Centers for Disease Control and Prevention and Department of Agriculture; pooled for Charley',
    2018,
  ),
  opened(
    'nhanes-2015-2016',
    'What We Eat in America, National Health and Nutrition Examination Survey, two-day recalls, 2015-2016',
    'US Centers for Disease Control and Prevention and Department of Agriculture',
    2016,
  ),
  opened(
    'nhanes-2015-2018',
    'What We Eat in America, National Health and Nutrition Examination Survey, two-day recalls, 2015-2018',
    'US Centers for Disease Control and Prevention and Department of Agriculture; pooled for Charley',
    2018,
  ),
  memory('phe-2016', 'Government Dietary Recommendations', 'Public Health England', 2016),
  opened('sacn-2016', 'Vitamin D and Health', 'Scientific Advisory Committee on Nutrition', 2016),
  opened('uk-tables', '[British reference nutrient intakes in teaching and NHS tables]', 'UK teaching and NHS tables'),
  opened(
    'usda-nal-dri',
    '[Dietary Reference Intakes: public transcription of the summary tables]',
    'USDA National Agricultural Library',
  ),
]

/** How a trial on oneself is analysed and told. */
const trials: readonly Source[] = [
  memory(
    'schurgers-2007',
    'Vitamin K-containing dietary supplements: comparison of synthetic vitamin K1 and natto-derived menaquinone-7',
    'Blood 109:3279',
    2007,
  ),
  opened('cent-2015', 'CONSORT extension for reporting N-of-1 trials (CENT) 2015 Statement', 'BMJ 350:h1738', 2015),
  memory(
    'vehtari-2021',
    'Rank-normalization, folding, and localization: an improved R-hat for assessing convergence of MCMC',
    'Bayesian Anal 16:667',
    2021,
  ),
]

/** Every publication that a number, a rule, an action or a claim may cite. */
export const sources: readonly Source[] = [
  ...cramps,
  ...treatments,
  ...nutrients,
  ...diseases,
  ...references,
  ...intake,
  ...trials,
]
