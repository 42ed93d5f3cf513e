// A page for each nutrient: what it does, when it runs low, what that looks like, how it is measured, where it is found,
// what is known of it and cramps, and what is not. The figures stand beside it, from knowledge/nutrients.
import type { NutrientPage } from '../types.js'

export const nutrientPages: Readonly<Record<string, NutrientPage>> = {
  'vitamin-d': {
    name: 'Vitamin D',
    does:
      'Vitamin D lets the gut take in calcium and phosphate. Bones harden with them, and muscles work with them. ' +
      'Most of it is made in the skin from summer sun. Food brings less.',
    runsLow:
      'In winter, far from the equator. With dark skin, covering clothes, a life indoors, obesity, some epilepsy medicines, ' +
      'or a gut that absorbs poorly.',
    looksLike:
      'Usually like nothing at all. A long and severe lack makes bones ache, thighs weak, and stairs and chairs hard. ' +
      'In the rare case that calcium falls too, lips and fingers tingle and muscles cramp.',
    measured:
      'A blood test called 25-hydroxyvitamin D. Units differ, so the unit must be read. It is worth doing with bone pain, ' +
      'weak thighs or a clear risk, and not for cramps alone.',
    found:
      'Oily fish, eggs, mushrooms grown under UV light, and food with vitamin D added. A small daily tablet is advised in ' +
      'winter in many countries.',
    known:
      'Low vitamin D alone does not cramp. People with cramps and people without have the same levels wherever it was ' +
      'measured. ' +
      'A year of tablets did not change leg cramps in women with mildly low levels. It does restore strength in those who were ' +
      'very low, and it heals soft bones.',
    notKnown:
      'Whether cramps ease in people who are very low has not been tested by itself. Experts also disagree on where "low" ' +
      'begins.',
  },
  calcium: {
    name: 'Calcium',
    does:
      'Calcium calms the nerves and starts every contraction of a muscle. The body guards its level in the blood and borrows ' +
      'from the bones when food brings too little.',
    runsLow:
      'Seldom from food. After an operation on thyroid or neck, with underactive parathyroid glands, failing kidneys, very low ' +
      'vitamin D or magnesium, and after some bone injections.',
    looksLike:
      'Tingling round the mouth and in the fingers first. Then cramps of hands, feet and legs; hands that lock; in the worst ' +
      'case a tight throat or a fit. Breathing fast makes it worse.',
    measured:
      'Calcium in the blood, adjusted for the protein albumin, or ionised calcium. Magnesium, phosphate, vitamin D and ' +
      'parathyroid hormone tell why it is low.',
    found:
      'Milk, yoghurt, cheese, tofu set with calcium, sardines with their bones, some greens, and fortified plant drinks. ' +
      'The calcium of spinach is hardly absorbed.',
    known:
      'A truly low blood calcium causes real cramps, and they go within days of putting it right. Eating little calcium harms ' +
      'bones over the years, but does not lower the blood value much.',
    notKnown:
      'Calcium tablets for cramps with a normal blood value have not been shown to help. In pregnancy the trials are tiny and ' +
      'disagree.',
  },
  'vitamin-b12': {
    name: 'Vitamin B12',
    does: 'Vitamin B12 keeps the sheaths of the nerves whole and helps to make red blood cells. The liver stores it for years.',
    runsLow:
      'Without any animal food and no tablets. In older stomachs that no longer release it from food. After surgery on stomach ' +
      'or small bowel, with metformin or acid blockers for years, and with an immune disease of the stomach. Laughing gas ' +
      'switches ' +
      'it off within days.',
    looksLike:
      'Tingling or numb feet on both sides, then hands. Unsteady in the dark. A sore, smooth tongue, tiredness, low mood, poor ' +
      'memory. The blood count can be normal.',
    measured:
      'B12 in the blood. Between clearly low and clearly normal lies a grey zone, where methylmalonic acid settles it. After ' +
      'laughing gas the B12 value can mislead.',
    found:
      'Shellfish, fish, meat, eggs, milk, and food with B12 added. Seaweed and spirulina do not count. Vegans need a tablet or ' +
      'fortified food.',
    known:
      'It damages nerves, and damaged nerves cramp: about six in ten people with damaged nerves of any kind have cramps. ' +
      'Treated ' +
      'early, nerves recover, at least in part.',
    notKnown:
      'How often a lack of B12 causes cramps has never been counted against healthy people. Nor has anyone tested whether ' +
      'treating it stops them.',
  },
  thiamine: {
    name: 'Thiamine (vitamin B1)',
    does: 'Thiamine turns food into energy. Nerves, brain and heart need it most. The body stores only enough for a few weeks.',
    runsLow:
      'With much alcohol, vomiting that goes on, surgery for weight, very little food, strong water tablets for the heart, ' +
      'dialysis, or a diet of little but white rice.',
    looksLike:
      'Burning feet, sore and cramping calves, weak legs, unsteadiness; sometimes swollen ankles and short breath. Confusion ' +
      'or ' +
      'double vision is an emergency.',
    measured:
      'In whole blood, kept dark. Doctors who suspect it do not wait for the result, because treatment is safe and delay is not.',
    found:
      'Pork, peas, beans, seeds, wheat germ, yeast extract, and flour or cereals with thiamine added. Much of it goes into the ' +
      'cooking water.',
    known:
      'Calf cramps belong to the old descriptions of the disease beriberi. It is rare in most people and not rare in the ' +
      'groups ' +
      'named above.',
    notKnown:
      'No modern study has counted cramps in people who lack it. For people who do not lack it there is no good evidence that ' +
      'tablets help.',
  },
  magnesium: {
    name: 'Magnesium',
    does:
      'Magnesium steadies nerves and muscles, and helps the body to hold potassium and calcium. Nearly all of it sits in bones ' +
      'and cells.',
    runsLow:
      'With acid blockers for a long time, water tablets, alcohol, diarrhoea, diabetes, and some cancer and transplant ' +
      'medicines.',
    looksLike:
      'Mildly low: like nothing. Very low: twitching, trembling, real cramps at any hour, an irregular heartbeat, and a low ' +
      'potassium and calcium that will not rise.',
    measured:
      'In the blood, though that shows only a small part of what the body holds. A normal value does not rule out a ' +
      'shortage; a ' +
      'very low one is clear.',
    found:
      'Seeds, nuts, beans, lentils, wholemeal bread and rice, oats, leafy greens, dark chocolate. Food cannot give you too ' +
      'much, ' +
      'with healthy kidneys.',
    known:
      'Very low magnesium causes cramps, and they go when it is put right. For ordinary night cramps magnesium tablets do ' +
      'about ' +
      'as much as a dummy pill: eleven trials say so quite steadily. In a large American survey people who ate more magnesium ' +
      'had about as many cramps as the rest.',
    notKnown:
      'Nobody has tested tablets in people who have cramps and a proven mild lack. In pregnancy the trials disagree. If you ' +
      'are ' +
      'curious, a trial on yourself is the fair way to find out.',
  },
  potassium: {
    name: 'Potassium',
    does: 'Potassium carries the electric charge of every nerve and muscle, the heart above all.',
    runsLow:
      'Hardly ever from food. With water tablets, vomiting, laxatives, diarrhoea, some hormone glands, or a low magnesium that ' +
      'lets it slip away.',
    looksLike:
      'Weak legs above all, then tiredness, constipation, heart flutters; cramps sometimes. Very low, it can paralyse. Too ' +
      'high ' +
      'feels much the same, and is as dangerous.',
    measured: 'In the blood. A sample that was shaken or left standing reads falsely high. Magnesium should be measured with it.',
    found:
      'Beans, potatoes with their skin, lentils, yoghurt, spinach, tomatoes, fruit. A potato holds about twice as much as a ' +
      'banana.',
    known:
      'When it is truly low, putting it right ends weakness and cramps within days. But most people with cramps have a normal ' +
      'potassium. In a large American survey those with cramps had slightly more potassium in their blood, not less.',
    notKnown:
      'How much of any cramp belongs to a mildly low value is not known. Tablets and salt substitutes without a blood test are ' +
      'never a good idea: too much potassium can stop the heart.',
  },
  sodium: {
    name: 'Sodium',
    does: 'Sodium, the main part of salt, holds water in the blood and starts every signal of nerve and muscle.',
    runsLow:
      'After hours of heavy sweat, with vomiting or diarrhoea, on some water tablets and antidepressants, in heart, liver and ' +
      'adrenal disease, and when someone drinks far more than thirst asks for.',
    looksLike:
      'Headache, nausea, unsteadiness, falls; very low, confusion and fits. Cramps of several muscles come with heavy salt ' +
      'loss ' +
      'in the heat.',
    measured: 'In the blood. It tells the balance of salt and water, and not how much salt you eat.',
    found: 'Salt, soups, sauces, bread, cheese, ham, pickles. Most people eat more than they need.',
    known:
      'Workers in great heat who lose much salt do get cramps. In long races those who cramp have no less sodium than the ' +
      'others. Water tablets make low sodium many times likelier.',
    notKnown:
      'Whether a mildly low sodium causes ordinary leg cramps has not been shown. Extra salt has not been tested against night ' +
      'cramps, and it raises blood pressure.',
  },
}
