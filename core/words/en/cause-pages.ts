// What is there to know about each cause? The long page: what it is, what is and is not known of cramps, how it is found, what helps.
import type { CauseId } from '../../knowledge/types/index.js'
import type { CausePage } from '../types.js'

/** Every cause of knowledge/causes, and the two answers that are no cause: `background` and `unlisted`. */
export const causePages: Readonly<Record<CauseId, CausePage>> = {
  background: {
    about:
      'A muscle, mostly in the calf or the foot, tightens hard and will not let go for some seconds or minutes. It often happens in bed. Doctors call it idiopathic, which means that no single cause was found. It does not mean that nothing happened.',
    evidence:
      'About half of all troublesome leg cramps are of this kind, and more of the mild ones. Ageing muscles and nerves, short calves and tired legs seem to play a part, but nobody has proved how. Blood tests are nearly always normal. In surveys, one adult in seventeen has cramps on five or more nights a month.',
    confirm: 'There is no test for it. The story and a normal examination are enough when nothing points elsewhere.',
    helps:
      'When a cramp comes: pull the toes towards you and hold. Stretching calves and thighs at bedtime may bring fewer cramps; one trial found a third fewer, another found no gain. Magnesium did next to nothing in good trials. Cramps also come and go by themselves, so give any change four to six weeks and count.',
    ask: [
      'Is there anything in my story that needs a blood test?',
      'Could one of my medicines add to the cramps?',
      'What would make you want to see me again?',
    ],
  },
  unlisted: {
    about:
      'Medicine knows more causes than this list holds, and some people have one of them. Charley keeps a small part of every result for that.',
    evidence: 'How large that part is, nobody has measured. Five in a hundred is our own judgement.',
    confirm: 'A doctor who hears the whole story and examines your legs can find what a list cannot.',
    helps: 'A short diary helps more than anything: when, where, how long, what you did that day, what ended it.',
    ask: ['What else could explain this pattern?', 'Which finding would make you look further?'],
  },

  'low-vitamin-d': {
    about:
      'Vitamin D helps your gut take up calcium. Your skin makes it in sunlight; oily fish and fortified foods give some. Low means under 30 nmol/L (12 ng/mL) in a blood test. It is common, above all in winter, with darker skin and little sun.',
    evidence:
      'This surprises many: low vitamin D alone is not known to cause leg cramps. Wherever it was measured, people with and without cramps had the same level. In a trial of women with low levels, a year of vitamin D changed nothing. It can matter in two ways. A deep and long lack can pull calcium down, and low calcium truly cramps. It can also soften the bones, which ache, and weaken the thighs. How often the first happens depends on how strictly you count: one in ten older people with a very low level, or two in a thousand.',
    confirm:
      'A blood test of vitamin D (25-OH). When it is very low, or your bones hurt, also calcium, phosphate and the bone enzyme ALP.',
    helps:
      'A low level is worth treating for the sake of bones and muscles, with an ordinary dose. High doses bring no more and can harm. If your calcium is normal, do not expect the cramps to go.',
    ask: [
      'Is my level low enough to treat, and with what dose?',
      'Is my calcium normal?',
      'Do my bones or thighs need a closer look?',
    ],
  },
  osteomalacia: {
    about:
      'Bones that stay too soft because minerals are missing, after a long and deep lack of vitamin D. It grows slowly, over months or years.',
    evidence:
      'The pain is in bones: shins, ribs, hips, worse on standing and pressing. Thighs grow weak and rising from a chair is hard. Some people call this leg cramp. Real cramps are few: among 17 proven cases only one or two had them.',
    confirm: 'Blood tests together: ALP and PTH high, phosphate or calcium low, vitamin D very low. Sometimes an X-ray.',
    helps: 'Vitamin D and calcium, watched by a doctor. Pain and strength get better over 3 to 12 months in nearly everyone.',
    ask: [
      'Could my bone pain be osteomalacia?',
      'Why did I run so low: food, sun, gut or a medicine?',
      'How will you check that my bones heal?',
    ],
  },
  'low-calcium': {
    about:
      'Nerves and muscles need a steady level of calcium in the blood. When it falls, they fire by themselves. This is about calcium in the blood, not in your bones or on your plate: the body defends the blood level by taking calcium from bone.',
    evidence:
      'Of all the blood salts, this is the one whose lack most surely cramps. The hands lock, the feet curl, the legs cramp, and lips and fingertips tingle. When calcium is clearly low, most people feel it. A slightly low level that has been there for years is often silent. It is rare: perhaps 2 to 5 adults in 1000. It hardly ever comes from drinking too little milk. The usual roots are neck surgery, weak kidneys, a very deep lack of vitamin D or magnesium, and a few medicines for bones.',
    confirm:
      'A blood test of calcium, corrected for albumin, or ionised calcium. The doctor then looks for the reason: PTH, magnesium, phosphate, vitamin D, kidneys. Two bedside signs, Trousseau and Chvostek, help.',
    helps:
      'Calcium, often with active vitamin D, works within hours to days. Severe lowness is treated in hospital, by drip. Then the reason is treated.',
    ask: [
      'What is my corrected calcium, and is it low enough to explain this?',
      'Why is it low?',
      'Which signs should send me to hospital at once?',
    ],
  },
  hypoparathyroidism: {
    about:
      'Four glands, each the size of a grain of rice, sit behind the thyroid. Their hormone keeps calcium up. They can be bruised or removed in neck surgery, and rarely fail by themselves.',
    evidence:
      'The cramps come from low calcium, not from the glands. In a survey of people under treatment about three in four still had cramps, which shows how hard it is to hold calcium steady.',
    confirm: 'Calcium is low and the hormone PTH is low, or not as high as it should be.',
    helps: 'Calcium tablets and active vitamin D, with regular blood tests. Cramps ease when calcium stays in range.',
    ask: ['Where should my calcium be?', 'What do I do if tingling starts at night?', 'Is my magnesium normal too?'],
  },
  'low-magnesium': {
    about:
      'Magnesium calms nerve and muscle, and helps the body hold on to potassium and calcium. Nuts, seeds, beans, whole grains and greens are rich in it. Low means under 0.70 mmol/L in the blood. Most magnesium sits inside cells, so a normal blood test does not rule out a small lack.',
    evidence:
      'Here the popular story and the trials part. For ordinary cramps, magnesium tablets did no better than dummy tablets, or so little better that you would not notice. Serum levels were the same in people with and without cramps. A severe lack, under 0.50, is another matter: it can cramp and lock the hands. It was never put to a trial, and it is rare. In between nobody knows. Pregnancy and dialysis are open questions too.',
    confirm: 'A blood test of magnesium. If it is low: potassium and calcium as well, which fall with it, and kidney function.',
    helps:
      'If a test shows a clear lack: replace it and remove the reason, often a stomach-acid medicine, water tablets, alcohol or diarrhoea. If not: foods rich in magnesium do no harm, and a tablet for four weeks is a fair test only if your kidneys are sound and you count cramps.',
    ask: [
      'Should my magnesium be measured, with potassium and calcium?',
      'Does one of my medicines lower it?',
      'Are my kidneys fit for a supplement?',
    ],
  },
  'low-potassium': {
    about:
      'Potassium keeps nerve and muscle ready to fire. The kidneys hold it steady, whatever you eat. It falls when you lose it: by water tablets, vomiting, diarrhoea, laxatives, or rarely a gland. Low means under 3.5 mmol/L.',
    evidence:
      'Weakness is the main sign. A mildly low level, 3.0 to 3.4, is barely linked with cramps: in one clinic 63 of 100 people with it had cramps, against 56 of 100 of everybody. In a national survey people with more potassium in the blood had, if anything, more cramps. Below 3, cramps become likelier; below 2.5 there can be paralysis and heart trouble. Those steps are clinical judgement, not counted. A lack from food alone is rare, and a banana will not mend a real one.',
    confirm:
      'A blood test of potassium. Magnesium with it, because potassium will not stay up while magnesium is low. Sometimes a heart tracing.',
    helps:
      'Replace it as the doctor says and change what causes the loss. It works in days. Never take potassium tablets or salt substitutes without asking: with weak kidneys or some blood-pressure medicines, too much is dangerous for the heart.',
    ask: [
      'What is my potassium, and my magnesium?',
      'Is a medicine behind it, and can it be changed?',
      'Does my heart need a check?',
    ],
  },
  'low-sodium': {
    about:
      'Sodium is the salt of the blood. Low means under 135 mmol/L. Most often there is not too little salt but too much water for it: a medicine, an illness, or drinking litres in a long race.',
    evidence:
      'Losing much salt in sweat does cause cramps; miners and stokers knew it. A mildly low level over months has never been shown to. Feeling sick, unsteady or muddled is a better sign than cramps.',
    confirm: 'A blood test of sodium, then a look for the reason. Water tablets of the thiazide kind are the first suspect.',
    helps: 'It depends on the reason, so do not simply eat more salt. It is corrected slowly. Often one medicine is changed.',
    ask: ['Which of my medicines lowers sodium?', 'How much should I drink?', 'When will you test again?'],
  },
  dehydration: {
    about:
      'The body holds too little water and salt after heat, vomiting, diarrhoea, fever, water tablets, or simply too little to drink.',
    evidence:
      'Most people believe it. Studies of athletes mostly do not: runners with cramps had lost no more weight or salt than the rest. In one medical tent there was a modest link. For night cramps nobody has tested it. In small studies plain water after heavy sweat made cramps easier to start, and a salted drink did not.',
    confirm: 'Thirst, dark urine, dizziness on standing, and a reason. A blood test of urea and creatinine if you are unwell.',
    helps:
      'Drink to thirst. After a stomach bug or hours of sweat use a rehydration drink with salt. More is not better: athletes have died from drinking far too much water.',
    ask: ['Do my water tablets need a change on hot or ill days?', 'How much may I drink with my heart or kidneys?'],
  },
  'low-b12': {
    about:
      'Vitamin B12 builds blood and the coats of nerves. It is found only in food from animals or in fortified food. Stores last two to five years. People run low through a vegan diet without a supplement, stomach or gut trouble, age, metformin, acid-lowering tablets, or laughing gas.',
    evidence:
      'That a lack of B12 harms nerves is certain: numb, tingling feet, then unsteady walking. That it causes cramps has never been measured with a comparison group. Nerve damage from any cause brings cramps, so a lack that has reached the nerves probably can too. A low number on paper, with no nerve signs, hardly explains cramps. About a quarter of people with nerve harm from it have a normal blood count.',
    confirm:
      'A blood test of B12. When it is in the grey zone: active B12, methylmalonic acid or homocysteine. Laughing gas can do harm with a normal B12.',
    helps:
      'Injections or high-dose tablets. Blood recovers in weeks; nerves over 3 to 12 months, and not always fully. Start soon: what is young recovers best.',
    ask: [
      'Is this a true lack, and do we need a second test?',
      'Why am I low: food, gut or a medicine?',
      'Do my nerves need treatment before the results come?',
    ],
  },
  'low-thiamine': {
    about:
      'Thiamine, vitamin B1, turns food into energy for nerves, heart and brain. Stores last only a few weeks. It is rare in people who eat, and common with heavy drinking, vomiting for weeks, stomach surgery, dialysis, or strong water tablets for the heart.',
    evidence:
      'Old accounts of beriberi tell of calf cramps, tender calves and burning feet. There is no modern count of cramps, and no trial. So it is a good thought in a person at risk, and a poor one in a person who eats well.',
    confirm: 'A test of thiamine in whole blood. When the risk is real, doctors treat first and do not wait for it.',
    helps:
      'Thiamine is cheap and safe. Confusion, unsteady walking or eyes that do not move well, in someone who drinks or vomits, is an emergency: it needs thiamine by injection the same day.',
    ask: ['Am I at risk of thiamine lack?', 'Tablets or injections?', 'Could something else be short too, such as magnesium?'],
  },

  'pregnancy-cramps': {
    about:
      'Calf cramps at night, mostly after the fifth month. They are unpleasant and harmless to the baby, and go after the birth.',
    evidence:
      'By the last months about half of all pregnant women have had one. In a survey one in ten had them on five or more nights a month. Why is not known. Magnesium, calcium and B vitamins were tried in small studies that disagree.',
    confirm:
      'No test is needed for ordinary cramps. One leg that is swollen, warm and sore all day is not a cramp: it must be checked the same day.',
    helps:
      'Stretch the calf when it comes and before bed, walk, drink to thirst. Talk with your midwife before you take any supplement.',
    ask: [
      'Is magnesium or calcium worth a try for me?',
      'Do I get enough calcium and iron?',
      'What would make you check for a clot?',
    ],
  },
  exertion: {
    about:
      'A muscle that worked harder, longer or in another way than it is used to. It cramps during the effort, within the hour, or that night.',
    evidence:
      'In a 161 km race 14 of 100 runners cramped. Having cramped before and going faster than trained are the best predictors; water and salt are not. The likely root is a tired muscle whose nerve control slips.',
    confirm: 'Your story is enough. If urine turns dark like cola, that is another thing: go to hospital.',
    helps: 'Stop and stretch. Build up more slowly. Train the muscle in the way you will use it.',
    ask: ['Is my training plan too steep?', 'Does one muscle always cramp, and why that one?'],
  },
  'heat-salt-loss': {
    about:
      'Hours of work or sport in heat, with heavy salty sweat, and water alone to drink. Several muscles twitch, then cramp.',
    evidence:
      'It was described in miners and stokers a century ago, and salted drinks helped them. Modern figures are few. Blood sodium is often normal.',
    confirm: 'The setting tells. Confusion, collapse or vomiting is heat stroke or low sodium: call for help.',
    helps: 'Shade, rest, and a drink or food with salt. Get used to heat over one to two weeks. Do not force water.',
    ask: ['How should I replace salt with my blood pressure or heart?', 'Do my medicines make heat more risky?'],
  },
  inactivity: {
    about:
      'Calves that are seldom stretched grow short. Long standing or sitting tires them too. In bed, heavy covers press the toes down and hold the calf in its shortest place.',
    evidence:
      'One small study found far more cramps in people who sat a lot, but so few took part that the true effect may be slight. People who passed simple toe-strength tests had half as many. Shoes and sheets were never tested.',
    confirm: 'Try it: stand facing a wall with a straight knee. A calf that pulls early is tight.',
    helps: 'Stretch at bedtime, walk or cycle for a few minutes in the evening, loosen the covers at the foot of the bed.',
    ask: ['Which exercises suit my joints and balance?', 'Would a physiotherapist help?'],
  },
  alcohol: {
    about: 'More than 14 units a week: about six pints of beer or ten small glasses of wine.',
    evidence:
      'A small study found more cramps in people who drink. The figure is rough. Better known are the ways round: heavy drinking drains magnesium and vitamin B1, harms nerves, and scars the liver, and each of these can cramp.',
    confirm: 'A few honest questions about how much you drink. Blood tests for liver, red cells and magnesium.',
    helps:
      'Less alcohol; the nerves and minerals need 4 to 12 weeks. If you drink every day, do not stop from one day to the next without help: that can be dangerous.',
    ask: ['How can I cut down safely?', 'Should I take thiamine?', 'Are my nerves and liver all right?'],
  },
  hyperventilation: {
    about:
      'Breathing fast and deep, in fear or pain, washes out carbon dioxide. For some minutes the blood behaves as if calcium were low.',
    evidence: 'Lips and fingers tingle, hands cramp shut. Legs hardly ever. It explains cramps in an attack and no others.',
    confirm: 'The story, and a normal calcium.',
    helps: 'Slow the breath: in for four counts, out for six. It passes in minutes. A paper bag is no longer advised.',
    ask: ['How can I be sure that it is not my heart or lungs?', 'What helps against the attacks?'],
  },

  'kidney-disease': {
    about: 'Kidneys that clean less than 30 of every 100 parts they should. Water, salts, acid and bone minerals drift.',
    evidence:
      'Many people with it have muscle pain, and cramps are among its most common companions. How much is due to calcium, nerves or medicines is not sorted out.',
    confirm: 'Creatinine and eGFR in blood. Then potassium, calcium, phosphate, PTH, acid and magnesium.',
    helps:
      'The kidney team can correct salts and look at medicines. Do not take magnesium, potassium or salt substitutes on your own.',
    ask: ['What is my eGFR?', 'Are my calcium and acid in range?', 'Which remedies are unsafe for me?'],
  },
  dialysis: {
    about: 'Cramps in the last hour of a session, or that night, when much water leaves in a short time.',
    evidence:
      'Between a third and most people on dialysis have them, in about one session of five. More magnesium in the dialysis fluid, stretching during the session and carnitine helped in small studies.',
    confirm: 'The timing tells. Long cramps after a missed session need a blood test of potassium the same day.',
    helps:
      'Tell the staff early in a cramp. Less weight gain between sessions, slower removal, other fluid: all of these are in their hands.',
    ask: ['Is my dry weight right?', 'Could the fluid or the time be changed?', 'Would stretching on dialysis help me?'],
  },
  cirrhosis: {
    about: 'A liver scarred by alcohol, a virus, fat or another disease. Many people do not know they have it.',
    evidence:
      'More than half of people with it have cramps, against one in ten to one in five people with other liver or heart trouble. It is one of the best-proven links there is. The reason is not clear; low circulating volume and nerves are suspected.',
    confirm: 'Liver tests, albumin, platelets, a scan of the liver’s stiffness.',
    helps:
      'Small trials found fewer cramps with taurine, baclofen or albumin, and a sip of pickle juice eased the pain of a cramp. The liver team chooses.',
    ask: ['Should my liver be checked?', 'Which cramp remedy is safe for my liver?', 'Are my water tablets part of it?'],
  },
  hypothyroidism: {
    about: 'The thyroid makes too little hormone, and everything slows: energy, skin, bowels, muscles.',
    evidence:
      'Most people with it have muscle complaints: stiffness, aching, weakness, cramps. How many have real leg cramps was never counted apart. They clear with treatment in most.',
    confirm: 'A blood test of TSH, with free T4. The muscle enzyme CK is often raised too.',
    helps: 'A daily tablet of thyroid hormone. Muscles need 3 to 12 months.',
    ask: ['Is my TSH high enough to treat?', 'When should muscles feel better?', 'When do we test again?'],
  },
  diabetes: {
    about: 'Too much sugar in the blood. Over years it harms nerves, vessels and kidneys.',
    evidence:
      'About half of people in diabetes clinics report cramps, most of them with nerve damage. Without it the link is weak; one study in outpatients found none. Whether better sugar brings fewer cramps was never tested.',
    confirm: 'HbA1c or glucose, and a foot check for feeling and pulses.',
    helps: 'Good diabetes care for many reasons, foot care, stretching at bedtime. Ask whether metformin has lowered your B12.',
    ask: ['Do my feet feel as they should?', 'Do I need a B12 test?', 'Can my sugar drop at night?'],
  },
  polyneuropathy: {
    about:
      'The longest nerves, those to the feet, wear first. Toes go numb, tingle or burn, the same on both sides, and balance suffers.',
    evidence:
      'In a nerve clinic 63 of 100 people had cramps, six a week on average. Milder cases outside clinics surely have fewer; nobody has counted. We take it as the largest single known cause after middle age.',
    confirm:
      'A tuning fork, a thin nylon thread, ankle jerks. Blood tests for causes one can treat: sugar, B12, thyroid, kidneys. Nerve tests if it is unclear.',
    helps: 'Treat its own cause where there is one. Look after the feet. For the cramps themselves nothing is proven.',
    ask: ['What is the cause of my neuropathy?', 'Have B12, sugar and thyroid been tested?', 'How do I protect my feet?'],
  },
  'spinal-nerve-compression': {
    about:
      'A narrow spinal canal or a bulging disc presses on nerves to the leg. Standing and walking bring on pain; sitting or leaning on a trolley takes it away.',
    evidence:
      'People awaiting back surgery had cramps about twice as often as others. Among ordinary townspeople there was no difference. So in mild cases the link is doubtful. After surgery cramps got better in one of five, and worse in one of four.',
    confirm: 'The story, the examination, an MRI scan. Many older people have narrow canals on a scan and no trouble.',
    helps:
      'Exercises, walking with rests, pain care. Surgery is for walking and pain, not for cramps. New numbness between the legs or trouble passing urine is an emergency.',
    ask: ['Does my story fit the scan?', 'Which exercises help?', 'What would make surgery worth it?'],
  },
  'arterial-disease': {
    about:
      'Leg arteries narrowed by smoking, diabetes, high blood pressure and age. The calf gets too little blood when it works.',
    evidence:
      'The calf pain on walking feels like a cramp, and is not one: no knot, and it ends after minutes of standing. Night cramps are also more common in people with it, in some studies and not in others.',
    confirm: 'Foot pulses and the ankle pressure test, compared with the arm. It is quick and painless.',
    helps: 'A walking programme makes distances longer. Stopping smoking, and medicines for heart and vessels, save lives.',
    ask: [
      'May I have an ankle pressure test?',
      'Is there a walking programme near me?',
      'Do I need a statin and an aspirin-like medicine?',
    ],
  },
  'limb-ischaemia': {
    about: 'So little blood reaches the foot that it hurts at rest. Or an artery closes all at once.',
    evidence:
      'The pain is in the foot, in bed, and eases when the leg hangs down. Some call it a cramp. Sores or dark toes may follow.',
    confirm: 'Ankle and toe pressures, then a scan of the arteries.',
    helps: 'Opening or bypassing the artery. A leg that turns cold, pale, numb or weak within hours: call an ambulance now.',
    ask: ['How soon can a vessel specialist see me?', 'How do I protect this foot until then?'],
  },
  'venous-insufficiency': {
    about: 'Valves in leg veins leak, and blood pools. Legs feel heavy and swell by evening; veins show.',
    evidence:
      'Many blame it for cramps. In a large study of ordinary people cramps were no more common with varicose veins. Heaviness and itching were.',
    confirm: 'Looking, and an ultrasound if treatment is planned.',
    helps:
      'Raising the legs, walking, compression stockings ease heaviness. Check the pulses first: with narrowed arteries stockings can harm.',
    ask: ['Are my arteries good enough for stockings?', 'Would treating the veins help me?'],
  },
  'deep-vein-clot': {
    about: 'Blood clots in a deep vein of the leg. A piece can break off and travel to the lung.',
    evidence:
      'It aches like a cramp that does not end, in one calf. It is rare, and likelier after surgery, a long journey, a cast, in pregnancy, with cancer or hormone tablets.',
    confirm: 'A score, a blood test called D-dimer, and an ultrasound, on the same day.',
    helps: 'Blood thinners. Do not massage the calf. Chest pain or sudden breathlessness: call an ambulance.',
    ask: ['Can I be scanned today?', 'Why did I get a clot?', 'How long do I take the blood thinner?'],
  },
  'calf-injury': {
    about: 'A strained or torn calf muscle, an inflamed tendon, a bleed, or a cyst behind the knee that bursts.',
    evidence:
      'It began at one moment, often a push-off. It stays sore for days and hurts when you press. A cramp is over in minutes.',
    confirm: 'Examination, sometimes an ultrasound. A swollen calf must be checked for a clot.',
    helps: 'Rest at first, then slowly more. Most heal in about six weeks.',
    ask: ['Could this be a clot?', 'How soon may I load the leg?'],
  },
  'restless-legs': {
    about:
      'An urge to move the legs, at rest, in the evening or at night, that eases while you move. Creeping, pulling, hard to describe.',
    evidence:
      'It is no cramp: no hard knot, no sudden pain. Yet about a quarter of people call it one, and some have both. Low iron stores make it worse, and so do some medicines.',
    confirm: 'Four questions settle most cases. A blood test of ferritin, your iron store.',
    helps:
      'Iron if ferritin is low, even without anaemia. A look at antihistamines, some antidepressants and anti-sickness tablets. Other medicines if it is severe.',
    ask: ['What is my ferritin, and is it over 75?', 'Does one of my medicines make it worse?', 'When are medicines worth it?'],
  },
  'periodic-limb-movements': {
    about: 'Feet or legs kick every 20 to 40 seconds in sleep. Many older people have it and never know.',
    evidence:
      'In surveys leg jerks in sleep and cramps go together more than anything else. It is not clear that one makes the other.',
    confirm: 'A partner’s report, or a night in a sleep laboratory.',
    helps: 'Often nothing is needed. Iron if it is low, and a look at medicines.',
    ask: ['Do I have restless legs as well?', 'Is it worth a sleep study?'],
  },
  'statin-muscle': {
    about: 'Statins lower cholesterol and prevent heart attacks and strokes. In a few people they truly hurt muscle.',
    evidence:
      'In trials with dummy tablets, 27 of 100 on a statin had muscle complaints, and 27 of 100 on the dummy. In the first year 11 more in 1000 had trouble from the statin. So fewer than 1 in 15 aches on a statin come from it.',
    confirm: 'The muscle enzyme CK, the thyroid, other medicines. A supervised pause and a second try tell most.',
    helps:
      'A lower dose or another statin suits nearly everyone. Please do not stop by yourself: talk first. Dark urine and weak muscles: same day.',
    ask: [
      'Could this be something else?',
      'May we test it with a pause and a retry?',
      'Does another of my medicines raise the statin’s level?',
    ],
  },
  'inflammatory-myopathy': {
    about: 'The body’s defences attack its own muscles. Thighs and shoulders weaken over weeks.',
    evidence: 'Weakness leads; aching or cramp is there in a minority. It is rare.',
    confirm: 'A CK many times too high, antibodies, nerve and muscle tests, sometimes a sample of muscle.',
    helps: 'Medicines that calm the defences. Trouble swallowing or breathing cannot wait.',
    ask: ['How high is my CK?', 'Who will see me, and how soon?'],
  },
  rhabdomyolysis: {
    about:
      'Muscle cells burst after a crush, extreme effort, heat, drugs, or a bad mix of medicines. Their content can block the kidneys.',
    evidence: 'Sore swollen muscles, weakness and dark urine; all three together in fewer than one case of ten.',
    confirm: 'A CK more than five times too high, potassium, kidney tests.',
    helps: 'Fluids by drip, early. With dark urine go to hospital now.',
    ask: ['How are my kidneys and potassium?', 'What set it off, and how do I avoid it?'],
  },
  'metabolic-myopathy': {
    about:
      'An inherited lack of an enzyme leaves muscle short of fuel in the first minutes of effort. It has been there since youth.',
    evidence:
      'The muscle locks painfully and stays silent in electrical tests: a contracture, no cramp. After a rest many get a second wind. About one person in 100,000 has it.',
    confirm: 'CK, a gene test, an exercise test at a specialist clinic.',
    helps: 'Warm up gently, slow down at the first warning. Dark urine after effort: hospital.',
    ask: ['Should I see a muscle specialist?', 'How do I exercise safely?'],
  },
  'motor-neurone-disease': {
    about: 'The nerve cells that move muscles die. It is very rare: about 1 in 10,000 people has it at one time.',
    evidence:
      'Cramps are common in it and may come first. But of people with cramps only a tiny few have it. What points to it is weakness, thinning, twitching in one place that grows over weeks to months, with normal feeling. Cramps alone, for years, in the calf, do not.',
    confirm: 'A neurologist’s examination and electrical tests.',
    helps: 'A team that keeps people strong and comfortable. Mexiletine about halves the cramps.',
    ask: ['Is there weakness or thinning when you examine me?', 'Do I need a neurologist?'],
  },
  'cramp-fasciculation': {
    about: 'Nerve endings fire too easily. Muscles twitch and cramp, often after effort, for years.',
    evidence: 'Strength stays normal, and for most it is harmless. How common it is was never counted.',
    confirm: 'An examination and electrical tests. Rarely a test for antibodies.',
    helps: 'Knowing that it is benign helps most. Medicines that calm nerves, if it is bad.',
    ask: ['Is my strength normal?', 'Do I need tests, or only time?'],
  },
  parkinsonism: {
    about: 'Slowness, stiffness, often a tremor. When a dose wears off, a foot can twist or the toes curl: a dystonia.',
    evidence:
      'Half of people with it speak of cramps, but so do many others of their age. The curling on waking is the part that belongs to it.',
    confirm: 'Its timing against doses, and an examination.',
    helps: 'A change in the timing or kind of the dose. Injections of botulinum for a foot that will not yield.',
    ask: ['Could a night dose help?', 'Is this dystonia or an ordinary cramp?'],
  },
  'tetanus-stiff-person': {
    about: 'Two very rare illnesses in which the brakes on muscle fail: tetanus after a dirty wound, and stiff-person syndrome.',
    evidence: 'Jaw, neck, back and belly go stiff, and noise or touch sets off spasms. Legs alone are not how it begins.',
    confirm: 'Doctors know it by sight. A blood test for stiff-person.',
    helps: 'A stiff jaw after a wound: emergency department. A booster prevents tetanus.',
    ask: ['Is my tetanus booster up to date?'],
  },
  'compartment-syndrome': {
    about:
      'Pressure rises inside the tight sleeve round a muscle, after a break, a crush, a cast, or lying long on a limb. Blood cannot get in.',
    evidence: 'Pain far beyond what the injury explains, worse when the muscle is stretched.',
    confirm: 'Surgeons judge it at the bedside, sometimes with a pressure needle.',
    helps: 'Opening the sleeve within hours saves the muscle. Call an ambulance.',
    ask: ['Could this be compartment syndrome?'],
  },
  'exertional-compartment': {
    about: 'Muscle swells in its sleeve on a run. Shins or calves tighten at the same point, on both sides in most.',
    evidence: 'It is a pressure pain, not a cramp, and it goes within half an hour of rest. Mostly young runners.',
    confirm: 'Pressures measured after a run.',
    helps: 'Changed running style, other sport, or an operation.',
    ask: ['Could it be my arteries or a stress fracture?', 'What should I change in my running?'],
  },
  'eating-disorder': {
    about:
      'Eating far too little, or getting rid of food by vomiting, laxatives or water tablets. It is an illness, not a fault.',
    evidence:
      'Lost potassium, magnesium and sodium can cramp, and can harm the heart. Starting to eat again after long hunger needs care too.',
    confirm: 'Potassium, magnesium, phosphate and acid in blood, and a heart tracing.',
    helps: 'Tell a doctor you trust: they have heard it before. The salts are mended first. Help for the eating goes with it.',
    ask: ['Are my salts and heart safe?', 'Who can help me, at my pace?'],
  },
  'aldosteronism-tubulopathy': {
    about: 'A gland above the kidney makes too much of a hormone, or the kidney’s own pumps leak. Potassium is lost.',
    evidence:
      'The cramps come from low potassium. High blood pressure that is hard to treat, or that comes with low potassium, raises the thought.',
    confirm: 'Potassium and magnesium, then the ratio of two hormones.',
    helps: 'A medicine that blocks the hormone, or surgery. Salts are replaced under supervision.',
    ask: ['Should my aldosterone be tested?', 'Is my magnesium low too?'],
  },
  'adrenal-insufficiency': {
    about: 'Two glands above the kidneys make too little of the hormones that hold salt and carry you through illness.',
    evidence:
      'Cramps are one of its lesser signs and come with low sodium. Weight loss, tanned skin, faintness and a wish for salt tell more.',
    confirm: 'Cortisol in the morning; sodium and potassium.',
    helps: 'Tablets for life. Vomiting, fever or fainting with it is an emergency.',
    ask: ['Could this be Addison’s disease?', 'What do I do when I am ill?'],
  },
  malabsorption: {
    about: 'Coeliac disease, inflamed or shortened bowel, or a weak pancreas: food passes, and too little is taken up.',
    evidence:
      'It cramps only through what is lost: vitamin D and calcium, B12, magnesium, iron. Many people with coeliac disease have no tummy trouble at all.',
    confirm: 'An antibody test for coeliac disease, before you leave out gluten. Then levels of what may be short.',
    helps: 'A diet without gluten for coeliac disease, enzymes for the pancreas, and what is short is replaced.',
    ask: ['Should I be tested for coeliac disease?', 'What am I short of?'],
  },
  'heart-failure': {
    about: 'The heart pumps less than the body needs. Legs swell, breath runs short.',
    evidence:
      'In a comparison 20 of 100 people with it had cramps, no more than others of that age. Water tablets, and the salts they remove, may add some.',
    confirm: 'Blood tests of potassium, sodium, magnesium and kidneys show whether the tablets went too far.',
    helps:
      'A review of the tablets with your team. Do not change water tablets yourself. Do not take potassium or salt on your own.',
    ask: ['Are my salts in range?', 'Can the water tablet be changed?'],
  },
  'widespread-pain': {
    about: 'Pain in many places for months, with poor sleep, tiredness and often low mood. Nerves that turn up the volume.',
    evidence:
      'Frequent cramps go with bad sleep and low mood in every survey. Which comes first is not known. Aching muscles are often called cramps.',
    confirm: 'There is no test. A doctor rules out thyroid, vitamin and muscle trouble first.',
    helps: 'Gentle, regular movement; help with sleep and mood. Small steps that last.',
    ask: ['Has my thyroid been tested?', 'What can help my sleep?'],
  },
}
