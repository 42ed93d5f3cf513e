// What does a person read when a red flag holds? What it is about, why it matters, and what to do now. Calm and unmistakable.
import type { RuleWords } from '../types.js'

const CALL = 'Call 999, 112 or 911 now.'
const STAY = 'Stay with someone if you can. Unlock the door. Do not drive yourself.'
const LIST = 'Have your medicines, or a list of them, ready to show.'
const TODAY = 'Ring your doctor today, or an urgent-care line (111 in the UK). Say the word "today".'
const NO_LUCK = 'If nobody can see you today, go to an emergency department.'
const WORSE = 'If it gets worse while you wait, call 999, 112 or 911.'
const SOON = 'Make an appointment with your doctor within the next two weeks. Sooner is better.'
const VISIT = 'Bring it up at an ordinary visit to your doctor in the coming weeks.'
const PAPER = 'Take the paper with the blood result with you.'

export const ruleWords: Readonly<Record<string, RuleWords>> = {
  // Emergencies
  'sudden-cold-leg': {
    title: 'A leg that is suddenly cold and pale',
    why: 'The blood supply of the leg may be blocked. A leg can be saved when this is treated within a few hours.',
    doNow: [CALL, 'Sit or lie down. Keep the leg level. Do not warm it with a bottle or a blanket that heats.', STAY],
  },
  'sudden-weak-leg': {
    title: 'A leg that suddenly became weak or numb',
    why:
      'If it has not come back, a blood vessel or the nerves of the spine may be blocked. Both can be treated, and time ' +
      'counts.',
    doNow: [CALL, 'Note the time when it began. You will be asked for it.', STAY],
  },
  'chest-signs': {
    title: 'Leg trouble together with chest pain, short breath or a collapse',
    why: 'A clot from a leg can travel to the lungs. It can be treated well when it is found quickly.',
    doNow: [CALL, 'Sit up and rest. Do not walk about.', STAY],
  },
  'stroke-signs': {
    title: 'A drooping face, a weak arm or leg, or trouble with words',
    why: 'These can be signs of a stroke. The sooner it is treated, the more comes back.',
    doNow: [CALL, 'Say "stroke" on the telephone, and when it began.', 'Do not eat or drink until you have been seen.', STAY],
  },
  'pressed-cord': {
    title: 'Numbness between the legs, trouble with bladder or bowel, or both legs growing weak',
    why: 'The nerves at the bottom of the spine may be pressed. Treated within hours, the feeling and the control can be saved.',
    doNow: [
      CALL,
      'If you can get to an emergency department faster with someone driving you, go.',
      'Tell them about the bladder, the bowel and the numbness, even if it feels awkward.',
    ],
  },
  'muscle-under-pressure': {
    title: 'A tense, very painful muscle after an injury, a cast or a bleed',
    why: 'Swelling inside a muscle can squeeze off its own blood. It must be relieved within hours.',
    doNow: [
      CALL,
      'Take off anything tight. Keep the leg level, not raised.',
      'Do not rub or stretch it. Do not eat or drink until you have been seen.',
    ],
  },
  'muscle-breakdown-severe': {
    title: 'Signs that muscle is breaking down and harming the kidneys or heart',
    why:
      'When much muscle breaks down, its contents flood the blood. Fluids and heart monitoring in hospital prevent ' +
      'lasting harm.',
    doNow: [CALL, 'Stop any exercise and cool down if you are hot.', LIST],
  },
  'heart-and-potassium': {
    title: 'Heart flutters, fainting or great weakness, with something that changes potassium',
    why:
      'Water tablets, vomiting, diarrhoea, digoxin and kidney disease can push potassium too low or too high. That can ' +
      'upset the heartbeat.',
    doNow: [
      CALL,
      'Ask for a heart tracing (ECG) and a potassium test.',
      'Do not take potassium, salt substitutes or bananas to fix it. It may already be too high.',
      LIST,
    ],
  },
  'potassium-critical': {
    title: 'A potassium result that can upset the heartbeat',
    why: 'At this level the heart can lose its rhythm without warning. It is treated quickly in hospital.',
    doNow: [CALL, 'Say "my potassium is dangerously out of range".', PAPER, 'Do not try to correct it with food or tablets.'],
  },
  tetany: {
    title: 'Hands locking, a seizure, a tight throat, or tingling lips after a neck operation',
    why:
      'Calcium in the blood may be very low. In hospital it can be put right within minutes. Overbreathing in panic looks ' +
      'the same, and a blood test tells them apart.',
    doNow: [
      CALL,
      'Sit down and breathe slowly and quietly. Do not breathe into a bag.',
      'Tell them about any operation on the neck or thyroid.',
      STAY,
    ],
  },
  'calcium-critical': {
    title: 'A calcium result that needs treatment at once',
    why: 'At this level, or with these signs, calcium can upset the heart, the breathing and the nerves.',
    doNow: [CALL, 'Say "my calcium is dangerously out of range".', PAPER],
  },
  'water-poisoning': {
    title: 'Headache, vomiting or confusion after much drinking, or on a water tablet',
    why: 'The blood may hold too little salt for its water. The brain swells with it.',
    doNow: [CALL, 'Do not drink any more water.', 'Tell them how much you drank, or which water tablet you take.', STAY],
  },
  'sodium-critical': {
    title: 'A sodium result that endangers the brain',
    why: 'Sodium this far out of range has to be brought back slowly and with care, in hospital.',
    doNow: [CALL, 'Do not drink large amounts and do not take salt to correct it.', PAPER],
  },
  'heat-stroke': {
    title: 'Overheated, and confused or collapsed',
    why: 'This can be heat stroke. Cooling in the first minutes saves lives.',
    doNow: [
      CALL,
      'Cool first: shade, clothes off, cold water all over, and a fan. Do not wait for the ambulance to begin.',
      'Give nothing to drink to someone who is drowsy.',
    ],
  },
  tetanus: {
    title: 'A stiff jaw or spasms of the trunk, with a wound or with trouble swallowing or breathing',
    why: 'This may be tetanus, or something else that can close the throat. It needs a hospital.',
    doNow: [
      CALL,
      'Stay in a quiet, dim room. Noise and touch can set off a spasm.',
      'Tell them about any dirty wound and your last tetanus jab.',
    ],
  },
  'deep-infection': {
    title: 'Hot, spreading skin on the leg while you feel ill',
    why: 'An infection may be spreading fast below the skin or into the blood. Hours matter.',
    doNow: [CALL, 'Draw a line round the red area with a pen, and write the time beside it.', STAY],
  },
  'pre-eclampsia': {
    title: 'Headache, trouble with sight or pain under the ribs, in pregnancy or soon after',
    why: 'This can be pre-eclampsia, a blood-pressure illness of pregnancy. It can be treated, and it cannot wait.',
    doNow: [
      'Ring your maternity unit now. If nobody answers, or you have a fit: call 999, 112 or 911.',
      'Lie on your left side. Keep the room quiet.',
      STAY,
    ],
  },
  wernicke: {
    title: 'Confusion, jumping or double vision, or unsteadiness, with poor eating, vomiting or much alcohol',
    why: 'The brain may be short of vitamin B1 (thiamine). It is given into a vein and works best within hours.',
    doNow: [CALL, 'Say "this may be thiamine deficiency".', 'Do not take sugar, sweet drinks or glucose first.', STAY],
  },
  'quinine-reaction-severe': {
    title: 'Quinine, with heart flutters, fainting, a fit, or bleeding and fever',
    why: 'Quinine can, rarely, upset the heartbeat or destroy blood cells.',
    doNow: [CALL, 'Do not take another dose, and drink no tonic water or bitter lemon.', LIST],
  },
  'magnesium-critical': {
    title: 'A magnesium result that endangers the heart or breathing',
    why: 'Very low with these signs, or very high, it is treated in hospital.',
    doNow: [CALL, 'Take no more magnesium: no tablets, no antacids, no laxatives that contain it.', PAPER],
  },

  // The same day
  'alarming-sign': {
    title: 'A sign that needs a clinician today',
    why:
      'A faint, new confusion, great weakness, double vision or shaking chills is not part of an ordinary cramp. Someone ' +
      'should look for the reason today.',
    doNow: [TODAY, NO_LUCK, WORSE, 'Do not drive until you know what it was.'],
  },
  'dark-urine': {
    title: 'Urine as dark as cola or tea',
    why: 'Muscle may be breaking down and its pigment may be passing through the kidneys. A blood test today shows it.',
    doNow: [
      TODAY,
      NO_LUCK,
      'Ask for muscle enzyme (CK), potassium and kidney tests.',
      'Stop hard exercise. If you pass little urine or feel confused, call 999, 112 or 911.',
    ],
  },
  'swollen-muscle': {
    title: 'A tense, swollen muscle, or pain beyond anything you can see',
    why: 'A cramp ends. A muscle that stays tense and swollen may hide a bleed, a clot or muscle breakdown.',
    doNow: [TODAY, NO_LUCK, 'Do not massage or stretch it.', WORSE],
  },
  'muscle-enzyme-very-high': {
    title: 'A muscle enzyme (CK) that is very high',
    why: 'It means that muscle is leaking or inflamed. The kidneys and potassium should be checked today.',
    doNow: [TODAY, NO_LUCK, PAPER, 'Rest the muscles. Ask which of your medicines may be behind it; stop none on your own.'],
  },
  'statin-piling-up': {
    title: 'Weak muscles on a statin together with a medicine that raises its level',
    why:
      'Some antibiotics, fungus medicines, gemfibrozil and ciclosporin hold back the removal of some statins. The muscles ' +
      'can suffer.',
    doNow: [
      TODAY,
      'Ask the doctor or pharmacist, before the next tablet, what to do about the two together.',
      'Ask for a muscle enzyme (CK) test.',
      WORSE,
    ],
  },
  'potassium-low-today': {
    title: 'A low potassium result',
    why:
      'At this level, or with your heart or medicines, it should be put right under watch. It may well be part of your ' +
      'cramps.',
    doNow: [
      TODAY,
      PAPER,
      'Ask whether magnesium was measured too. Potassium will not rise without it.',
      'Take no potassium on your own. With heart flutters or great weakness call 999, 112 or 911.',
    ],
  },
  'potassium-high-today': {
    title: 'A high potassium result',
    why: 'It may be a false alarm from the blood sample. It must be repeated today, because a truly high level upsets the heart.',
    doNow: [TODAY, NO_LUCK, PAPER, 'Until then no potassium tablets, salt substitutes or fruit juices.', WORSE],
  },
  'calcium-tingling': {
    title: 'Tingling round the mouth, and a reason for low calcium',
    why: 'It is an early sign that calcium may be low. A blood test today shows it before cramps of the hands begin.',
    doNow: [TODAY, NO_LUCK, 'If your hands lock, your throat tightens or you have a fit: call 999, 112 or 911.'],
  },
  'calcium-total-low': {
    title: 'A calcium result that must be sorted out today',
    why:
      'A low total calcium may be only a matter of low protein, or truly low. A high one can dry you out and cloud the ' +
      'mind. Today’s sample tells.',
    doNow: [TODAY, PAPER, 'Ask for calcium "adjusted for albumin". Take no calcium or vitamin D until you have spoken.', WORSE],
  },
  'magnesium-low-today': {
    title: 'A very low magnesium result',
    why: 'Very low magnesium can cause true cramps. It also pulls potassium and calcium down.',
    doNow: [TODAY, PAPER, 'Ask for potassium and calcium as well, and which of your medicines may be behind it.', WORSE],
  },
  'phosphate-very-low': {
    title: 'A very low phosphate result',
    why: 'Muscles, breathing and heart run on phosphate. It can fall when someone eats again after eating little.',
    doNow: [TODAY, NO_LUCK, PAPER],
  },
  'sodium-low-today': {
    title: 'A low sodium, or headache and nausea on a water tablet',
    why: 'Some water tablets can lower the salt in the blood, above all in the first weeks and in hot weather.',
    doNow: [
      TODAY,
      'Ask for a sodium test. Do not stop the tablet by yourself.',
      'Drink to thirst, not more.',
      'With confusion, vomiting or a fit call 999, 112 or 911.',
    ],
  },
  'sodium-high-today': {
    title: 'A high sodium',
    why: 'As a rule the body lacks water: too little to drink, or too much lost. Doctors bring it down slowly, and look for the reason.',
    doNow: [
      TODAY,
      NO_LUCK,
      PAPER,
      'Drink water as thirst asks, in small amounts. Take no salt tablets.',
      'With confusion, great sleepiness or a fit call 999, 112 or 911.',
    ],
  },
  'anaemia-severe': {
    title: 'A very low blood count',
    why: 'Too few red cells carry too little oxygen. The cause should be looked for without delay.',
    doNow: [TODAY, NO_LUCK, PAPER, 'With chest pain or black stools call 999, 112 or 911.'],
  },
  'stiff-jaw': {
    title: 'A stiff jaw or spasms of neck and trunk',
    why: 'Low calcium, a medicine, or a rare illness can do this. It is not an ordinary cramp.',
    doNow: [TODAY, NO_LUCK, 'If you cannot swallow or breathe freely, call 999, 112 or 911.', LIST],
  },
  'skin-infection': {
    title: 'Hot, red skin that is spreading',
    why: 'A skin infection is easily treated early.',
    doNow: [
      TODAY,
      'Draw a line round the red area, so that you can see whether it grows.',
      'With shaking, fever or great pain call 999, 112 or 911.',
    ],
  },
  'pregnant-swollen-leg': {
    title: 'One swollen, red or sore calf in pregnancy or after birth',
    why: 'Clots in the leg are more common around pregnancy. An ultrasound scan settles it without any harm to the baby.',
    doNow: [
      'Ring your midwife, maternity unit or doctor now.',
      'Do not massage the calf.',
      'With chest pain or short breath call 999, 112 or 911.',
    ],
  },
  'clot-signs': {
    title: 'One calf that is swollen, or sore and warm all day',
    why:
      'A cramp comes and goes. A calf that stays swollen or sore on one side may hold a clot. A scan shows it, and ' +
      'treatment works well.',
    doNow: [
      TODAY,
      NO_LUCK,
      'Ask about a leg scan or a D-dimer test.',
      'Do not massage the calf.',
      'With chest pain or short breath call 999, 112 or 911.',
    ],
  },
  'limb-at-risk': {
    title: 'A foot that hurts at night until it hangs down, or sores that do not heal',
    why: 'The foot may be getting too little blood, even at rest. It can be helped, and the sooner the better.',
    doNow: [
      TODAY,
      'Ask to be seen by a blood-vessel or foot team.',
      'Keep the foot warm and dry. No hot bottle, no tight socks, no compression stockings.',
      'If it turns suddenly cold, white or numb, call 999, 112 or 911.',
    ],
  },
  'throat-or-breath': {
    title: 'Weak muscles, with trouble swallowing or breathing',
    why: 'Weakness that reaches the throat or the breath should be looked at today.',
    doNow: [TODAY, NO_LUCK, 'Eat sitting up, small soft bites.', 'If you choke or fight for breath, call 999, 112 or 911.'],
  },
  'thiamine-low': {
    title: 'Unsteadiness or burning feet, with much alcohol, vomiting or very little food',
    why: 'The nerves may be short of vitamin B1 (thiamine). It is simple to treat and should not wait.',
    doNow: [
      TODAY,
      'Ask about thiamine before any sugar drip.',
      'Do not stop drinking alcohol suddenly on your own. Ask for help with it.',
      'With confusion or double vision call 999, 112 or 911.',
    ],
  },
  'cord-worsening': {
    title: 'Numb feet and walking that is getting worse',
    why:
      'The spinal cord may be short of vitamin B12, or nitrous oxide may have switched it off. Treatment should begin at ' +
      'once, before the results.',
    doNow: [
      TODAY,
      'Say "numb feet, unsteady, and a reason for low B12".',
      'Use no more nitrous oxide (laughing gas).',
      'Do not take folic acid alone.',
      WORSE,
    ],
  },
  'liver-worse': {
    title: 'Liver trouble with confusion, bleeding or fever',
    why: 'It can mean that the liver is losing its hold. There is treatment, and it works best early.',
    doNow: [TODAY, NO_LUCK, 'If you vomit blood, pass black stools or cannot be woken properly: call 999, 112 or 911.'],
  },
  'dialysis-trouble': {
    title: 'Dialysis, with a missed session, weakness or cramps that go on',
    why: 'Potassium may have risen, or too much fluid may have been taken off.',
    doNow: [
      'Ring your dialysis unit now.',
      'Ask for a potassium test and a heart tracing today.',
      'Until then no fruit juice, salt substitute or extra drinks.',
      'With heart flutters or great weakness call 999, 112 or 911.',
    ],
  },
  'starving-with-signs': {
    title: 'Very low weight or little food, with weakness, faints or flutters',
    why: 'The salts of the blood can fall within days, also when eating starts again.',
    doNow: [
      TODAY,
      NO_LUCK,
      'Ask for potassium, phosphate, magnesium and a heart tracing.',
      'You deserve help with this, and it is nothing to be ashamed of.',
      WORSE,
    ],
  },
  distress: {
    title: 'Nights that have become too much',
    why: 'Pain and lost sleep wear people down. You do not have to carry this alone, and it can get better.',
    doNow: [
      'If you might harm yourself, call 999, 112 or 911 now, or a helpline: 116 123 in the UK and Ireland, 988 in the US and ' +
        'Canada.',
      'Otherwise talk to your doctor, or to someone you trust, today.',
      'Put away what you could harm yourself with, or ask someone to keep it.',
    ],
  },
  'quinine-reaction': {
    title: 'Quinine, with bruises, bleeding, fever, ringing ears or changed sight',
    why: 'Quinine can harm blood cells, hearing and sight. The doctor who prescribed it needs to know today.',
    doNow: [
      TODAY,
      'Ask before you take the next dose. Drink no tonic water or bitter lemon.',
      'If your sight is going or a bleed does not stop, call 999, 112 or 911.',
    ],
  },

  // Within two weeks
  'kidneys-failing': {
    title: 'Kidneys that hardly work',
    why: 'At this level salts and water in the body can go wrong within days, and a cramp can be a sign of it.',
    doNow: [TODAY, PAPER, NO_LUCK, WORSE],
  },
  'potassium-mild': {
    title: 'A potassium result just out of range',
    why: 'It is seldom dangerous, but it should be repeated and explained. Medicines are the usual reason.',
    doNow: [
      SOON,
      PAPER,
      'Take no potassium tablets or salt substitutes on your own.',
      'With heart flutters or marked weakness, seek help the same day.',
    ],
  },
  'calcium-mild': {
    title: 'A calcium result just below its range',
    why: 'It should be repeated together with magnesium, vitamin D and parathyroid hormone.',
    doNow: [SOON, PAPER, 'With tingling lips or hands that lock, seek help at once.'],
  },
  'muscle-enzyme-high': {
    title: 'A raised muscle enzyme (CK)',
    why: 'Hard exercise raises it for days. It should be repeated after a week of rest.',
    doNow: [SOON, PAPER, 'With dark urine or growing weakness, seek help the same day.'],
  },
  anaemia: {
    title: 'A low blood count',
    why: 'It may explain tiredness and restless legs, and its cause should be found.',
    doNow: [SOON, PAPER],
  },
  'red-calf': {
    title: 'A warm, red calf',
    why: 'It may be a vein, the skin or an injury. Someone should look at it.',
    doNow: [SOON, 'If it swells, hurts all day or spreads, be seen the same day.'],
  },
  'foot-sores': {
    title: 'Sores or colour changes of a foot that heal slowly',
    why: 'Blood supply, veins or nerves of the foot may need care.',
    doNow: [
      SOON,
      'Keep the foot clean and dry, and look at it daily.',
      'If it hurts at night until you hang it down, be seen the same day.',
    ],
  },
  'motor-nerve-signs': {
    title: 'A muscle that grows thin, or a foot or hand that fails you',
    why:
      'Most reasons are a pinched nerve or an old injury. A few are illnesses of the nerves themselves, and a doctor can ' +
      'tell by an examination.',
    doNow: [SOON, 'Ask for a nerve examination.', 'If swallowing, speech or breathing changes, be seen the same day.'],
  },
  'swallowing-alone': {
    title: 'Trouble with swallowing, or with breathing when you lie flat',
    why: 'It has many causes, most of them treatable. It is worth finding which.',
    doNow: [SOON, 'If food sticks fast, or your breath fails at rest, call 999, 112 or 911.'],
  },
  'muscles-weakening': {
    title: 'Thighs and hips that are growing weak',
    why: 'A medicine, the thyroid, vitamin D or an inflamed muscle can do this. Blood tests sort them out.',
    doNow: [
      SOON,
      'Ask for muscle enzyme (CK), thyroid and vitamin D.',
      'Stop no medicine on your own.',
      'With dark urine or trouble swallowing, be seen the same day.',
    ],
  },
  'nerves-and-b12': {
    title: 'Numb or tingling feet, unsteadiness, and a reason for low vitamin B12',
    why: 'Nerves that lack B12 can recover, and best when treatment starts early.',
    doNow: [
      SOON,
      'Ask for B12 and methylmalonic acid, and whether to start treatment before the result.',
      'If walking is getting worse, be seen the same day.',
      'Do not take folic acid alone.',
    ],
  },
  'diabetic-foot': {
    title: 'Diabetes, pain on walking and a foot that is numb or cold',
    why: 'Numbness hides injuries, and poor blood supply slows healing. A foot team prevents trouble.',
    doNow: [
      SOON,
      'Look at both feet every day, soles too. Never walk barefoot.',
      'With a sore, a blister or a change of colour, be seen the same day.',
    ],
  },
  jaundice: {
    title: 'Yellow eyes or a swelling belly',
    why: 'It points to the liver, which is also a known reason for cramps.',
    doNow: [
      SOON,
      'Drink no alcohol and take no more paracetamol (acetaminophen) than the packet says.',
      'With confusion, bleeding or fever, be seen the same day.',
    ],
  },
  'very-low-weight': {
    title: 'Very low weight, or vomiting and laxatives',
    why: 'The salts of the blood can run low without any warning.',
    doNow: [
      SOON,
      'Ask for potassium, phosphate, magnesium and a heart tracing.',
      'If you faint or your heart flutters, be seen the same day.',
    ],
  },
  'soft-bones': {
    title: 'Bone pain and trouble with rising or walking',
    why: 'Bones can go soft from a long lack of vitamin D. It is treatable, and a few blood tests show it.',
    doNow: [SOON, 'Ask for calcium, phosphate, alkaline phosphatase, vitamin D and parathyroid hormone.'],
  },
  'weight-loss-and-pain': {
    title: 'Constant pain, with lost weight or a known cancer',
    why: 'There are many harmless explanations. A doctor should look for the others.',
    doNow: [SOON, 'Tell your cancer team if you have one.', 'If one leg swells, be seen the same day.'],
  },

  // Routine and self-care
  'walking-distance': {
    title: 'Legs that hurt on walking',
    why:
      'The arteries of the legs or the canal of the spine may be narrow. A cuff test at the ankle and a look at the back ' +
      'tell them apart.',
    doNow: [VISIT, 'Ask for an ankle pressure test.', 'Note whether standing still is enough to ease it, or only sitting.'],
  },
  'more-than-cramps': {
    title: 'Something besides the cramps',
    why:
      'You mentioned a sign, or a condition, that an ordinary cramp does not explain. It is not urgent. It is worth an ' +
      'ordinary visit.',
    doNow: [VISIT, 'Take Charley’s one-page summary with you.'],
  },
  'losing-weight': {
    title: 'Weight lost without trying',
    why: 'It is worth an ordinary visit and a few blood tests.',
    doNow: [VISIT],
  },
  'under-sixteen': {
    title: 'A child or a teenager',
    why: 'Charley knows adults only. Leg pains in children have other reasons and need other care.',
    doNow: [
      'See a doctor or a children’s nurse.',
      'If the child limps, has a fever or pain in one place, do it this week. If very ill, call 999, 112 or 911.',
    ],
  },
  'known-nerve-muscle-disease': {
    title: 'A known disease of nerve or muscle',
    why: 'Charley’s numbers do not fit you. Your own team knows better.',
    doNow: ['Tell your neurology team about the cramps. There are treatments they can choose from.'],
  },
  'often-or-stubborn': {
    title: 'Cramps that come often, break your sleep or have not eased',
    why:
      'They are seldom dangerous, but you have put up with enough. A few blood tests and a look at your medicines are ' +
      'worth it.',
    doNow: [VISIT, 'Take a list of your medicines and a week of your diary.', 'Go on with the stretches.'],
  },
  'typical-cramp': {
    title: 'An ordinary cramp',
    why: 'Sudden, hard, short, and not often: this is what a harmless leg cramp looks like.',
    doNow: [
      'When it comes: straighten the knee and pull the toes towards you until it lets go.',
      'Stretch calves and the back of the thighs each evening. Look back after four to six weeks.',
      'Come back if it changes.',
    ],
  },
}
