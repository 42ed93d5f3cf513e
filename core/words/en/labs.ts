// What does a person read about each blood test? Its name, one line, and what can mislead.
import type { AnalyteWords } from '../types.js'

export const analyteWords: Readonly<Record<string, AnalyteWords>> = {
  potassium: {
    name: 'potassium',
    alsoKnownAs: ['K', 'serum potassium'],
    line: 'A salt that muscles, nerves and the heart run on. Too low makes legs weak and crampy. Far too low or too high upsets the heartbeat.',
    caveats: [
      'It often reads too high when the sample was old, cold or damaged, or when a fist was clenched for a long time.',
      'A surprising result is usually repeated before anything is done, unless it is very high or very low.',
    ],
  },
  magnesium: {
    name: 'magnesium',
    alsoKnownAs: ['Mg', 'serum magnesium'],
    line: 'A mineral that calms nerves and muscles. A very low level can cause cramps; magnesium tablets do little for ordinary night cramps.',
    caveats: [
      'Under one hundredth of the magnesium in you is in the blood. A normal result does not fully rule out a lack.',
      'It reads too high when the sample was damaged, or when you took a tablet that morning.',
    ],
  },
  'calcium-total': {
    name: 'calcium, total',
    alsoKnownAs: ['calcium', 'Ca', 'unadjusted calcium'],
    line: 'All the calcium in the blood. About half of it rides on a protein called albumin, so this number needs albumin beside it.',
    caveats: [
      'Low albumin makes it look low when it is not. Ask for the adjusted calcium.',
      'A tight band on the arm can make it read too high.',
    ],
  },
  'calcium-adjusted': {
    name: 'calcium, adjusted',
    alsoKnownAs: ['adjusted calcium', 'corrected calcium'],
    line: 'Calcium, put right for how much albumin you have. When it is low, hands, feet and calves can lock.',
    caveats: [
      'The adjustment misleads when albumin is very low or very high, or the kidneys are failing. Ionised calcium is better then.',
      'When magnesium is low as well, calcium will not come up until magnesium does.',
    ],
  },
  'calcium-ionised': {
    name: 'calcium, ionised',
    alsoKnownAs: ['ionized calcium', 'free calcium'],
    line: 'The free part of calcium, the part that nerves and muscles feel.',
    caveats: ['Fast, deep breathing lowers it for a while.', 'The sample must be handled with care; air in the tube changes it.'],
  },
  sodium: {
    name: 'sodium',
    alsoKnownAs: ['Na', 'serum sodium'],
    line: 'The main salt of the blood. It falls with some water tablets, some medicines for mood, and too much plain water in long efforts.',
    caveats: ['Very high blood sugar makes it read low.'],
  },
  phosphate: {
    name: 'phosphate',
    alsoKnownAs: ['phosphorus', 'PO4'],
    line: 'The partner of calcium in bone. It runs low when vitamin D has been short for long.',
    caveats: ['It is best taken in the morning before eating.'],
  },
  'vitamin-d-25oh': {
    name: 'vitamin D',
    alsoKnownAs: ['25-OH vitamin D', '25-hydroxyvitamin D', 'calcidiol'],
    line: 'Your store of vitamin D. It matters for bone and muscle strength. Low vitamin D alone has not been shown to cause cramps.',
    caveats: [
      'Laboratories differ by ten to twenty in a hundred, and it is lowest at the end of winter.',
      'It drops for a while when you are ill.',
      'Experts do not agree on one limit. Under 30 nmol/L (12 ng/mL) nearly all call it low.',
    ],
  },
  'vitamin-b12': {
    name: 'vitamin B12',
    alsoKnownAs: ['B12', 'cobalamin', 'total B12'],
    line: 'A vitamin that nerves and blood need. A long lack makes feet numb, tingling or unsteady.',
    caveats: [
      'Tablets or injections in the last months make it read high.',
      'Pregnancy and the pill can make it read low. It can read normal after laughing gas although the body is short.',
      'In the middle range a second test, methylmalonic acid, tells more. With numb feet, treatment should not wait for it.',
    ],
  },
  holotranscobalamin: {
    name: 'active vitamin B12',
    alsoKnownAs: ['holotranscobalamin', 'holoTC'],
    line: 'The part of vitamin B12 that your body can use at once.',
    caveats: ['Recent tablets or injections make it read high.', 'The middle range is open; methylmalonic acid tells more.'],
  },
  'methylmalonic-acid': {
    name: 'methylmalonic acid',
    alsoKnownAs: ['MMA'],
    line: 'A substance that builds up when cells run short of vitamin B12.',
    caveats: ['It also rises when the kidneys work poorly.'],
  },
  homocysteine: {
    name: 'homocysteine',
    alsoKnownAs: ['Hcy'],
    line: 'A substance that builds up when vitamin B12, folate or vitamin B6 is short.',
    caveats: [
      'It also rises when the kidneys work poorly or the thyroid is slow.',
      'It reads too high when the sample stood for over an hour before it was spun.',
    ],
  },
  folate: {
    name: 'folate',
    alsoKnownAs: ['folic acid', 'vitamin B9'],
    line: 'A vitamin from green leaves and beans that blood needs.',
    caveats: ['It follows your last meals. One good meal can hide a lack.'],
  },
  'thiamine-diphosphate': {
    name: 'vitamin B1 in whole blood',
    alsoKnownAs: ['thiamine', 'thiamine diphosphate', 'thiamine pyrophosphate', 'TPP'],
    line: 'Your store of vitamin B1. A lack makes calves tender, feet burn and legs weak.',
    caveats: [
      'Ask for the whole-blood test. The plain plasma test shows only the last few days.',
      'It is taken before eating, without a tablet for half a day, and the tube is kept dark.',
      'When a lack is likely, treatment starts at once and does not wait for the result.',
    ],
  },
  pth: {
    name: 'parathyroid hormone',
    alsoKnownAs: ['PTH', 'intact PTH'],
    line: 'The hormone that guards your calcium. It rises when calcium or vitamin D runs short.',
    caveats: [
      'It means something only beside calcium, vitamin D and kidney function.',
      'Biotin tablets (hair and nail vitamins) can disturb the test. Ask about stopping them two or three days before.',
    ],
  },
  alp: {
    name: 'alkaline phosphatase',
    alsoKnownAs: ['ALP', 'alk phos'],
    line: 'An enzyme from bone and liver. It rises when bones are soft or healing, and with liver trouble.',
    caveats: ['Pregnancy, growth and a healing break raise it too.'],
  },
  ck: {
    name: 'creatine kinase',
    alsoKnownAs: ['CK', 'CPK', 'muscle enzyme'],
    line: 'An enzyme that leaks out of hurt muscle. A very high result with dark urine or weakness needs a doctor the same day.',
    caveats: [
      'Hard exercise, an injection into a muscle, or a bad cramp raise it for days. Rest for three to seven days before the test.',
      'Black people often have higher healthy values, and so do men.',
    ],
  },
  tsh: {
    name: 'thyroid-stimulating hormone',
    alsoKnownAs: ['TSH', 'thyroid test'],
    line: 'How hard your brain drives the thyroid. A high result means that the thyroid is slow.',
    caveats: [
      'A slightly high result is common and often goes back by itself. It is usually repeated.',
      'Biotin tablets (hair and nail vitamins) can disturb the test. Ask about stopping them two or three days before.',
    ],
  },
  'free-t4': {
    name: 'free thyroxine',
    alsoKnownAs: ['free T4', 'FT4'],
    line: 'The thyroid hormone itself. A low result beside a high TSH means that the thyroid is slow.',
    caveats: ['Biotin tablets can disturb the test.', 'A bad illness can lower it for a while.'],
  },
  creatinine: {
    name: 'creatinine',
    alsoKnownAs: ['serum creatinine'],
    line: 'A waste that the kidneys clear. From it, your age and your sex, kidney function is worked out.',
    caveats: ['Much muscle, cooked meat, creatine powder, trimethoprim and cimetidine raise it without harm to the kidneys.'],
  },
  egfr: {
    name: 'kidney function (eGFR)',
    alsoKnownAs: ['eGFR', 'estimated glomerular filtration rate'],
    line: 'An estimate of how much blood your kidneys clean. Above 60 is usually fine.',
    caveats: [
      'It is an estimate. It misleads in pregnancy, in sudden kidney trouble, after an amputation, and in very thin or very muscular people.',
      'When we work it out ourselves we use the 2021 formula, for adults only.',
    ],
  },
  albumin: {
    name: 'albumin',
    alsoKnownAs: ['serum albumin'],
    line: 'The main protein of the blood. It is low in illness, liver and kidney trouble, and it carries calcium.',
    caveats: ['It falls in any serious illness. A low result alone does not mean that you eat too little protein.'],
  },
  hba1c: {
    name: 'long-term blood sugar (HbA1c)',
    alsoKnownAs: ['HbA1c', 'A1c', 'glycated haemoglobin', 'glycated hemoglobin'],
    line: 'Your average blood sugar over about three months. From 48 mmol/mol (6.5 %) it is called diabetes.',
    caveats: [
      'It misleads in pregnancy, after a transfusion, and when red cells break down early.',
      'A lack of iron or vitamin B12 can make it read too high.',
    ],
  },
  glucose: {
    name: 'blood sugar',
    alsoKnownAs: ['glucose', 'blood glucose'],
    line: 'The sugar in your blood at that moment.',
    caveats: ['What it means depends on when you last ate.'],
  },
  crp: {
    name: 'C-reactive protein',
    alsoKnownAs: ['CRP'],
    line: 'A sign that something in the body is inflamed. It does not say what.',
    caveats: ['A cold or extra weight raises it a little.'],
  },
  haemoglobin: {
    name: 'haemoglobin',
    alsoKnownAs: ['hemoglobin', 'Hb'],
    line: 'The red of the blood that carries oxygen. A low result is called anaemia.',
    caveats: ['It is naturally lower in pregnancy.', 'It can be normal although vitamin B12 or iron is short.'],
  },
  mcv: {
    name: 'red cell size',
    alsoKnownAs: ['MCV', 'mean cell volume'],
    line: 'How large your red cells are. They grow when vitamin B12 or folate is short, and with much alcohol.',
    caveats: ['A normal size does not rule out a lack of vitamin B12.'],
  },
  ferritin: {
    name: 'iron store (ferritin)',
    alsoKnownAs: ['ferritin'],
    line: 'How much iron you have put by. A low store can bring on restless legs.',
    caveats: [
      'It rises with any inflammation, so a normal result can hide a lack. Look at CRP beside it.',
      'In restless legs doctors often treat up to 75 µg/L, although that is inside the normal range.',
    ],
  },
  'transferrin-saturation': {
    name: 'iron saturation',
    alsoKnownAs: ['transferrin saturation', 'TSAT'],
    line: 'How full the carrier of iron is.',
    caveats: ['It is best taken in the morning before eating, a day after the last iron tablet.'],
  },
  urea: {
    name: 'urea',
    alsoKnownAs: ['BUN', 'blood urea nitrogen'],
    line: 'A waste that the kidneys clear. It rises when they work poorly, or when you are dry.',
    caveats: [
      'A meal rich in protein raises it.',
      'In mg/dL we take it as urea nitrogen (BUN). If your paper says urea in mg/dL, write the unit as mg/dL urea.',
    ],
  },
  bicarbonate: {
    name: 'bicarbonate',
    alsoKnownAs: ['HCO3', 'total CO2'],
    line: 'The acid balance of the blood. It is high after much vomiting or with water tablets, and low in kidney trouble or diarrhoea.',
    caveats: ['It reads too low when the tube stood open.'],
  },
}
