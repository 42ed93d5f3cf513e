// How is each stretch done, and what is known of each set of stretches? Own words, short enough to read while standing up at night.
import type { StretchPosition, StretchProtocol, StretchTrial } from '../../knowledge/types/index.js'

export interface PositionWords {
  readonly name: string
  readonly setUp: readonly string[]
  readonly feel: string
  readonly hold: string
  readonly care: string
}

export interface ProtocolWords {
  readonly name: string
  readonly line: string
  readonly how: readonly string[]
  readonly evidence: string
}

const BREATHE = 'Hold still and keep breathing. No bouncing. Ease off if it hurts.'
const UNTIL = 'Hold until the knot lets go. Then wait a moment before you let the leg move.'
const WALL = 'Stand where you cannot slip: no socks on a smooth floor. Unsteady on your feet? Do the one for sitting.'

export const positionWords: Readonly<Record<StretchPosition, PositionWords>> = {
  'calf-standing': {
    name: 'Calf, standing',
    setUp: [
      'Face a wall at arm’s length. Put your hands flat on it at the height of your chest, elbows straight.',
      'Take one step back with the leg you want to stretch. Its knee is straight, its heel stays down, its toes point to the wall.',
      'Bend the front knee and move your hips slowly towards the wall.',
    ],
    feel: 'A firm pull in the thick part of the calf. A pull, not a pain.',
    hold: BREATHE,
    care: WALL,
  },
  'soleus-standing': {
    name: 'Lower calf, standing',
    setUp: [
      'Stand as for the calf, but nearer to the wall: hands on it, elbows bent, one leg back, heel down.',
      'Bend the knee of the back leg a little and sink down. The heel stays on the floor.',
    ],
    feel: 'A pull lower down, above the heel.',
    hold: BREATHE,
    care: WALL,
  },
  'hamstring-standing': {
    name: 'Back of the thigh, standing',
    setUp: [
      'Stand beside something firm that you can hold.',
      'Put one heel on a low stool or a step, toes up. The knee is straight, but not locked.',
      'Put your hands on that thigh. Bend forward from the hips with a straight back.',
    ],
    feel: 'A pull at the back of the thigh.',
    hold: BREATHE,
    care: 'A new hip? Ask first how far you may bend. Unsteady? Do the one for sitting.',
  },
  'calf-sitting-towel': {
    name: 'Calf and thigh, sitting',
    setUp: [
      'Sit on the bed with your legs straight out. Sit upright.',
      'Put a towel round the ball of the foot and hold both ends.',
      'Pull the foot towards you. The knee stays straight.',
    ],
    feel: 'A pull in the calf, and perhaps behind the knee and thigh too.',
    hold: BREATHE,
    care: 'Sit well back on the bed, so that you cannot slide off. A new hip? Ask first how far you may bend.',
  },
  'calf-in-bed-onset': {
    name: 'Calf cramp, in bed',
    setUp: [
      'Sit up with your legs out straight. Straighten the knee of the leg that cramps.',
      'Take the toes in your hands, or put a towel round the foot. Pull the whole foot up towards your shin.',
    ],
    feel: 'It pulls hard at first. Then the knot goes soft.',
    hold: UNTIL,
    care: 'Pull slowly. Never point the toes down: that brings the cramp on again.',
  },
  'calf-standing-onset': {
    name: 'Calf cramp, standing up',
    setUp: [
      'Sit on the edge of the bed first. Then stand up and hold on to something firm with both hands.',
      'Put the leg that cramps a step behind the other.',
      'Straighten its knee and press the heel flat on the floor.',
    ],
    feel: 'The heel comes down and the knot goes soft.',
    hold: UNTIL,
    care: 'Put a light on. If you are dizzy or unsteady, stay in bed and pull the foot up instead.',
  },
  'foot-onset': {
    name: 'Foot cramp',
    setUp: [
      'Sit on the bed. Bend the knee and leave the heel on the bed.',
      'Take the toes in your hand. Bend them up and back, towards the shin.',
    ],
    feel: 'A pull along the sole. The toes uncurl.',
    hold: UNTIL,
    care: 'Press the thumb of the other hand into the arch if you like. Go gently on sore joints.',
  },
  'thigh-back-onset': {
    name: 'Cramp in the back of the thigh',
    setUp: [
      'Sit on the edge of the bed, the other foot flat on the floor.',
      'Put the leg that cramps out straight, heel on the floor, toes up.',
      'Hands on the thigh. Lean forward a little from the hips.',
    ],
    feel: 'A pull at the back of the thigh. The knee straightens more easily.',
    hold: UNTIL,
    care: 'A new hip? Only straighten the knee, and do not lean.',
  },
  'thigh-front-onset': {
    name: 'Cramp in the front of the thigh',
    setUp: [
      'Stand with one hand on a wall, the leg that cramps on the side of the free hand.',
      'Bend its knee and take hold of the foot behind you.',
      'Draw the heel towards your bottom. The knee points down.',
    ],
    feel: 'A pull along the front of the thigh.',
    hold: UNTIL,
    care: 'Unsteady? Lie on your other side and do the same. A bad knee? Bend it only as far as it goes easily.',
  },
}

