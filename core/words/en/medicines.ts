// What do we say of each class of medicines? A name, one line, and how strong the link with cramps is.
import type { MedicineWords } from '../types.js'

export const medicineWords: Readonly<Record<string, MedicineWords>> = {
  laba: {
    name: 'long-acting inhaler (LABA)',
    line: 'Opens the airways for twelve hours or more. It can make muscles twitchy and moves a little potassium into the cells.',
    strength:
      'This is the strongest link we know of among common medicines: in one very large study people ' +
      'started cramp tablets about twice as often after such an inhaler as before. Smaller studies saw ' +
      'no link with any medicine. Do not stop the inhaler on your own; without it asthma can turn ' +
      'dangerous. Ask your doctor or nurse.',
  },
  saba: {
    name: 'reliever inhaler',
    line: 'Opens the airways fast. Many puffs bring a tremor, a quick heart and for a short while a lower potassium.',
    strength:
      'Weak: single reports only. If you need it often, that itself is worth telling your doctor. Never ' +
      'go without your reliever.',
  },
  'potassium-sparing-diuretic': {
    name: 'potassium-sparing water tablet',
    line:
      'Helps the body lose salt and water but hold on to potassium. With it, extra potassium or salt ' +
      'substitutes can be dangerous.',
    strength:
      'Fairly strong for this field: in one very large study cramp tablets were started about twice as ' +
      'often after it. Smaller studies saw nothing. It often protects the heart, so do not stop it on ' +
      'your own; ask for a review and a blood test.',
  },
  thiazide: {
    name: 'thiazide water tablet',
    line: 'Lowers blood pressure by letting salt and water go. Potassium, sodium and magnesium can go with them.',
    strength:
      'Modest: cramp tablets were started about half as often again after it in one very large study; ' +
      'smaller ones saw nothing. The surer link is with low potassium and low sodium, which a blood ' +
      'test shows. Do not stop it on your own: ask whoever prescribes it.',
  },
  'loop-diuretic': {
    name: 'loop water tablet',
    line: 'A strong water tablet, often for the heart. It takes potassium, magnesium, salt and vitamin B1 along.',
    strength:
      'Weak for cramps directly. A low potassium or magnesium from it is a surer path, and a blood test ' +
      'finds it. Do not skip it on your own: fluid can build up within days. Ask your doctor.',
  },
  'sglt2-inhibitor': {
    name: 'SGLT2 tablet ("flozin")',
    line: 'Lets sugar and water leave with the urine, for diabetes, heart or kidneys.',
    strength:
      'Very weak: single reports, through drying out. Drink to thirst, and ask what to do on days of ' +
      'vomiting or diarrhoea. Do not stop it on your own: ask whoever prescribes it.',
  },
  statin: {
    name: 'statin',
    line: 'Lowers cholesterol and with it heart attacks and strokes. Now and then it truly upsets muscle.',
    strength:
      'Weak. When people did not know whether they took a statin or a dummy, more than nine in ten of ' +
      'the aches were not from the statin. Weak thighs or dark urine are another matter: call a doctor ' +
      'that day. Otherwise do not stop it on your own; ask for a review.',
  },
  'other-lipid-medicine': {
    name: 'other cholesterol medicine',
    line: 'Fibrates, niacin, ezetimibe and the like. Alone they seldom touch muscle; beside a statin some do.',
    strength:
      'Weak alone, real together with a statin, most of all gemfibrozil. Tell your doctor about weak or ' +
      'sore muscles. Do not stop it on your own: ask whoever prescribes it.',
  },
  'oestrogen-or-raloxifene': {
    name: 'oestrogen, combined pill or raloxifene',
    line: 'Hormones for contraception, the change of life or bones. They also make a clot in the leg somewhat likelier.',
    strength:
      'Fair for raloxifene, which brought cramps in about three more women in a hundred than a dummy; ' +
      'less sure for the pill and HRT. One calf that stays swollen and sore needs a doctor the same ' +
      'day. Do not stop it on your own: ask whoever prescribes it.',
  },
  'aromatase-inhibitor': {
    name: 'breast cancer hormone tablet',
    line: 'Blocks or lowers oestrogen so that breast cancer stays away. Sore joints and muscles are common.',
    strength:
      'Fair for aching, weaker for true cramps. It matters for staying well, so never stop it on your ' +
      'own; your cancer team can often switch to a sister tablet.',
  },
  teriparatide: {
    name: 'bone-building injection',
    line: 'A daily injection that builds bone and lifts calcium for some hours.',
    strength:
      'Fair: about one more person in a hundred had cramps than on a dummy. Do not stop it on your own: ' +
      'ask whoever prescribes it.',
  },
  antiresorptive: {
    name: 'bone-protecting medicine',
    line: 'Slows the loss of bone. A drip or injection can lower calcium for some weeks.',
    strength:
      'No direct link known. Through low calcium it is real, mainly with weak kidneys or little vitamin ' +
      'D; tingling round the mouth is the sign. Do not delay a denosumab injection on your own; ask ' +
      'first.',
  },
  'iv-iron': {
    name: 'iron drip',
    line: 'Iron given straight into a vein.',
    strength:
      'Fair, but only around the drip itself and mostly in people on dialysis. Cramps weeks later have ' +
      'another cause. Tell the team; do not miss a drip without asking.',
  },
  nsaid: {
    name: 'anti-inflammatory painkiller',
    line: 'Eases pain and swelling. Used daily it is hard on kidneys and stomach.',
    strength:
      'Weak: people with sore legs take more painkillers, so the link may run the other way. If it is ' +
      'prescribed, ask before you stop; if you buy it, use the least that helps.',
  },
  dihydropyridine: {
    name: 'amlodipine-type blood pressure tablet',
    line: 'Widens the arteries. Ankles may swell and feel tight, which people may call cramp.',
    strength:
      'Very weak: a sister medicine has even been tried as a treatment for cramps. Do not stop it on ' +
      'your own: ask whoever prescribes it.',
  },
  'isa-beta-blocker': {
    name: 'partly stimulating beta-blocker',
    line: 'Slows the heart, yet stimulates a little too.',
    strength:
      'Weak: it stands on lists, with little behind it. Stopping a beta-blocker at once can be ' +
      'dangerous, so never do that on your own; ask your doctor.',
  },
  'beta-blocker-non-selective': {
    name: 'general beta-blocker',
    line: 'Slows the heart and calms tremor. Feet may feel cold and legs tired.',
    strength: 'No known link with cramps. Never stop a beta-blocker at once on your own. Ask your doctor first.',
  },
  'cholinesterase-inhibitor': {
    name: 'dementia or myasthenia tablet',
    line: 'Strengthens the signal that nerves use to move muscles, so muscles may twitch and cramp.',
    strength:
      'Fair: about four more people in a hundred had cramps than on a dummy. A lower dose or another ' +
      'form may help; ask, and do not stop it on your own.',
  },
  ppi: {
    name: 'stomach acid blocker (PPI)',
    line: 'Turns stomach acid down. Over years less magnesium and vitamin B12 may get in.',
    strength:
      'No direct link. Low magnesium from it is uncommon, but worth one blood test after a year. Do not ' +
      'stop on your own; ask your doctor, above all if it protects your stomach from another medicine.',
  },
  metformin: {
    name: 'metformin',
    line: 'Lowers blood sugar. Over years it can lower vitamin B12.',
    strength:
      'No direct link. Numb or tingling feet on metformin deserve a B12 test. Do not stop it on your ' +
      'own: ask whoever prescribes it.',
  },
  'h2-blocker': {
    name: 'stomach acid tablet (H2 blocker)',
    line: 'Turns stomach acid down, more gently than a PPI.',
    strength: 'No direct link; over years a little less vitamin B12. If it is prescribed, ask before you stop.',
  },
  corticosteroid: {
    name: 'steroid tablets',
    line: 'Calm inflammation. They can lower potassium and, over months, weaken the thighs.',
    strength:
      'Weak for cramps; clearer for weakness. Never stop steroids on your own: the body may need weeks ' +
      'to make its own again. Ask your doctor first.',
  },
  laxative: {
    name: 'laxative',
    line: 'Helps the bowels to move. Heavy use carries off potassium and water.',
    strength:
      'Weak at ordinary doses, real with heavy use, through low potassium. If you need it daily, tell ' +
      'your doctor; do not stop a prescribed one on your own.',
  },
  'insulin-or-sulfonylurea': {
    name: 'insulin or sulfonylurea',
    line: 'Lowers blood sugar, at night at times too far.',
    strength:
      'Weak. If cramps wake you sweating or shaky, check your sugar. Never stop insulin on your own; ask your diabetes team.',
  },
  'thyroid-medicine': {
    name: 'thyroid-calming tablet or T3',
    line: 'Turns an overactive thyroid down, or changes the hormone fast. Muscles notice a quick change.',
    strength:
      'Fair for the first weeks and after a change of dose; little later. Ask for a thyroid blood test. ' +
      'Do not stop it on your own.',
  },
  'neurotoxic-chemotherapy': {
    name: 'chemotherapy that affects nerves',
    line: 'Treats cancer and may leave feet numb or tingling.',
    strength:
      'Good for nerve trouble, which brings cramps in turn. Tell your cancer team early: they can ' +
      'change the dose. Do not leave out a treatment on your own.',
  },
  platinum: {
    name: 'platinum chemotherapy',
    line: 'Treats cancer. Cisplatin makes the kidneys lose magnesium; oxaliplatin makes nerves jumpy in the cold.',
    strength:
      'Good, through low magnesium and nerves. A blood test shows the first. Speak to your cancer team; ' +
      'do not leave out a treatment on your own.',
  },
  'bcr-abl-inhibitor': {
    name: 'leukaemia tablet (imatinib type)',
    line: 'Keeps leukaemia in check. Muscle cramps are among its commonest side effects.',
    strength:
      'Strong: a third or more of people get cramps. The tablet keeps you alive and well, so never stop ' +
      'it on your own; your team can check your salts and has other choices.',
  },
  'hedgehog-inhibitor': {
    name: 'skin cancer tablet (vismodegib type)',
    line: 'Treats advanced skin cancer. It lets calcium into muscle, which then cramps.',
    strength:
      'Very strong: about two people in three get spasms. Planned breaks often help, but your cancer ' +
      'team must plan them; do not stop on your own.',
  },
  'anti-egfr': {
    name: 'antibody against EGFR',
    line: 'Treats cancer. The kidneys lose magnesium while it is given.',
    strength:
      'Good, through low magnesium, which is tested for before each drip. Tell your team about cramps; ' +
      'do not miss a drip on your own.',
  },
  'calcineurin-inhibitor': {
    name: 'transplant medicine (ciclosporin type)',
    line: 'Protects a transplant. The kidneys lose magnesium with it.',
    strength:
      'Good, through low magnesium. A blood test settles it. Never stop or skip it on your own: the ' +
      'transplant depends on it. Ask your doctor first.',
  },
  'magnesium-wasting-antimicrobial': {
    name: 'infection medicine that loses salts',
    line: 'Treats hard infections. Some make the kidneys lose magnesium, potassium or calcium.',
    strength:
      'Good for hospital drips, weak for tenofovir tablets. Blood tests follow it. Do not stop it on ' +
      'your own. Ask your doctor first.',
  },
  'pyrazinamide-isoniazid': {
    name: 'tuberculosis tablets',
    line: 'Cure tuberculosis. They can bring sore joints and, without vitamin B6, numb feet.',
    strength: 'Weak for cramps, clearer for numb feet. Ask about vitamin B6. Never stop the course on your own.',
  },
  lithium: {
    name: 'lithium',
    line: 'Steadies mood. It can slow the thyroid and make you pass more water.',
    strength:
      'No direct link known. A thyroid and salt test is due twice a year anyway. Shaking, vomiting or ' +
      'confusion need help the same day. Do not stop it on your own. Ask your doctor first.',
  },
  'ssri-snri': {
    name: 'antidepressant (SSRI or SNRI)',
    line: 'Lifts mood and calms. It can stir restless legs, and lower sodium in older people.',
    strength:
      'Weak for cramps, fair for restless legs. Stopping at once brings its own trouble, so do not stop ' +
      'on your own; talk it over.',
  },
  'antipsychotic-or-antihistamine': {
    name: 'antipsychotic, sickness or allergy tablet',
    line: 'These block signals in the brain. Some make legs restless or muscles lock.',
    strength:
      'Weak for cramps, fair for restless legs. Non-drowsy allergy tablets hardly do it. Do not stop a ' +
      'prescribed one on your own. Ask your doctor first.',
  },
  'enzyme-inducing-anticonvulsant': {
    name: 'older epilepsy tablet',
    line: 'Prevents fits. It makes the liver use up vitamin D faster.',
    strength:
      'No direct link; over years fair through low vitamin D and calcium, or low sodium. Blood tests ' +
      'show all three. Never stop it on your own: fits may come back. Ask your doctor first.',
  },
  'phosphate-binder-or-cinacalcet': {
    name: 'phosphate binder or cinacalcet',
    line: 'Keeps phosphate or the parathyroid glands in check in kidney disease.',
    strength:
      'Good for cinacalcet, through low calcium; weak for binders. Your kidney team can test and ' +
      'adjust. Do not stop it on your own.',
  },
  'orlistat-or-resin': {
    name: 'fat blocker or bile binder',
    line: 'Keeps fat or bile in the bowel, and some vitamin D with it.',
    strength:
      'No direct link, and low vitamin D alone seldom cramps. Take vitamins some hours apart. If it is ' +
      'prescribed, ask before you stop.',
  },
  'glp1-agonist': {
    name: 'GLP-1 injection (Ozempic type)',
    line: 'Lowers sugar and appetite. Some people vomit or eat very little.',
    strength:
      'No direct link shown. Eating and drinking too little is the likely path. Tell your doctor if you ' +
      'keep vomiting. Do not stop a prescribed one on your own.',
  },
  digoxin: {
    name: 'digoxin',
    line: 'Slows and steadies the heart. With low potassium or magnesium it can turn on the heart.',
    strength:
      'No known link with cramps. But cramps from low potassium matter more here: ask for a blood test ' +
      'soon. Do not stop it on your own.',
  },
  'colchicine-or-hydroxychloroquine': {
    name: 'gout or lupus tablet (colchicine type)',
    line: 'Calms gout or immune disease. Rarely it weakens muscles, more so with weak kidneys.',
    strength:
      'Weak for cramps; rare but real for weakness. Weak thighs need a blood test. Do not stop it on ' +
      'your own. Ask your doctor first.',
  },
  sedative: {
    name: 'sleeping or calming tablet',
    line: 'Brings sleep or calms nerves. Some are tried against cramps.',
    strength:
      'None shown: people who sleep badly from cramps take them more. Stopping at once can be ' +
      'dangerous, so do not stop on your own. Ask your doctor first.',
  },
  stimulant: {
    name: 'stimulant',
    line: 'Keeps the body on alert. Much of it shifts potassium and strains muscle.',
    strength:
      'Weak at ordinary doses. Dark urine or very sore muscles after cocaine or hard training is an ' +
      'emergency. Do not stop a prescribed one on your own. Ask your doctor first.',
  },
  'vitamin-d-or-calcium-supplement': {
    name: 'vitamin D or calcium',
    line: 'Fills up vitamin D or calcium. Very high doses can raise calcium too far.',
    strength:
      'They do not cause cramps at usual doses, and they do not cure ordinary ones either. If a doctor ' +
      'prescribed it, ask before you stop.',
  },
  'magnesium-supplement': {
    name: 'magnesium',
    line: 'Adds magnesium. Much of it loosens the bowels.',
    strength:
      'It does not cause cramps. In good trials it did little for ordinary night cramps in older ' +
      'people. If a doctor prescribed it for a low level, keep to it and ask before you stop.',
  },
  'potassium-supplement': {
    name: 'potassium or salt substitute',
    line: 'Adds potassium. With weak kidneys or some heart tablets it can rise too far.',
    strength:
      'It does not cause cramps. It shows that potassium was once low, so ask for a fresh blood test. ' +
      'Do not stop a prescribed one on your own.',
  },
  quinine: {
    name: 'quinine',
    line: 'An old malaria medicine that some take for cramps. Tonic water holds a little.',
    strength:
      'It does not cause cramps; it prevents roughly one a week. It can, rarely, harm blood, heart or ' +
      'hearing, so we never suggest it. New bruises or ringing ears: call a doctor that day. If yours ' +
      'is prescribed, ask for a review, do not just stop or go on.',
  },
  'ace-inhibitor-or-arb': {
    name: 'ACE inhibitor or sartan',
    line:
      'Lowers blood pressure and protects heart and kidneys. It raises potassium, so salt substitutes ' +
      'are not for you without asking.',
    strength: 'No known link with cramps. Do not stop it on your own. Ask your doctor first.',
  },
  trimethoprim: {
    name: 'trimethoprim',
    line: 'Treats urine infections. For some days it raises potassium.',
    strength: 'No known link with cramps. Finish the course unless your doctor says otherwise.',
  },
  heparin: {
    name: 'heparin injection',
    line: 'Keeps blood from clotting.',
    strength:
      'No known link with cramps. A calf that suddenly swells and hurts needs a doctor today. Do not skip a dose on your own.',
  },
  'vitamin-k-antagonist': {
    name: 'warfarin-type blood thinner',
    line: 'Keeps blood from clotting. Vitamin K works against it.',
    strength:
      'No known link with cramps. Take nothing with vitamin K and no quinine. A calf that suddenly ' +
      'swells needs a doctor today. Do not stop it on your own.',
  },
  'direct-oral-anticoagulant': {
    name: 'newer blood thinner',
    line: 'Keeps blood from clotting.',
    strength:
      'No known link with cramps. A calf that suddenly swells and hurts needs a doctor today. Never ' +
      'stop it on your own: a stroke may follow.',
  },
  'tetracycline-or-quinolone': {
    name: 'tetracycline or quinolone antibiotic',
    line: 'Treats infections. Calcium, iron and magnesium taken together with it block it.',
    strength:
      'Weak: quinolones (names ending in -floxacin) can hurt the heel tendon. Pain there: stop the ' +
      'exercise and ring your doctor the same day, before the next dose. Otherwise do not break off the ' +
      'course on your own.',
  },
  levothyroxine: {
    name: 'levothyroxine',
    line: 'Replaces thyroid hormone. Iron, calcium and magnesium block it unless taken four hours apart.',
    strength:
      'At the right dose, none. Too little lets thyroid cramps come back, and a new dose may cramp for ' +
      'some weeks. Ask for a TSH test; do not stop it on your own.',
  },
  bisphosphonate: {
    name: 'bisphosphonate',
    line: 'Protects bone. The tablets want an empty stomach and no minerals near them.',
    strength:
      'Weak: sore muscles and bones happen, true cramps seldom, by way of low calcium after a drip. Do ' +
      'not stop it on your own. Ask your doctor first.',
  },
  'statin-interacting': {
    name: 'medicine that boosts statins',
    line: 'Slows the clearing of some statins, which then pile up.',
    strength:
      'None alone; real beside simvastatin, atorvastatin or lovastatin. Ask the pharmacist today ' +
      'whether to pause the statin for the course. Do not decide that on your own.',
  },
  'levodopa-alone': {
    name: 'levodopa on its own',
    line: 'Eases Parkinson’s disease. Without a second substance that protects it, vitamin B6 takes its effect away.',
    strength:
      'We know of no link with leg cramps, though a foot can cramp as a dose wears off. Do not change it on your own; ask your Parkinson’s team.',
  },
  'antacid-sensitive': {
    name: 'medicine that antacids keep out',
    line: 'Less of it gets in when magnesium, aluminium or iron is swallowed at the same time. Two hours apart is enough.',
    strength:
      'None by way of antacids. Keep two hours between them, do not skip a dose, and ask the pharmacist if you are not sure.',
  },
  eltrombopag: {
    name: 'eltrombopag',
    line: 'Raises the number of blood platelets. Calcium, magnesium, iron and zinc bind it in the gut.',
    strength: 'Weak: muscle aches and spasms stand on its label. Do not stop it on your own; ask your blood clinic.',
  },
  'integrase-inhibitor': {
    name: 'HIV tablet of the integrase kind',
    line: 'Holds HIV down. Calcium, magnesium, iron and zinc bind it in the gut.',
    strength: 'Weak: muscle trouble is rare. Never skip it on your own; ask your HIV clinic.',
  },
  'active-vitamin-d': {
    name: 'active vitamin D',
    line: 'The form that acts at once. The blood calcium is checked with it, and a second kind of vitamin D is not added.',
    strength: 'Weak, and by way of calcium: too low or too high. Do not change it on your own; ask for a blood calcium.',
  },
  desmopressin: {
    name: 'desmopressin',
    line: 'Lets the kidneys keep water back, so that you pass less at night. Too much to drink then thins the blood.',
    strength:
      'Weak, and by way of a low sodium, which a blood test shows. Do not stop it on your own. Ask how much you may drink.',
  },
  'potassium-binder': {
    name: 'potassium-binding resin',
    line: 'Takes potassium out of the body. With magnesium tablets or antacids it can upset the blood.',
    strength: 'Weak, and by way of a low potassium or calcium. Do not stop it on your own; ask your kidney team.',
  },
  'nitrofurantoin-or-penicillamine': {
    name: 'nitrofurantoin or penicillamine',
    line: 'For bladder infections, and for rare illnesses of copper and joints. Magnesium keeps them out.',
    strength:
      'Weak: taken long, nitrofurantoin can hurt nerves. Tell your doctor of numb feet at once; do not stop it on your own otherwise.',
  },
  moxifloxacin: {
    name: 'moxifloxacin',
    line: 'A strong antibiotic. Minerals keep it out for hours.',
    strength:
      'As other quinolones: it can hurt the heel tendon. Ask your doctor the same day if it does; otherwise do not break off the course.',
  },
  'iron-supplement': {
    name: 'iron tablets',
    line: 'Fill the iron stores. Calcium, magnesium and zinc want some hours between.',
    strength:
      'Weak: low iron goes with restless legs, the tablets with nothing. Do not stop them on your own; ask when iron is measured again.',
  },
  'other-medicine': {
    name: 'another medicine',
    line: 'A common medicine.',
    strength:
      'We know of no link with leg cramps. That is not proof that there is none: if cramps began soon ' +
      'after it, tell your doctor, and do not stop it on your own.',
  },
}
