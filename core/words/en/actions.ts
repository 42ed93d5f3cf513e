// What can be done, in words: how to do it, what is known of it, what may go wrong, and why it may not be for you.
import type { ActionWords } from '../types.js'

const DOCTOR_DECIDES = 'This is for your doctor to weigh with you. Charley only tells you that it exists.'

export const actionWords: Readonly<Record<string, ActionWords>> = {
  // At the moment, and in the evening
  'stretch-at-onset': {
    name: 'Stretch it until it lets go',
    how: [
      'Calf: straighten the knee and pull the toes towards you. With the hand, a towel, or by standing with the heel down.',
      'Foot: bend the toes up. Thigh: straighten the knee and lean forward.',
      'Hold until the knot softens, then walk a few steps. Warmth or a rub afterwards feels good.',
    ],
    evidence: 'Nearly every guide advises it and nearly everyone finds that it works. Nobody has ever tested it in a trial.',
    harms: 'None to speak of. A strained feeling the next day comes from the cramp itself.',
    refused: 'Your leg should be looked at before anyone stretches or rubs it.',
    askFirst: '',
  },
  'bedtime-stretch': {
    name: 'Stretch calves and thighs before bed',
    how: [
      'Calf: face a wall at arm’s length, one leg back, its knee straight and its heel down. Move the hips forward until the ' +
        'calf pulls.',
      'Back of the thigh: put one heel on a low stool, knee straight, and bend forward from the hips with a straight back.',
      'Hold ten seconds, rest ten seconds, three times each, both legs. It takes just under four minutes.',
      'Unsteady? Do it sitting on the bed: legs out, a towel round the foot, pull towards you.',
      'Every night for six weeks, then judge by your diary.',
    ],
    evidence:
      'One trial in people over 55 found about a third fewer cramps, and milder ones. Another, with calf stretches alone, ' +
      'found no difference. Low certainty, but it costs nothing.',
    harms: 'None in the trials. Hold on to something so that you do not fall.',
    refused: 'Your leg or foot should be looked at before it is stretched.',
    askFirst:
      'After an operation or an injury, or with a sore tendon on some antibiotics or steroids, ask which stretches ' +
      'are safe for you.',
  },
  'walking-or-cycling': {
    name: 'Move a little each day, and for a few minutes before bed',
    how: ['Walk or cycle gently for five to ten minutes in the evening.', 'Break up long sitting and long standing by day.'],
    evidence:
      'People with cramps move less than others, in one small study. Whether moving more helps has not been tested. It is ' +
      'good for much else.',
    harms: 'Take care not to fall. Begin gently.',
    refused: 'With these signs you should be seen before you exercise.',
    askFirst: 'Ask your doctor how much walking is safe for your leg or your heart.',
  },
  'slow-breathing': {
    name: 'Breathe slowly when the tingling begins',
    how: [
      'Sit down. Let the shoulders drop.',
      'Breathe in through the nose for a count of four, out for a count of six. Small, quiet breaths.',
      'Go on for some minutes. Never breathe into a bag.',
    ],
    evidence: 'Breathing too fast shifts calcium in the blood and makes hands and lips tingle. It passes when breathing slows.',
    harms: 'None. But do not put a first attack down to panic: have it looked at.',
    refused: 'These signs need help now, not breathing exercises.',
    askFirst: 'After a neck operation, tingling can mean low calcium. Ask for a calcium test first.',
  },
  'rest-and-build-up': {
    name: 'Rest the muscle, then build up slowly',
    how: [
      'A few easy days. Then more distance or weight in small steps, week by week.',
      'Warm up. Slow down before you are spent: cramps in sport come with tired muscles.',
    ],
    evidence: 'Runners who cramp are often those who went faster than they had trained for. No trial has tested building up.',
    harms: 'None.',
    refused: 'A tense, swollen muscle must be looked at today.',
    askFirst: 'Dark urine after exercise needs a test today.',
  },
  'footwear-and-bedding': {
    name: 'Free your feet',
    how: [
      'Loosen the bedding at the foot of the bed, so that it does not push your toes down.',
      'Lying on your front? Let the feet hang over the end of the mattress.',
      'Shoes with room and support; heels low.',
    ],
    evidence: 'Toes that point down shorten the calf, and a shortened muscle cramps more easily. Nobody has tested the advice.',
    harms: 'None.',
    refused: '',
    askFirst: '',
  },
  'compression-or-splints': {
    name: 'Compression stockings or a night splint',
    how: [
      'Have stockings measured. Put them on in the morning, take them off at night.',
      'A splint keeps the foot from pointing down in bed.',
    ],
    evidence: 'Stockings help heavy, swollen legs. For cramps there is no trial of value for either.',
    harms: 'Too tight, or on a leg short of blood, they do harm.',
    refused: 'With narrowed arteries or a leg that needs looking at, pressure can do harm.',
    askFirst: 'With diabetes, numb feet or heart failure have the blood supply of your feet checked first.',
  },
  'home-remedies': {
    name: 'Soap in the bed, mustard, a banana',
    how: ['Nothing to do.'],
    evidence: 'Much told, never properly tested. A banana is a pleasant snack, and holds less potassium than a potato.',
    harms: 'Mostly none. They cost you the time in which something better could be tried.',
    refused: 'We do not suggest what has nothing behind it. If it helps you and does no harm, keep it.',
    askFirst: '',
  },
  'reassure-and-wait': {
    name: 'Know that it is harmless, and look back in a month',
    how: ['Keep the diary.', 'Look back after four to six weeks. Come back sooner if something changes.'],
    evidence: 'In trials, cramps became fewer in the people who got a dummy pill too. Time is on your side.',
    harms: 'None, as long as nothing changes.',
    refused: 'You mentioned a sign that should be looked at. Do not wait.',
    askFirst: '',
  },

  // Drink and salt
  'drink-to-thirst': {
    name: 'Drink to your thirst',
    how: [
      'Drink when you are thirsty, and a little more on hot days.',
      'Pale yellow urine is enough. Clear as water is too much.',
      'Tea and coffee count.',
    ],
    evidence:
      'Nobody has tested drinking against night cramps. In long races those who cramp are no drier than the others. People ' +
      'have died of drinking too much to prevent cramps.',
    harms: 'Too much water thins the salt of the blood.',
    refused: 'For you, how much to drink is set by your dialysis team or by your blood sodium.',
    askFirst: 'With your heart, kidneys, liver or eating, ask how much you should drink.',
  },
  'rehydrate-after-loss': {
    name: 'Oral rehydration solution after diarrhoea, vomiting or long sweating',
    how: ['Use sachets from the pharmacy, made up as the packet says.', 'Small sips, often. Not more than you have lost.'],
    evidence:
      'It replaces water and salts well. One small study found muscles less ready to cramp with it than with plain water.',
    harms: 'It holds salt and some potassium.',
    refused: 'With your kidneys, potassium or sodium, this must not be taken without your doctor.',
    askFirst: 'Ask your doctor or pharmacist how much is safe with your illness or medicines.',
  },
  'replace-salt-after-heat': {
    name: 'Salt with food after hours of sweating',
    how: ['After hard work in the heat eat something salty with your drink: soup, crackers, a sports drink.', 'No salt tablets.'],
    evidence: 'Heavy, salty sweat is a likely cause of cramps in the heat. The evidence is old and thin.',
    harms: 'Salt raises blood pressure and holds water.',
    refused: 'Extra salt can harm you with this condition.',
    askFirst: 'Ask about salt first with your medicines or liver.',
  },

  // Food
  'food-calcium-and-d': {
    name: 'Eat for calcium and vitamin D',
    how: [
      'Calcium: milk, yoghurt, cheese, tofu set with calcium, sardines with their bones, fortified plant drinks.',
      'Vitamin D: oily fish, eggs, fortified food, and sensible time outdoors in summer.',
    ],
    evidence: 'People who eat more vitamin D are less often low in it. Food will not cure cramps unless calcium was truly low.',
    harms: 'None from food.',
    refused: 'Your calcium is already high.',
    askFirst: 'With weak kidneys, phosphate in dairy food matters. Ask your kidney team. With sarcoidosis ask first as well.',
  },
  'food-magnesium': {
    name: 'Eat for magnesium',
    how: ['A handful of nuts or pumpkin seeds, beans or lentils, leafy greens, wholemeal bread or oats, each day.'],
    evidence:
      'Good food for everyone. Trials of magnesium pills show little or no effect on ordinary night cramps, so do ' +
      'not expect much from food.',
    harms: 'None from food with healthy kidneys.',
    refused: '',
    askFirst: 'With weak kidneys ask your kidney team before you change your food.',
  },
  'food-potassium': {
    name: 'Eat for potassium',
    how: ['A baked potato with its skin, beans, lentils, yoghurt, spinach, bananas.', 'Spread over the day.'],
    evidence: 'Food alone rarely makes potassium low and rarely cures it. A low blood value is a matter for your doctor.',
    harms: 'With weak kidneys or some tablets, potassium can climb to where it stops the heart.',
    refused: 'More potassium could be dangerous for you.',
    askFirst: 'With your kidneys or medicines, potassium can build up. Ask for a blood test and advice first.',
  },
  'food-b12': {
    name: 'Get vitamin B12 from food, or the small daily tablet of vegans',
    how: [
      'Fish, meat, eggs, milk; or fortified yeast extract, cereal or plant drink.',
      'Without any of these: a B12 tablet as the label says. Seaweed and spirulina do not count.',
    ],
    evidence: 'Half of the vegans in a British study had very little B12 in their blood. Eating it prevents that.',
    harms: 'None.',
    refused: '',
    askFirst:
      'With numb feet, unsteadiness or an operated stomach, have your B12 measured before you take any. You may need ' +
      'injections.',
  },
  'cut-alcohol': {
    name: 'Drink less alcohol',
    how: [
      'Try some weeks without, or stay under fourteen units a week with days off.',
      'Note it in the diary beside the cramps.',
    ],
    evidence:
      'One small study found more alcohol in people with cramps. Alcohol also harms nerves, liver, magnesium and ' +
      'vitamin B1.',
    harms: 'None if you drink little or moderately.',
    refused: '',
    askFirst:
      'If you drink heavily every day, do not stop suddenly. It can cause fits. Your doctor can help you to come off ' +
      'safely.',
  },

  // Supplements
  'magnesium-trial': {
    name: 'Magnesium, as a trial on yourself',
    how: [
      'If you want to know for yourself: let Charley draw the weeks with and without it, and count.',
      'Not more than 250 to 350 mg of magnesium a day from tablets, with food, for two to four weeks.',
      'Keep it hours away from other medicines.',
    ],
    evidence:
      'Eleven trials together: little or no difference from a dummy pill in adults with ordinary cramps. It is fair to test ' +
      'it on yourself. It is not fair to promise you anything.',
    harms: 'Loose bowels. Dangerous when kidneys are weak.',
    refused: 'Magnesium could build up or harm you with this condition.',
    askFirst: 'Something about your kidneys, heart, pregnancy or medicines must be cleared with a pharmacist or doctor first.',
  },
  'magnesium-in-pregnancy': {
    name: 'Magnesium in pregnancy',
    how: ['Ask your midwife or doctor whether it makes sense for you.'],
    evidence: 'Small trials disagree. Taken together they show no clear benefit.',
    harms: 'Loose bowels, nausea.',
    refused: 'Magnesium could harm you with this condition.',
    askFirst: 'In pregnancy ask before you take more than the amount in your prenatal tablet.',
  },
  'calcium-in-pregnancy': {
    name: 'Calcium in pregnancy',
    how: ['Ask your midwife or doctor, above all if you eat little dairy food.'],
    evidence: 'One tiny trial against nothing was good; against vitamin C there was no difference.',
    harms: 'Constipation.',
    refused: 'Your calcium is or may become too high.',
    askFirst: 'In pregnancy ask first. Stones, kidneys and other medicines matter.',
  },
  'calcium-and-d-in-pregnancy': {
    name: 'Vitamin D with or without calcium in pregnancy',
    how: ['Ask your midwife or doctor. Many health services advise a small daily dose of vitamin D in pregnancy anyway.'],
    evidence: 'One trial, unclear for cramps.',
    harms: 'None at everyday doses.',
    refused: 'Your calcium is or may become too high.',
    askFirst: 'In pregnancy ask first, so that tablets do not add up.',
  },
  'b-vitamins-in-pregnancy': {
    name: 'Vitamins B1 and B6 in pregnancy',
    how: ['Ask your midwife or doctor.'],
    evidence: 'One very small trial in which everybody knew who got what. It looked good, and it proves little.',
    harms: 'Too much B6 over a long time harms nerves.',
    refused: 'Vitamin B6 can make numbness worse.',
    askFirst: 'In pregnancy ask first.',
  },
  'vitamin-k2': {
    name: 'Vitamin K2',
    how: [
      'If you want to try: 180 micrograms of MK-7 at night for eight weeks, with the diary. The trial was in people of 65 ' +
        'and over.',
    ],
    evidence:
      'One trial found far fewer cramps. Its numbers are more even than real cramps ever are, and nobody has repeated it. No ' +
      'guideline recommends it yet.',
    harms: 'It works against warfarin and its relatives.',
    refused: 'It would undo your blood thinner.',
    askFirst: 'Ask first in pregnancy, after a clot, on dialysis, or if we do not know all your medicines.',
  },
  'treat-vitamin-d': {
    name: 'Vitamin D at an everyday dose',
    how: [
      '10 to 20 micrograms (400 to 800 units) a day, with food, above all in winter.',
      'A proven deficiency is treated as your doctor says.',
    ],
    evidence:
      'Good for bones and, if you are very low, for strength. A year of it did not change leg cramps in women with mildly ' +
      'low levels. Low vitamin D alone does not cramp; low calcium does.',
    harms: 'None at this dose. High doses can raise calcium.',
    refused: 'Vitamin D could raise your calcium too far.',
    askFirst: 'Stones, kidneys, heart tablets or other vitamin D must be thought of first. Ask your pharmacist or doctor.',
  },
  'b-complex': {
    name: 'A vitamin B complex',
    how: ['Ask your doctor whether it makes sense.'],
    evidence:
      'One trial in 28 older people with high blood pressure, many years ago. An American guideline says "may be ' +
      'considered".',
    harms: 'Vitamin B6 in high doses harms nerves when taken for long.',
    refused: 'Vitamin B6 can cause and worsen numbness.',
    askFirst: DOCTOR_DECIDES,
  },
  'vitamin-e': {
    name: 'Vitamin E',
    how: ['Nothing to do.'],
    evidence: 'No better than a dummy pill in ordinary cramps. A small trial in dialysis patients looked good.',
    harms: 'It makes bleeding likelier at high doses.',
    refused: 'It does not help ordinary cramps, so we do not suggest it.',
    askFirst: '',
  },
  'high-dose-vitamin-d': {
    name: 'High-dose vitamin D',
    how: ['Only as a prescribed course for a proven deficiency.'],
    evidence: 'More than the body needs adds nothing for cramps, and much more raises calcium.',
    harms: 'Thirst, confusion, kidney stones and kidney damage.',
    refused: 'We never suggest it. A doctor may prescribe a short course for a proven deficiency.',
    askFirst: '',
  },
  'potassium-pills': {
    name: 'Potassium tablets or salt substitute',
    how: ['Only on prescription, with blood tests.'],
    evidence: 'They correct a proven low potassium. They do nothing for cramps with a normal one.',
    harms: 'Too much potassium can stop the heart without warning.',
    refused: 'We never suggest potassium tablets or salt substitute without a clinician.',
    askFirst: '',
  },

  // Treating a proven lack
  'b12-treatment': {
    name: 'Treatment for low vitamin B12',
    how: [
      'Ask for B12 and, if unclear, methylmalonic acid.',
      'Injections or tablets, as your doctor decides. With numb feet or unsteadiness, do not wait for results.',
    ],
    evidence: 'It stops nerve damage and often turns it back. How often it stops cramps nobody has counted.',
    harms: 'Hardly any. Potassium may dip in the first days of severe anaemia.',
    refused: '',
    askFirst: 'Your doctor finds the cause and chooses between tablets and injections.',
  },
  'thiamine-treatment': {
    name: 'Treatment for low vitamin B1 (thiamine)',
    how: [
      'Ask your doctor early. It is given without waiting for a result.',
      'Before sugar or a drip, and before eating again after a long gap.',
    ],
    evidence: 'Nerves and legs of people who truly lack it recover, within days to months.',
    harms: 'None known by mouth.',
    refused: '',
    askFirst: 'Your doctor chooses the dose. With confusion or double vision it is an emergency.',
  },
  'calcium-treatment': {
    name: 'Treatment for low calcium',
    how: [
      'Ask for calcium, albumin, magnesium, phosphate, vitamin D, parathyroid hormone and kidney tests.',
      'Treatment follows the cause.',
    ],
    evidence: 'When calcium is truly low, cramps go within days of putting it right.',
    harms: 'Too much calcium harms kidneys and heart.',
    refused: 'Your calcium is high.',
    askFirst: DOCTOR_DECIDES,
  },
  'potassium-treatment': {
    name: 'Treatment for low potassium',
    how: ['Ask for potassium and magnesium together, and why they are low.', 'Never on your own.'],
    evidence: 'When potassium is truly low, weakness and cramps go within days.',
    harms: 'Too much is dangerous, so it is done with blood tests.',
    refused: 'More potassium could be dangerous for you.',
    askFirst: DOCTOR_DECIDES,
  },
  'magnesium-treatment': {
    name: 'Treatment for a proven low magnesium',
    how: ['Ask why it is low: acid blockers, water tablets, alcohol and the gut are the usual reasons.'],
    evidence:
      'Very low magnesium makes true cramps, and they go when it is put right. Mildly low values have no shown link ' +
      'with cramps.',
    harms: 'Loose bowels. Dangerous with weak kidneys.',
    refused: 'Magnesium could harm you with this condition.',
    askFirst: DOCTOR_DECIDES,
  },
  'sodium-treatment': {
    name: 'Treatment for low sodium',
    how: ['Ask what lowered it: tablets, much drinking, or an illness.', 'Do not correct it with salt by yourself.'],
    evidence: 'Put right slowly and with care, it takes headache, unsteadiness and falls away.',
    harms: 'Corrected too fast it injures the brain.',
    refused: '',
    askFirst: 'Low sodium has several causes that need opposite treatment. A doctor must tell them apart.',
  },
  'iron-for-restless-legs': {
    name: 'Iron for restless legs',
    how: ['Ask for ferritin and transferrin saturation.', 'If ferritin is low, iron by mouth or drip, as your doctor decides.'],
    evidence: 'It eases restless legs when iron stores are low. It is not a treatment for cramps.',
    harms: 'Upset stomach, constipation; too much iron harms.',
    refused: 'Your iron stores are full enough.',
    askFirst: 'Iron is taken only with a blood test, and apart from some other medicines.',
  },
  thyroxine: {
    name: 'Thyroid hormone',
    how: ['Ask for TSH and free T4.', 'If the thyroid is underactive: a daily tablet, adjusted by blood tests.'],
    evidence: 'Stiff, weak and aching muscles mostly recover within months to a year.',
    harms: 'Too much makes the heart race and thins bones.',
    refused: '',
    askFirst: DOCTOR_DECIDES,
  },

  // Medicines against cramps
  quinine: {
    name: 'Quinine',
    how: ['Nothing to do. If you take it now, talk to the doctor who prescribed it; do not simply go on.'],
    evidence: 'It works a little: about a quarter fewer cramps. That is not worth the danger for a harmless complaint.',
    harms: 'It can destroy blood platelets, upset the heartbeat, and take hearing and sight. People have died.',
    refused:
      'Charley never suggests quinine. The American regulator warns against it for cramps, and the British one keeps ' +
      'it for the worst cases.',
    askFirst: '',
  },
  naftidrofuryl: {
    name: 'Naftidrofuryl',
    how: ['A prescription medicine in some countries. Ask your doctor.'],
    evidence: 'One trial in fourteen people.',
    harms: 'It can harm the liver and make kidney stones.',
    refused: 'It does not go with your liver or kidney stones.',
    askFirst: DOCTOR_DECIDES,
  },
  diltiazem: {
    name: 'Diltiazem',
    how: ['A prescription medicine for heart and blood pressure. Ask your doctor.'],
    evidence: 'One trial in thirteen people.',
    harms: 'Slow heartbeat, low blood pressure, falls.',
    refused: 'It does not go with your heart or your other medicines.',
    askFirst: DOCTOR_DECIDES,
  },
  verapamil: {
    name: 'Verapamil',
    how: ['A prescription medicine for heart and blood pressure. Ask your doctor.'],
    evidence: 'Eight people, no comparison group.',
    harms: 'Slow heartbeat, low blood pressure, constipation.',
    refused: 'It does not go with your heart or your other medicines.',
    askFirst: DOCTOR_DECIDES,
  },
  gabapentin: {
    name: 'Gabapentin',
    how: ['A prescription medicine for nerve pain. Ask your doctor.'],
    evidence: 'For cramps the studies are small and disagree. It does help some nerve pain and restless legs.',
    harms: 'Sleepiness, falls, swollen legs. Hard to stop suddenly.',
    refused: '',
    askFirst: DOCTOR_DECIDES,
  },
  mexiletine: {
    name: 'Mexiletine',
    how: ['A specialist’s medicine. Ask the nerve specialist.'],
    evidence: 'In motor neurone disease it roughly halved cramps in a small trial.',
    harms: 'It can upset the heartbeat.',
    refused: 'It does not go with your heart.',
    askFirst: DOCTOR_DECIDES,
  },
  'levetiracetam-or-cannabis': {
    name: 'Levetiracetam, cannabis or riluzole against cramps',
    how: ['Nothing to do for the cramps. Riluzole has its own place in motor neurone disease.'],
    evidence: 'Tested in motor neurone disease. They did not clearly help cramps.',
    harms: 'Sleepiness, mood changes.',
    refused: 'They have not been shown to help cramps.',
    askFirst: '',
  },
  baclofen: {
    name: 'Baclofen or a similar muscle relaxant',
    how: ['A prescription medicine. Ask your liver team.'],
    evidence: 'In cirrhosis small trials found fewer and milder cramps.',
    harms: 'Sleepiness. In liver disease it can bring on confusion.',
    refused: 'It could make confusion worse.',
    askFirst: DOCTOR_DECIDES,
  },
  taurine: {
    name: 'Taurine in liver disease',
    how: ['Ask your liver team. The trial used two grams a day.'],
    evidence: 'One small trial in liver disease found fewer cramps. Not tested in other people.',
    harms: 'None seen in the trial.',
    refused: '',
    askFirst: DOCTOR_DECIDES,
  },
  'pickle-juice': {
    name: 'A sip of pickle juice when a cramp begins',
    how: ['One sip of the brine of pickled cucumbers at the first twinge. A sip, not a glass.'],
    evidence: 'In cirrhosis it made cramps milder than water did. It did not make them fewer.',
    harms: 'It is very salty.',
    refused: '',
    askFirst: 'If you must watch your salt, ask your team first.',
  },
  'albumin-infusion': {
    name: 'Albumin by drip',
    how: ['Given in hospital for other reasons in cirrhosis. Ask your liver team.'],
    evidence: 'One trial in twelve people found fewer cramps.',
    harms: 'It can overload the heart.',
    refused: '',
    askFirst: DOCTOR_DECIDES,
  },
  'l-carnitine': {
    name: 'L-carnitine in dialysis',
    how: ['Ask your dialysis team.'],
    evidence: 'Small trials together suggest fewer cramps in dialysis. It is uncertain.',
    harms: 'Upset stomach.',
    refused: '',
    askFirst: DOCTOR_DECIDES,
  },
  'dialysis-change': {
    name: 'Changes to the dialysis',
    how: [
      'Tell the team when cramps come.',
      'Ask about slower removal of fluid, the dry weight, the magnesium and sodium of the bath, and calf stretches during ' +
        'the session.',
    ],
    evidence:
      'Small studies and much experience. Stretching during the session and a little more magnesium in the bath both ' +
      'looked good.',
    harms: 'The team weighs them.',
    refused: '',
    askFirst: 'Only your dialysis team can change this.',
  },
  botulinum: {
    name: 'Botulinum toxin into the calf',
    how: ['A specialist’s treatment for stubborn cramps of known nerve trouble.'],
    evidence: 'Small trials in diabetes and spinal stenosis found fewer cramps.',
    harms: 'The calf may become weak.',
    refused: 'It could weaken muscles you need for swallowing or breathing.',
    askFirst: DOCTOR_DECIDES,
  },
  'levodopa-timing': {
    name: 'The timing of levodopa',
    how: ['Note when the foot cramps: before a dose, or on waking.', 'Show it to your Parkinson’s team.'],
    evidence: 'Early-morning foot cramps in Parkinson’s often come when the last dose has worn off.',
    harms: 'None from noting it.',
    refused: '',
    askFirst: 'Never change the doses by yourself.',
  },

  // Looking at medicines
  'medicine-review': {
    name: 'Have your medicines looked at',
    how: [
      'Take a list of everything you take, with the month you began it, to your pharmacist or doctor.',
      'Ask: could one of these be behind the cramps? Is there another?',
      'Go on taking them until you have an answer.',
    ],
    evidence:
      'Inhaled long-acting bronchodilators and some water tablets come before cramp treatment more often than chance would ' +
      'have it. Statins hardly do. Nobody has tested stopping them.',
    harms: 'None from asking.',
    refused: '',
    askFirst: '',
  },
  'stop-a-medicine': {
    name: 'Stop a prescribed medicine by yourself',
    how: ['Please do not.'],
    evidence: 'Most cramps in people who take a suspected medicine are not caused by it.',
    harms: 'The illness it holds down may come back, sometimes dangerously.',
    refused: 'We never suggest it. Talk to the prescriber: there is often another way.',
    askFirst: '',
  },

  // Care of a condition
  'walking-programme': {
    name: 'A walking programme',
    how: [
      'Walk until it hurts, rest until it eases, walk on. Thirty minutes, several times a week, for three months.',
      'Best in a supervised group: ask for one.',
    ],
    evidence: 'Among the best-proven treatments for legs that hurt from narrowed arteries. For night cramps it is not known.',
    harms: 'Few. Stop with chest pain.',
    refused: 'With these signs you should be seen first.',
    askFirst: 'Ask your doctor how hard your heart may work.',
  },
  'stop-smoking-and-walk': {
    name: 'Stop smoking, and walk',
    how: ['Ask your pharmacist or a quit line for help. With help twice as many manage.', 'Walk a little further each week.'],
    evidence: 'Nothing else does as much for narrowed arteries.',
    harms: 'None that last.',
    refused: 'A cold, white leg is an emergency.',
    askFirst: 'Stop smoking today. But have the foot seen before you walk more.',
  },
  'spine-care': {
    name: 'Care for a narrowed spine',
    how: ['Ask for physiotherapy: bending exercises, posture, a trolley or a bicycle for distance.'],
    evidence: 'Cramps often stay after an operation, so nobody should be operated on for cramps alone.',
    harms: 'Exercises: few. Operations: their usual risks.',
    refused: 'These signs need an emergency examination.',
    askFirst: 'A physiotherapist or doctor should choose the exercises.',
  },
  'diabetes-care': {
    name: 'Care for your diabetes and your nerves',
    how: ['Ask for HbA1c and a foot check. Have your treatment looked at.'],
    evidence: 'Cramps in diabetes go with nerve damage. Good sugar slows the damage; it may not take the cramps away.',
    harms: 'Too low a sugar at night can cause cramps as well.',
    refused: '',
    askFirst: 'Targets and medicines are for you and your diabetes team.',
  },
  'foot-care': {
    name: 'Look after your feet',
    how: [
      'Look at them every day, soles and toes too. Wash, dry, cream.',
      'Never walk barefoot. Shake out your shoes.',
      'Have nails and hard skin done by a foot nurse.',
    ],
    evidence: 'It prevents sores and amputations in people with numb or poorly supplied feet.',
    harms: 'None.',
    refused: '',
    askFirst: 'A sore that is there already needs a professional now.',
  },

  // Tests
  'blood-tests': {
    name: 'A few blood tests',
    how: ['Ask your doctor. Which ones depends on what you told us; the result page names them.'],
    evidence: 'Most people with ordinary cramps need none. With a reason for suspicion they settle much.',
    harms: 'A needle, and now and then a false alarm.',
    refused: '',
    askFirst: 'Your doctor orders them.',
  },
  'nerve-tests': {
    name: 'Tests of nerve and muscle',
    how: ['Small electric pulses and a fine needle measure how nerves and muscles work. Ask for a referral.'],
    evidence: 'They show damage of the large nerves and the rare diseases of nerve cells. Small nerves can look normal.',
    harms: 'Uncomfortable for half an hour.',
    refused: '',
    askFirst: 'A specialist decides. Mention blood thinners.',
  },
  'ankle-pressure-test': {
    name: 'The ankle pressure test',
    how: ['A cuff at ankle and arm compares the pressures. It takes ten minutes and does not hurt.'],
    evidence: 'It finds narrowed leg arteries well.',
    harms: 'None.',
    refused: '',
    askFirst: 'Your doctor or nurse does it.',
  },
  'leg-scan': {
    name: 'An ultrasound scan of the leg',
    how: ['If a clot is possible it is done the same day. Ask.'],
    evidence: 'It shows clots, burst cysts and torn muscle.',
    harms: 'None.',
    refused: '',
    askFirst: 'A clinician arranges it.',
  },
  'spine-scan': {
    name: 'A scan of the lower spine',
    how: ['Ask whether it would change what is done.'],
    evidence: 'Many people without any pain have a narrow canal. The scan must fit the story.',
    harms: 'Findings that mean nothing can worry you.',
    refused: '',
    askFirst: 'Your doctor weighs it.',
  },

  // People to see
  'see-doctor-routine': {
    name: 'An ordinary visit to your doctor',
    how: ['Make an appointment in the coming weeks.', 'Take Charley’s one-page summary and a list of your medicines.'],
    evidence: 'Two of three people with cramps never tell a doctor. A look at medicines, feet and a few values is worth it.',
    harms: 'None.',
    refused: '',
    askFirst: '',
  },
  'see-doctor-soon': {
    name: 'A visit within two weeks',
    how: ['Ring this week. Say why you would like to come soon.', 'Take Charley’s one-page summary.'],
    evidence: 'Something you told us should not wait for months.',
    harms: 'None.',
    refused: '',
    askFirst: '',
  },
  'same-day-care': {
    name: 'Be seen today',
    how: ['Ring your doctor or an urgent-care line (111 in the UK). If nobody can see you, go to an emergency department.'],
    evidence: 'Found today, this is usually treated well.',
    harms: 'None.',
    refused: '',
    askFirst: '',
  },
  'emergency-care': {
    name: 'Call an ambulance',
    how: ['Call 999, 112 or 911 now.', 'Stay with someone. Do not drive yourself.'],
    evidence: 'Minutes and hours count.',
    harms: 'None. Nobody will mind if it turns out to be harmless.',
    refused: '',
    askFirst: '',
  },
  neurologist: {
    name: 'A nerve specialist',
    how: ['Ask your doctor for a referral.', 'Take a film of the twitching or the cramp on your telephone.'],
    evidence: 'An examination by a specialist separates the harmless from the rare.',
    harms: 'Waiting is hard. Most people hear good news.',
    refused: '',
    askFirst: 'Your doctor refers you.',
  },
  'midwife-or-doctor': {
    name: 'Tell your midwife or maternity doctor',
    how: [
      'Mention the cramps at the next visit.',
      'Ring the same day if one leg swells, or with headache, sight trouble or pain under the ribs.',
    ],
    evidence: 'Half of all women cramp in the last third of pregnancy. It ends with the birth.',
    harms: 'None.',
    refused: '',
    askFirst: '',
  },
  'renal-team': {
    name: 'Tell your kidney team',
    how: ['Tell them when the cramps come and how long they last.'],
    evidence: 'Kidneys change what is safe to take. Your team can adjust salts, fluid and medicines.',
    harms: 'None.',
    refused: '',
    askFirst: '',
  },
  'liver-team': {
    name: 'Tell your liver team',
    how: ['Say how often cramps come. They are part of the illness, and too seldom mentioned.'],
    evidence: 'Two of three people with cirrhosis have cramps. There are treatments the team can choose from.',
    harms: 'None.',
    refused: '',
    askFirst: '',
  },
}
