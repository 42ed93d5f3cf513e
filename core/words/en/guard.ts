// What does the guard say, rule by rule? Why it speaks, and the care to take where it lets something pass.
import type { OwnRule } from '../../trial/design/own-idea.js'
import type { GuardRuleWords } from '../types.js'
import { actionWords } from './actions.js'

/** By the rule's id. `care` is there for every rule that can let something pass. */
const rules: Readonly<Record<string, GuardRuleWords>> = {
  // Potassium
  'potassium-never': {
    why: 'Potassium tablets and salt substitutes can stop the heart when the body cannot get rid of them. Only a doctor can give them, after a blood test.',
  },
  'potassium-high': { why: 'Your potassium is high already, or has been. More can upset the beat of the heart.' },
  'potassium-kidney-severe': {
    why: 'Your kidneys cannot get rid of extra potassium. Your kidney team or its dietitian plans what you eat.',
  },
  'potassium-kidney-reduced': { why: 'Your kidneys get rid of potassium slowly. Ask how much is right for you.' },
  'potassium-sparing': { why: 'Your water tablet keeps potassium in the body. Extra on top can be too much.' },
  'potassium-sparing-and-kidney': {
    why: 'Your water tablet keeps potassium in, and your kidneys are slow to let it go. Together that can be dangerous.',
  },
  'potassium-ace-inhibitor': {
    why: 'Your blood pressure or heart tablet keeps some potassium in the body.',
    care: 'Your blood pressure or heart tablet keeps some potassium in. Ordinary food is fine. Do not use salt substitutes, and have your potassium checked as arranged.',
  },
  'potassium-trimethoprim': {
    why: 'The medicine for your infection keeps potassium in the body.',
    care: 'The medicine for your infection keeps potassium in. Keep to your usual amounts until the course is over.',
  },
  'potassium-heparin-or-nsaid': {
    why: 'Heparin and anti-inflammatory painkillers keep some potassium in the body.',
    care: 'Heparin and anti-inflammatory painkillers keep some potassium in. Ordinary food is fine. Do not use salt substitutes.',
  },
  'potassium-two-keepers': { why: 'Two of your medicines each keep potassium in the body. Together that can be too much.' },
  'potassium-large-rise': {
    why: 'This is a big step up in potassium, and one of your medicines keeps potassium in the body.',
  },
  'potassium-calcineurin': { why: 'Ciclosporin and tacrolimus keep potassium in the body.' },
  'potassium-digoxin': { why: 'With digoxin, too much potassium is as dangerous as too little.' },
  'potassium-beta-blocker': {
    why: 'Your beta-blocker lets potassium rise a little in the blood.',
    care: 'Your beta-blocker lets potassium rise a little in the blood. Have it checked.',
  },
  'potassium-released': {
    why: 'With what you told us, potassium can rise fast in the blood by itself. More must not be added now.',
  },
  'potassium-adrenal': { why: 'Your adrenal glands help to get rid of potassium. Ask your clinic how much is right for you.' },
  'potassium-gut-blocked': {
    why: 'A potassium tablet that gets stuck in a narrow or slow gut can burn a hole in it.',
    care: 'Potassium tablets are not for anyone with a narrow, slow or blocked gut.',
  },
  'potassium-low': {
    why: 'Your potassium is low. Food alone does not put that right, and the cause has to be found.',
    care: 'Your potassium is low. Food alone does not put that right. See your doctor, and ask for your magnesium as well.',
  },

  // Magnesium
  'magnesium-kidney-severe': {
    why: 'Your kidneys cannot get rid of extra magnesium. It builds up and can stop breath and heart.',
  },
  'magnesium-kidney-reduced': {
    why: 'Your kidneys get rid of magnesium slowly, or nobody has measured them. A smaller dose and a blood test may be needed.',
  },
  'magnesium-heart-block': {
    why: 'Magnesium slows the signal that makes the heart beat. With heart block that can be too slow.',
  },
  'magnesium-myasthenia': {
    why: 'Magnesium weakens the link between nerve and muscle. With myasthenia that can stop the breath.',
  },
  'magnesium-high': { why: 'Your magnesium is high already.' },
  'magnesium-diarrhoea': { why: 'Magnesium loosens the bowels. It makes diarrhoea worse.' },
  'magnesium-gut-blocked': {
    why: 'Magnesium pulls water into the bowel. A narrow or blocked bowel cannot take that.',
    care: 'Not for anyone with a narrow, slow or blocked gut.',
  },
  'magnesium-gut-or-nerve': {
    why: 'With a bowel disease it can set off a flare. With a disease of nerve and muscle it can make you weaker.',
  },
  'magnesium-binder': { why: 'Magnesium and your potassium-binding resin can upset the acid balance of the blood.' },
  'magnesium-aminoglycoside': { why: 'Magnesium and some strong antibiotics weaken muscles together.' },
  'magnesium-digoxin': {
    why: 'You take digoxin. Your doctor should know that you take magnesium.',
    care: 'Tell whoever looks after your digoxin that you take magnesium.',
  },
  'magnesium-already': { why: 'You take magnesium already. We do not know how much, and both count together.' },

  // Calcium and vitamin D
  'calcium-high': { why: 'Your blood calcium is high. Calcium or vitamin D would raise it further.' },
  'calcium-high-food': { why: 'Your blood calcium is high. Have the cause found before you eat for calcium.' },
  'calcium-sarcoidosis': { why: 'Sarcoidosis turns vitamin D on without a brake. Calcium in the blood can climb.' },
  'calcium-urine-or-milk': {
    why: 'You have had too much calcium in the urine, or been ill from calcium. More may harm the kidneys.',
    care: 'Not if you ever had too much calcium in the urine, or were ill from calcium or antacids.',
  },
  'calcium-hyperparathyroidism': {
    why: 'Overactive parathyroid glands raise the calcium by themselves. Ask whoever looks after them.',
    care: 'Not before asking, if you have overactive parathyroid glands.',
  },
  'calcium-stones': { why: 'Calcium and vitamin D tablets can help kidney stones to form. Calcium in food does not.' },
  'calcium-kidney-severe': { why: 'With weak kidneys calcium can settle in the blood vessels. Your kidney team sets the dose.' },
  'calcium-digoxin': { why: 'With digoxin a high calcium can upset the beat of the heart.' },
  'calcium-thiazide': { why: 'Your water tablet keeps calcium in the body. This dose on top may be too much.' },
  'calcium-with-active-vitamin-d': { why: 'Your vitamin D is of the active kind. It takes calcium up at full speed.' },
  'calcium-food-kidney-or-sarcoid': { why: 'With weak kidneys or sarcoidosis, more milk and cheese is a matter for your team.' },
  'calcium-or-d-already': { why: 'You take calcium or vitamin D already. We do not know how much, and both count together.' },
  'calcium-split': {
    why: 'The body takes up little more than 500 mg of calcium at once.',
    care: 'Split it: take no more than 500 mg at once.',
  },
  'calcium-carbonate-ppi': {
    why: 'Your stomach tablet takes away the acid that calcium carbonate needs.',
    care: 'Your stomach tablet takes away the acid that calcium carbonate needs. Choose calcium citrate.',
  },
  'vitamin-d-never': {
    why: 'More than 100 micrograms (4000 units) a day can harm. Such doses are for a doctor, with blood tests.',
  },
  'vitamin-d-enough': { why: 'Your vitamin D is high enough. More can harm.' },
  'vitamin-d-granuloma': {
    why: 'With this illness the body makes too much active vitamin D. Calcium can climb.',
    care: 'Not with tuberculosis or a like illness, a lymphoma, or an inborn trouble with calcium.',
  },
  'vitamin-d-active': { why: 'You take active vitamin D already. A second kind is not added without your doctor.' },
  'vitamin-d-thiazide': { why: 'Your water tablet keeps calcium in the body, and vitamin D brings more in.' },
  'vitamin-d-glands-or-cancer': { why: 'Your blood calcium has to be watched. Your team sets the dose of vitamin D.' },

  // Vitamin K
  'vitamin-k-antagonist': { why: 'Vitamin K works against your blood thinner. A clot could form.' },
  'vitamin-k-steady': {
    why: 'Your blood thinner is set for the vitamin K you eat now. Keep it steady: no big step up, and none down.',
  },
  'vitamin-k-clot': { why: 'Nobody has tested vitamin K for cramps after a clot, or on dialysis.' },

  // B vitamins and iron
  'b6-numb': { why: 'Vitamin B6 can itself make feet numb. With numb or tingling feet it must not be added.' },
  'b6-levodopa': { why: 'Vitamin B6 takes away the effect of levodopa when it is taken on its own.' },
  'folic-acid-low-b12': {
    why: 'Your vitamin B12 is low or unsure. Folic acid alone hides that, and the nerves go on suffering.',
  },
  'folic-acid-b12-unmeasured': {
    why: 'Your vitamin B12 may be low. Have it measured first: folic acid alone can hide it while the nerves suffer.',
  },
  'b12-optic-nerve': {
    why: 'With this disease of the optic nerve, one form of B12 can harm the sight. Another form is used.',
    care: 'With a disease of the optic nerve, ask first: another form of B12 is used.',
  },
  'b12-potassium': {
    why: 'With severe anaemia, B12 can pull potassium down in the first days.',
    care: 'Your anaemia is severe. B12 can pull potassium down in the first days, so it has to be checked.',
  },
  'b12-nerves-or-gut': {
    why: 'With numb feet, unsteady legs or a stomach operation you may need injections. Have B12 measured first.',
    care: 'With numb feet, unsteady legs or a stomach operation, see your doctor first.',
  },
  'thiamin-emergency': {
    why: 'These signs can mean a dangerous lack of vitamin B1. Tablets are too slow. You need help now.',
    care: 'If you get confused or your eyes do not move well, call for help at once.',
  },
  'thiamin-before-food': {
    why: 'When drink has been hard to do without, vitamin B1 comes before a change of food. Ask your doctor.',
  },
  'iron-overload': {
    why: 'Your body holds too much iron already.',
    care: 'Never with too much iron in the body, or after many transfusions.',
  },
  'iron-ferritin-high': { why: 'Your iron stores are full.' },
  'iron-unmeasured': { why: 'Iron is only for a low ferritin on paper. And a lack of iron wants its cause found.' },
  'iron-gut': { why: 'Iron tablets upset a diseased bowel, and little gets in.' },
  'iron-children': {
    why: 'A few iron tablets can kill a small child.',
    care: 'Keep iron tablets locked away from children. A few can kill.',
  },

  // Quinine
  'quinine-never': {
    why: 'Quinine, also in tonic water, can harm the blood and the heart without warning. It takes away about one cramp a week.',
  },
  'quinine-danger': { why: 'For you quinine is more dangerous still.' },

  // Salt
  'salt-harms': {
    why: 'Extra salt holds water. That harms with high blood pressure, a weak heart, liver or kidneys, and in pregnancy.',
  },
  'salt-medicines': { why: 'Salt changes how your medicine works, or holds water that you do not need.' },
  'salt-steady-lithium': {
    why: 'Your lithium level follows the salt you eat.',
    care: 'You take lithium. Change salty food slowly, and have the level checked.',
  },
  'low-sodium-diet': {
    why: 'You were told to eat little salt. We do not go against that.',
    care: 'Not if you were told to eat little salt.',
  },
  'sodium-heart-liver-kidney': { why: 'Salty food holds water, and your heart, liver or kidneys cannot let it go.' },
  'sodium-pressure': {
    why: 'Salty food raises blood pressure a little.',
    care: 'It is salty. Leave the salt out elsewhere, for your blood pressure.',
  },

  // Drinking
  'water-too-fast': { why: 'Nobody should drink more than about 0.7 litres in an hour. Faster than that thins the blood.' },
  'water-overload': { why: 'Your body cannot get rid of extra water just now. More to drink can be dangerous.' },
  'water-clinician-sets-it': { why: 'How much you should drink is for your own team to say.' },
  'water-low-sodium-risk': { why: 'Drinking much can pull your sodium down. Have it measured first.' },
  'water-swallowing': { why: 'With trouble swallowing, or after a stomach operation, drinking needs a plan of its own.' },
  'rehydration-potassium': { why: 'Rehydration drinks hold potassium and salt, and your body cannot get rid of them.' },
  'rehydration-salts': { why: 'Rehydration drinks hold potassium and salt. Ask if that is right for you.' },
  'pickle-juice-salt': { why: 'A sip of pickle juice holds as much salt as a bowl of soup.' },
  'pickle-juice-reflux': {
    why: 'Vinegar burns when it comes back up.',
    care: 'Leave it if you have acid reflux or heartburn.',
  },

  // Stretching, exercise, warmth
  'stretch-clot': {
    why: 'This leg may hold a clot or a muscle under pressure. It has to be looked at before anyone stretches it.',
  },
  'stretch-torn': { why: 'A torn muscle must not be stretched.' },
  'stretch-injury-or-operation': { why: 'After an injury, an operation or bed rest, ask before you stretch.' },
  'stretch-short-of-blood': { why: 'This foot may be short of blood. It has to be looked at first.' },
  'stretch-tendon': { why: 'Your medicine can weaken the heel tendon. With a sore calf, ask before you stretch.' },
  'stretch-new-joint': { why: 'A new hip or knee has limits to how far it may bend. Ask your physiotherapist.' },
  'stretch-balance': {
    why: 'You may lose your balance standing.',
    care: 'If you are unsteady, do it sitting.',
  },
  'exercise-danger': { why: 'What you told us has to be looked at before you exercise.' },
  'exercise-rest-pain': { why: 'Pain at rest or sores can mean that the leg is short of blood. See a doctor first.' },
  'exercise-ask': { why: 'After an injury, an operation or a faint, ask before you exercise.' },
  'exercise-heart': { why: 'How hard you may go is for whoever knows your heart, or your pregnancy.' },
  'heat-numb': { why: 'Skin that does not feel heat can burn without your noticing.' },
  'heat-leg': { why: 'Warmth can make a clot, a fresh injury or a leg short of blood worse.' },
  'heat-sauna': { why: 'A sauna drops the blood pressure and takes much water. That is too risky for you.' },

  // Eating less, stopping
  'eat-less-harms': { why: 'Eating less would harm you.' },
  'eat-less-medicines': { why: 'With your illness or medicine, eating less has to be planned with your team.' },
  'less-food-eating-disorder': { why: 'What to leave away is a matter for you and the people who help you with food.' },
  'stop-never': {
    why: 'Never stop a medicine because of what a program says. Ask for a review: whoever prescribed it knows what it protects you from.',
  },

  // What is in a food
  allergen: { why: 'It holds something you are allergic to.' },
  'allergen-perhaps': { why: 'Nobody can say that it is free of what you are allergic to.' },
  'allergies-unasked': { why: 'We do not know your allergies, and it may hold one of the great allergens.' },
  pattern: { why: 'It does not fit how you eat.' },
  'pattern-perhaps': { why: 'Nobody can say that it fits how you eat.' },
  'left-out': { why: 'It holds something you leave out.' },
  'left-out-perhaps': { why: 'Nobody can say that it is free of what you leave out.' },
  'pregnancy-food': {
    why: 'This is one of the foods to leave out while you are pregnant.',
    care: 'Not while you are pregnant.',
  },
  'alcohol-never': { why: 'We never suggest more alcohol.' },
  'grapefruit-medicines': { why: 'Grapefruit lets some of your medicine pile up in the body. Other fruit does as well.' },
  liquorice: {
    why: 'Liquorice pulls potassium down and blood pressure up.',
    care: 'Not with high blood pressure, a weak heart, weak kidneys, water tablets, or in pregnancy.',
  },
  'star-fruit-kidney': { why: 'Star fruit is poisonous when kidneys are weak.' },

  // The whole of a plan
  'diet-kidney-severe': {
    why: 'With weak kidneys or dialysis, one change of food pulls on five others. Your kidney dietitian plans it with you.',
  },
  'diet-eating-disorder': {
    why: 'A plan that counts food can feed an eating disorder. The people who help you with it are the right ones to ask.',
    care: 'If counting food has ever taken over your life, do not use this plan. Talk to someone you trust.',
  },
  'diet-refeeding': { why: 'After eating very little, more food has to come slowly and with blood tests.' },
  'diet-thin': { why: 'You weigh little for your height. That wants more than a few changes of food. See your doctor.' },
  'diet-child': { why: 'Our plans are for adults. Ask a doctor or a children’s dietitian.' },
  'diet-hyperemesis': {
    why: 'With constant sickness in pregnancy, salts and vitamin B1 come first. Ask your midwife or doctor.',
  },
  'diet-operated-gut': { why: 'After this operation, or with trouble swallowing, eating needs a plan of its own.' },
  'diet-liver': { why: 'With a scarred liver, food is planned by your liver team.' },
  'diet-kidney-protein': {
    why: 'It raises protein or phosphorus, and your kidneys should be spared them. Ask your kidney team.',
  },
  'diet-insulin': {
    why: 'Your dose is set for what you eat now.',
    care: 'Your dose is set for what you eat now. Check your sugar more often, and ask before a big change.',
  },

  // Supplements of every kind
  'supplement-child': { why: 'Our doses are for adults. Ask a doctor or pharmacist.' },
  'supplement-expecting': {
    why: 'In pregnancy and while breastfeeding, ask your midwife or doctor before you take a supplement.',
  },
  'supplement-no-rule': { why: 'We have no rule for this as a supplement. Ask a pharmacist.' },
  'over-upper-limit': { why: 'With what you take already, this is above the safe upper limit.' },
  'over-efsa-limit': {
    why: 'It is above the European limit.',
    care: 'It is above the European limit, which is lower than the American one. Take less if your body complains.',
  },

  // Hours apart
  'apart-levothyroxine': {
    why: 'It keeps your thyroid tablet out of the body.',
    care: 'Keep it four hours away from your thyroid tablet, before and after.',
  },
  'apart-antibiotic': {
    why: 'It keeps your antibiotic out of the body.',
    care: 'Keep it away from your antibiotic: six hours before it, three hours after it.',
  },
  'apart-moxifloxacin': {
    why: 'It keeps your antibiotic out of the body.',
    care: 'Keep it away from your antibiotic: eight hours before it, four hours after it.',
  },
  'apart-bisphosphonate': {
    why: 'It keeps your bone tablet out of the body.',
    care: 'Keep it four hours away from your bone tablet.',
  },
  'apart-iron': {
    why: 'It and your iron keep each other out of the body.',
    care: 'Keep it four hours away from your iron.',
  },
  'apart-iron-from-calcium': {
    why: 'Calcium keeps your iron out of the body.',
    care: 'Keep it two hours away from your iron.',
  },
  'apart-calcium-from-iron-or-zinc': {
    why: 'Your calcium keeps it out of the body.',
    care: 'Keep it two hours away from your calcium.',
  },
  'apart-magnesium-from-iron': {
    why: 'Your magnesium keeps it out of the body.',
    care: 'Keep it four hours away from your magnesium.',
  },
  'apart-nitrofurantoin': {
    why: 'It keeps your medicine out of the body.',
    care: 'Keep it four hours away from nitrofurantoin or penicillamine.',
  },
  'apart-quinine': { why: 'It keeps quinine out of the body.', care: 'Keep it four hours away from quinine.' },
  'apart-eltrombopag': {
    why: 'It keeps eltrombopag out of the body.',
    care: 'Keep it away from eltrombopag: four hours before it, two hours after it.',
  },
  'apart-integrase': {
    why: 'It keeps your HIV tablet out of the body.',
    care: 'Keep it away from your HIV tablet: six hours before it, two hours after it.',
  },
  'apart-antacid-sensitive': {
    why: 'It keeps some of your medicine out of the body.',
    care: 'Keep it two hours away from your medicine.',
  },
  'apart-digoxin': { why: 'It keeps some digoxin out of the body.', care: 'Keep it two hours away from digoxin.' },
  'apart-fat-binder': {
    why: 'Your medicine keeps this vitamin out of the body.',
    care: 'Keep it away from your fat blocker or bile binder: two hours before it, six hours after it.',
  },
}

/** The gate of an action itself speaks in the action's own words. */
const ofActions = Object.fromEntries(
  Object.entries(actionWords).flatMap(([id, { refused, askFirst }]) => [
    [`${id}:never`, { why: refused }],
    [`${id}:refuse`, { why: refused }],
    [`${id}:ask-first`, { why: askFirst }],
  ]),
)

/** What is said of somebody's own idea for a trial (core/trial/design/own-idea.ts). */
const ofOwnIdeas: Readonly<Record<OwnRule, GuardRuleWords>> = {
  'own:not-known': { why: 'Nothing is known of this here, so somebody who knows you should look at it first.' },
  'own:medicine': { why: 'A medicine, or another dose of one, is only tried together with the doctor who prescribes it.' },
  'own:stop-medicine': {
    why: 'Leaving out a prescribed medicine can do real harm, so there is no trial of it. Tell your doctor what troubles you.',
  },
  'own:looks-like-a-medicine': { why: 'This looks like a medicine, and it may not go with your health or your other medicines.' },
}

/** Every rule that a verdict can name. */
export const guardWords: Readonly<Record<string, GuardRuleWords>> = { ...rules, ...ofActions, ...ofOwnIdeas }
