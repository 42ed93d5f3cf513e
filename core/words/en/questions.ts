// How is each screen headed, and why do we ask?
import type { QuestionWords } from '../types.js'

export const questionWords: Readonly<Record<string, QuestionWords>> = {
  age: {
    title: 'How old are you?',
    why: 'Cramps grow commoner with age, and so do some of their causes. Charley is made for adults.',
  },
  sex: {
    title: 'What was your sex at birth?',
    why: 'Some causes are commoner in women, some in men. Normal blood values differ too.',
  },
  'height-weight': {
    title: 'How tall are you, and what do you weigh?',
    help: 'A rough figure will do. You can skip this.',
    why: 'Weight plays a small part in cramps. Being very thin can be a warning sign.',
  },
  pregnancy: {
    title: 'Are you pregnant, or have you had a baby lately?',
    help: '"Lately" means in the last six weeks, or for as long as you breastfeed.',
    why: 'Leg cramps are common in pregnancy, and what is safe to try is different.',
  },
  'pregnancy-weeks': {
    title: 'How many weeks pregnant are you?',
    why: 'Cramps are rare early on and common in the last three months.',
  },
  'leg-now': {
    title: 'Your leg right now: is any of this true?',
    help: 'Most people tick nothing here.',
    why: 'A few leg pains cannot wait. We look for them before anything else.',
  },
  'calf-and-foot-now': {
    title: 'Your calves and feet: is any of this true?',
    help: 'Look at both legs in good light, if you can.',
    why: 'A blood clot or a poor blood supply can feel like a cramp, and should be seen soon.',
  },
  'body-now': {
    title: 'The rest of you, today: is any of this true?',
    why: 'These signs matter more than the cramp. If you have one, we tell you at once what to do.',
  },
  'strength-now': {
    title: 'Your strength and balance: is any of this true?',
    why: 'Nerves under pressure, or a salt that is far out of line, show themselves here first.',
  },
  'spasms-and-fever-now': {
    title: 'Spasms, tingling, fever: is any of this true?',
    why: 'Very low calcium, an infection or too much heat can be behind these. All can be treated.',
  },
  'other-signs-now': {
    title: 'A few other signs: is any of this true?',
    help: 'Broken nights wear anyone down. You can tell us if they have worn you down.',
    why: 'Each of these is rare. Each of them changes what to do today.',
  },
  'situations-now': {
    title: 'The last weeks: is any of this true?',
    why: 'An operation, a journey, an injury or a lost meal can be where the cramps come from.',
  },
  'signs-in-pregnancy': {
    title: 'In this pregnancy, or since the birth: is any of this true?',
    why: 'A few troubles of pregnancy need to be seen on the same day.',
  },
  'crushed-muscle': {
    title: 'Lately, were you trapped, lying long on one limb, in a fit, or using cocaine or speed?',
    help: 'We ask only to keep you safe.',
    why: 'Damaged muscle can harm the kidneys. Early treatment protects them.',
  },
  'dialysis-sessions': {
    title: 'Have you missed a dialysis session, or cut one short?',
    why: 'Potassium can climb between sessions, and that is dangerous for the heart.',
  },
  wound: {
    title: 'Have you had a dirty wound, and no tetanus booster in ten years?',
    why: 'A stiff jaw after a wound can be tetanus. It is rare, and it cannot wait.',
  },
  'neck-operation-lately': {
    title: 'Have you had an operation on your thyroid or neck in the last two weeks?',
    why: 'Calcium often falls in the days after such an operation.',
  },
  'long-event': {
    title: 'Have you done a long event lately, and drunk a lot of water?',
    why: 'Too much water can thin the salt in your blood.',
  },
  where: {
    title: 'Where is it? Touch the picture.',
    help: 'Touch every place that cramps, and say whether it takes either leg or always the same one.',
    why: 'Where it hurts tells a true cramp from other pains.',
  },
  'what-it-feels-like': {
    title: 'What is it like?',
    help: 'Tick all that fit.',
    why: 'A true cramp strikes within seconds and makes a hard knot. Other leg pains do not.',
  },
  'how-long': {
    title: 'How long does one last?',
    help: 'Count from the first pain to the last, without the soreness afterwards.',
    why: 'True cramps are over in minutes. A pain that stays all day has other causes.',
  },
  'what-ends-it': {
    title: 'What eases it?',
    help: 'Tick all that fit.',
    why: 'What eases a pain often says what it is.',
  },
  'when-it-comes': {
    title: 'When does it come?',
    help: 'Tick all that fit.',
    why: 'Ordinary cramps come in bed. Other kinds keep other hours.',
  },
  'how-it-goes-on': {
    title: 'How has it been going?',
    help: 'Tick all that fit.',
    why: 'Something new, or steadily worse, deserves a closer look.',
  },
  'walking-and-back': {
    title: 'Walking and your back: is any of this true?',
    why: 'Poor blood flow and pinched nerves both show on walking, in different ways.',
  },
  'standing-still': {
    title: 'When walking brings it on, does standing still end it within ten minutes?',
    why: 'Pain from narrowed arteries stops when you stand. Pain from a narrow spine often does not.',
  },
  'muscle-in-effort': {
    title: 'In the middle of effort: is any of this true?',
    why: 'A rare disease of muscle fuel shows itself this way.',
  },
  'what-it-costs': {
    title: 'What does it cost you?',
    why: 'This decides how soon it is worth seeing someone.',
  },
  feet: {
    title: 'Your feet: is any of this true?',
    help: 'Tick all that fit.',
    why: 'Nerves and blood vessels speak in the feet first.',
  },
  'walking-lately': {
    title: 'Is your walking getting worse, week by week?',
    why: 'Walking that worsens fast should be seen fast.',
  },
  muscles: {
    title: 'Your muscles: is any of this true?',
    help: 'Tick all that fit.',
    why: 'Weakness tells us more than pain. Twitching alone is common and mostly harmless.',
  },
  breathing: {
    title: 'Is it hard to breathe when lying flat, or hard to cough?',
    why: 'Weak breathing muscles need to be looked at without delay.',
  },
  'evening-legs': {
    title: 'Evenings and nights: is any of this true?',
    help: 'A bed partner may know about the kicks.',
    why: 'Restless legs are often taken for cramps, and have a treatment of their own.',
  },
  'hands-and-breath': {
    title: 'Hands and breath: is any of this true?',
    why: 'Fast breathing and low calcium both make the hands tingle.',
  },
  energy: {
    title: 'Energy and mood: is any of this true?',
    help: 'Tick all that fit.',
    why: 'Tiredness has many causes. Together with other answers it can point to one.',
  },
  'slow-changes': {
    title: 'Changes in the last months: is any of this true?',
    help: 'Tick all that fit.',
    why: 'The thyroid, the gut, the kidneys and vitamin B12 leave signs like these.',
  },
  fluids: {
    title: 'Drinking and passing water: is any of this true?',
    why: 'Sugar, salt and water out of balance can bring on cramps.',
  },
  'legs-and-belly': {
    title: 'Look at yourself: is any of this true?',
    help: 'Tick all that fit.',
    why: 'Veins, tight muscles and the liver show here.',
  },
  bones: {
    title: 'Your bones: is any of this true?',
    why: 'A long lack of vitamin D softens bones. That aches more than it cramps.',
  },
  'conditions-main': {
    title: 'Has a doctor ever told you that you have any of these?',
    help: 'Tick all that you have been told.',
    why: 'Some illnesses bring cramps. Some change what is safe to try.',
  },
  'kidney-number': {
    title: 'Is your kidney function (eGFR) under 30?',
    help: 'It stands on a blood test as eGFR. "I don\'t know" is a good answer.',
    why: 'Very weak kidneys cannot clear magnesium and potassium. Supplements can then do harm.',
  },
  'liver-more': {
    title: 'Has a doctor said cirrhosis (a scarred liver)?',
    why: 'Half of the people with cirrhosis have cramps, and there are treatments made for them.',
  },
  'diabetes-years': {
    title: 'Have you had diabetes for over ten years?',
    why: 'The longer the diabetes, the likelier that nerves are touched.',
  },
  'conditions-nerves': {
    title: 'Nerves and muscles: has a doctor told you of any of these?',
    help: 'Tick all that you have been told.',
    why: 'Nerve troubles are among the commonest causes that can be named.',
  },
  'conditions-vessels': {
    title: 'Heart and blood vessels: has a doctor told you of any of these?',
    help: 'Tick all that you have been told.',
    why: 'Blood that cannot get in, or out, makes legs ache.',
  },
  'conditions-glands': {
    title: 'Glands and blood: has a doctor told you of any of these?',
    help: 'Tick all that you have been told.',
    why: 'Glands keep calcium, salt and energy in line.',
  },
  'conditions-other': {
    title: 'And any of these?',
    help: 'Your answers stay on your own device.',
    why: 'Some of these hinder the gut from taking things up. Others we ask only to keep our suggestions safe.',
  },
  operations: {
    title: 'Have you ever had one of these operations?',
    why: 'They can leave too little B12, thiamine or calcium, sometimes years later.',
  },
  family: {
    title: 'In your family: is any of this true?',
    why: 'Plain cramps run in families. So do a few rare nerve and muscle troubles.',
  },
  diet: {
    title: 'What you eat: is any of this true?',
    help: 'Tick all that fit.',
    why: 'Food seldom causes cramps by itself. A few diets leave out one thing entirely.',
  },
  'sun-and-skin': {
    title: 'Sun and skin: is any of this true?',
    why: 'Skin makes vitamin D from sun, and darker skin needs more of it.',
  },
  season: {
    title: 'Which season is it where you are?',
    help: 'Tick neither for spring or autumn.',
    why: 'Leg cramps seem to be about twice as common in summer as in winter.',
  },
  alcohol: {
    title: 'Do you drink more than 14 units of alcohol a week?',
    help: '14 units: about six pints of beer, a bottle and a half of wine, or eight American drinks.',
    why: 'Alcohol can bring on cramps in several ways. We ask everyone, and judge no one.',
  },
  'alcohol-more': {
    title: 'Do you need a drink to feel normal, or find that you cannot cut down?',
    why: 'Then magnesium and vitamin B1 often run low, and stopping suddenly is not safe alone.',
  },
  'smoke-and-gas': {
    title: 'Do you use either of these?',
    why: 'Smoking narrows leg arteries. Laughing gas switches vitamin B12 off.',
  },
  activity: {
    title: 'Your days lately: is any of this true?',
    help: 'Tick all that fit.',
    why: 'Too much, too little and too hot can all bring on cramps.',
  },
  weight: {
    title: 'Would a nurse say that your weight is very high (a BMI of 30 or more)?',
    why: 'Weight plays a small part in cramps and in vitamin D.',
  },
  medicines: {
    title: 'What medicines and supplements do you take?',
    help: 'Type the first letters. Inhalers, sprays and vitamins count too. If you take none, say so.',
    why: 'Some medicines bring on cramps. Never stop one on your own: we tell you what to ask.',
  },
  treatments: {
    title: 'Do you have, or have you had, any of these?',
    why: 'They are easily forgotten, because some come as an injection or a patch.',
  },
  'statin-mix': {
    title: 'With your statin, did you also take gemfibrozil, ciclosporin, an antifungal or an antibiotic such as clarithromycin?',
    why: 'Together they can harm muscle. A statin alone seldom does.',
  },
  'medicine-start': {
    title: 'Did the cramps begin within three months of starting or raising a medicine?',
    why: 'Timing is the best clue that a medicine is behind it.',
  },
  'medicine-pause': {
    title: 'Did they ease while that medicine was stopped for a time?',
    help: 'Please do not stop a medicine to find out.',
    why: 'It is a clue, though a weak one: cramps come and go by themselves.',
  },
  'blood-tests': {
    title: 'Do you have blood test results?',
    help: 'Type the number and the unit as they stand on the paper. You can skip this.',
    why: 'One blood test can settle what many questions cannot.',
  },
  'clinician-signs': {
    title: 'Has someone examined you and found any of these?',
    help: 'This page is optional.',
    why: 'Only a doctor or a nurse can find these. Skip it if nobody has looked.',
  },
  'clinician-bloods': {
    title: 'Were you told that any of these was out of range?',
    help: 'This page is optional. If you have the numbers, enter them as blood tests instead.',
    why: 'It helps when you were told the result and do not have the number.',
  },
}