const ONSET =
  'Nearly every guide advises it, and nearly everyone finds that it works. Nobody has ever tested it in a trial. That stretching ends it ' +
  'also tells you that it was a true cramp.'
const onset = (name: string, line: string): ProtocolWords => ({
  name,
  line,
  how: ['Stretch the muscle that cramps, slowly.', 'Then walk a few steps. Warmth or a gentle rub feels good.'],
  evidence: ONSET,
})

export const protocolWords: Readonly<Record<StretchProtocol['id'], ProtocolWords>> = {
  'hallegraeff-2012': {
    name: 'Before bed, standing',
    line: 'Calf and back of the thigh, both legs. About three to four minutes, just before you lie down.',
    how: [
      'Stretch until it pulls quite strongly. Hold ten seconds, rest ten seconds, three times.',
      'First one leg, then the other. First the calf, then the thigh.',
      'Every night for six weeks. Then look at your diary.',
    ],
    evidence:
      'One trial, 80 people over 55. After six weeks those who stretched had about one cramp a night fewer, from about three; ' +
      'the truth may lie between half a cramp and nearly two. Cramps hurt less as well: 1.3 points of ten. Everyone knew who ' +
      'stretched, and that makes people hopeful. So: promising, not proven.',
  },
  'hallegraeff-2012-sitting': {
    name: 'Before bed, sitting',
    line: 'For anyone unsteady: sitting on the bed, with a towel. Two minutes.',
    how: ['Hold ten seconds, rest ten seconds, three times. First one leg, then the other.', 'Every night for six weeks.'],
    evidence:
      'In the same trial, people who found standing difficult did it like this. Nobody has counted how well this form alone does.',
  },
  'coppin-2005': {
    name: 'Leaning on a wall, by day',
    line: 'Calf alone, three times a day.',
    how: ['Hands on the wall, heels down, lean in until the calves pull. Hold ten seconds, rest five, and again.'],
    evidence:
      'Tested in 191 people over 60 who took quinine. After twelve weeks they had no fewer cramps than people who made sham movements. ' +
      'The calf alone seems not to be enough.',
  },
  'daniell-1979': {
    name: 'Leaning on a wall: the old letter',
    line: 'Calf alone, three times a day until the cramps are gone.',
    how: ['Stand 60 to 90 cm from a wall. Heels down, lean in until the calves pull. Hold ten seconds, rest five, and again.'],
    evidence:
      'A doctor wrote in 1979 that all of 44 people were cured within a week. There was nobody to compare them with. A proper trial ' +
      'later found no difference.',
  },
  'dialysis-bedside': {
    name: 'During dialysis, by the staff',
    line: 'A nurse stretches your calf at the end of the second hour. Ask your unit.',
    how: [
      'Let the staff do it: they watch your lines and your blood pressure.',
      'They push the foot up towards the shin with the knee straight, and hold.',
    ],
    evidence:
      'In one study of 64 people, those who were stretched had about one cramp in three sessions; the others more than one in each. ' +
      'They were compared only afterwards, so take it with care.',
  },
  'onset-calf-in-bed': onset('Calf cramp, in bed', 'Straighten the knee, pull the toes up.'),
  'onset-calf-standing': onset('Calf cramp, standing up', 'Put the heel down and lean on it.'),
  'onset-foot': onset('Foot cramp', 'Bend the toes up.'),
  'onset-thigh-back': onset('Back of the thigh', 'Straighten the knee.'),
  'onset-thigh-front': onset('Front of the thigh', 'Draw the heel towards your bottom.'),
}

/** What all trials of stretching together say. */
export const trialWords: Readonly<Record<StretchTrial['answer'], string>> & { readonly together: string } = {
  helped: 'It helped',
  'no-difference': 'It made no difference',
  'cannot-tell': 'It cannot tell',
  together:
    'All trials together, 201 people aged 50 and over: stretching calf and thigh for six weeks may make cramps hurt less. Whether there are ' +
    'fewer is not sure. The calf alone does little or nothing. The certainty is low.',
}

/** The timer, in words. */
export const timerWords = {
  kinds: { hold: 'Hold', rest: 'Rest', 'change-side': 'Change legs', 'change-position': 'Next stretch' },
  sides: { left: 'left leg', right: 'right leg', both: 'both legs', 'the-cramped-one': 'the leg that cramps' },
  turn: (turn: number, turns: number) => `${turn} of ${turns}`,
  untilItLetsGo: 'Never mind the seconds. Hold it until the muscle lets go.',
  done: 'Done. Good night.',
} as const
