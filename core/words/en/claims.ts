// What has been said of vitamins, minerals and cramps, and our answer in a few sentences.
import type { ClaimWords } from '../types.js'

export const claimWords: Readonly<Record<string, ClaimWords>> = {
  'a-vitamin-lack-causes-cramps': {
    claim: 'A vitamin deficiency causes leg cramps.',
    answer:
      'Sometimes, and seldom. Before any test, all vitamins and minerals together explain about one in twenty troublesome ' +
      'cramps. Tired muscles and over-eager nerves explain most of them.',
  },
  'vitamins-act-on-nerve-and-muscle': {
    claim: 'Some vitamins act directly on nerves and muscles.',
    answer: 'Yes. B12 and B1 keep nerves alive, and vitamin D keeps muscles strong.',
  },
  'low-levels-break-communication': {
    claim: 'When levels drop, the talk between nerve and muscle falters and the muscle contracts by itself.',
    answer:
      'True for low calcium and very low magnesium, and for nerves damaged by a lack of B12 or B1. Not true for low vitamin ' +
      'D alone.',
  },
  'vitamin-d-for-calcium': {
    claim: 'Vitamin D is needed to absorb calcium, and muscles need calcium.',
    answer: 'Yes. But when vitamin D is only a little low, more of it hardly changes how much calcium is absorbed.',
  },
  'severe-lack-lowers-calcium': {
    claim: 'A severe lack of vitamin D can lower calcium.',
    answer:
      'Yes, and rarely. Among people with very low vitamin D, roughly one in four hundred had the full picture of soft bones ' +
      'with low calcium.',
  },
  'low-calcium-cramps-back-and-legs': {
    claim: 'Low calcium triggers cramps, especially in the back and legs.',
    answer:
      'Low calcium does cause cramps. But its typical places are the hands, the feet and the face, with tingling round the ' +
      'mouth.',
  },
  'link-not-always-direct': {
    claim: 'The link between vitamin D and cramps is not always direct.',
    answer: 'That is putting it mildly. Where it was measured, people with cramps had the same vitamin D as people without.',
  },
  'studies-tie-low-d-to-pain': {
    claim: 'Many studies tie low vitamin D to weakness, aches and pain.',
    answer: 'Yes, they go together. Whether one causes the other is not settled. For cramps in particular there is no such link.',
  },
  'seventy-one-percent': {
    claim: 'A 2014 study found that 71 % of people with chronic pain lacked vitamin D.',
    answer:
      'The number is right, the conclusion is not. The study came from one Swiss clinic, had no people without pain to ' +
      'compare with, and counted no cramps. An American pain clinic found about a quarter, much like everybody else.',
  },
  'd-supplements-cut-cramps': {
    claim: 'Vitamin D tablets, with calcium, put this right and may ease cramps.',
    answer:
      'They put the blood level right. Leg cramps did not change in the one year-long trial. They do help when bones are ' +
      'soft or calcium is truly low.',
  },
  'b-vitamins-for-nerves': {
    claim: 'B vitamins are needed by the nerves that steer the muscles.',
    answer: 'Yes.',
  },
  'b-lack-cramps-and-tingling': {
    claim: 'A lack of B vitamins disturbs the signals and brings cramps, tingling and numbness.',
    answer:
      'Tingling and numbness, yes. Cramps, probably: six of ten people with damaged nerves have them, whatever damaged the ' +
      'nerves.',
  },
  'b12-nerves-and-blood': {
    claim: 'Vitamin B12 keeps nerves healthy and helps to make red blood cells.',
    answer: 'Yes.',
  },
  'low-b12-cramps': {
    claim: 'Low B12 brings cramps, tingling and numb limbs.',
    answer: 'Tingling and numbness are its hallmark. How often it causes cramps, nobody has counted against healthy people.',
  },
  'b12-lack-in-vegans': {
    claim: 'A lack of B12 is commoner than a lack of B1, and matters to vegetarians and vegans.',
    answer: 'Yes. Older age, metformin, acid blockers, stomach surgery and laughing gas belong on the list as well.',
  },
  'b1-lack-is-rare': {
    claim: 'A lack of vitamin B1 is rare in rich countries but causes cramps, weakness and tiredness.',
    answer:
      'Rare in most people, but not in heavy drinkers, after stomach surgery, with lasting vomiting, or on strong water ' +
      'tablets. There, doctors should think of it early.',
  },
  'b1-nerves-and-energy': {
    claim: 'It mainly affects nerves and the use of energy.',
    answer: 'Yes, and heart and brain as well.',
  },
  'three-electrolytes': {
    claim: 'Magnesium, potassium and calcium are the critical salts for muscles.',
    answer: 'They matter. Sodium is missing from the list: it is the one most tied to cramps of hard work in the heat.',
  },
  'magnesium-relaxes': {
    claim: 'Magnesium helps muscles to relax and steers calcium and potassium.',
    answer: 'Yes, that is how it works in the body. It does not follow that tablets stop cramps.',
  },
  'low-magnesium-at-night': {
    claim: 'A lack of magnesium over-excites muscles and brings cramps, particularly at night.',
    answer: 'A severe lack does, at any hour. Night says nothing about magnesium: most ordinary cramps come at night.',
  },
  'magnesium-evidence-mixed': {
    claim: 'The evidence for magnesium is mixed.',
    answer: 'That is too kind. For ordinary cramps the trials agree quite well: magnesium does about as much as a dummy pill.',
  },
  'magnesium-first-line': {
    claim: 'Magnesium is often tried first, and some people report that it helps.',
    answer:
      'For a proven lack, sensible. As for reports: two of three people on a dummy pill also got at least a quarter better.',
  },
  'potassium-balances-sodium': {
    claim: 'Potassium balances sodium for contraction and nerve impulses.',
    answer: 'Yes.',
  },
  'low-potassium-cramps': {
    claim: 'Low potassium brings painful cramps, weakness and tiredness.',
    answer: 'Weakness above all. In one clinic people with low potassium had cramps hardly more often than the rest.',
  },
  'low-potassium-heart': {
    claim: 'Severe low potassium can cause serious heart trouble.',
    answer: 'Yes. With heart flutters, fainting or great weakness it is an emergency.',
  },
  'potassium-rarely-diet': {
    claim: 'Food alone rarely makes potassium low, though it can add to it.',
    answer: 'Yes. Water tablets, vomiting and diarrhoea are the usual reasons.',
  },
  'other-causes': {
    claim: 'Other causes are dehydration, too much exercise, medicines and pinched nerves.',
    answer:
      'Medicines and hard exercise, yes. Dehydration was not shown in sport, and pinched nerves are disputed. The list ' +
      'forgets pregnancy, liver, kidneys, thyroid, diabetes, arteries, alcohol and plain ageing.',
  },
  'd-cramps-if-calcium-low': {
    claim: 'Low vitamin D: aches, weakness, and cramps if calcium is low.',
    answer: 'Yes. This is the best sentence of them all, because of its "if".',
  },
  'b12-table': {
    claim: 'Low B12: cramps, tingling, numbness, poor balance.',
    answer: 'Tingling, numbness and poor balance, yes. Cramps are likely but uncounted.',
  },
  'magnesium-table': {
    claim: 'Low magnesium: night cramps and twitches.',
    answer: 'Twitches go with frequent cramps of any cause. They do not point to magnesium.',
  },
  'potassium-table': {
    claim: 'Low potassium: cramps, weakness, stiffness.',
    answer: 'Weakness, yes. Stiffness is not part of it: think of the thyroid, a statin or Parkinson’s instead.',
  },
  'calcium-table': {
    claim: 'Low calcium: cramps in legs and back, tingling.',
    answer: 'Cramps and tingling, yes. The telling places are the lips and the hands.',
  },
  'balanced-diet-prevents': {
    claim: 'A balanced diet can prevent many cramps that come from nutrients.',
    answer:
      'Nearly true by its wording. Nobody has tested whether eating better makes cramps fewer. It is worth it for other reasons.',
  },
  'magnesium-foods': {
    claim: 'Greens, nuts, seeds, whole grains and beans hold magnesium.',
    answer: 'Yes.',
  },
  'potassium-foods': {
    claim: 'Bananas, potatoes, spinach and avocados hold potassium.',
    answer:
      'Yes; a baked potato holds twice as much as a banana. But with weak kidneys, or on some heart and blood-pressure ' +
      'tablets, more potassium can be dangerous. Ask first.',
  },
  'calcium-d-sources': {
    claim: 'Dairy food, fortified food, oily fish and sensible sun give calcium and vitamin D.',
    answer: 'Yes. People who take or eat more of it are much less often deficient.',
  },
  'drink-plenty': {
    claim: 'Drink plenty of water, especially around exercise.',
    answer:
      'Drink to thirst. Crampers in long races were not drier than others, and a few athletes have died of drinking too much ' +
      'to prevent cramps.',
  },
  'stretch-before-bed': {
    claim: 'Stretch before bed and before exercise.',
    answer: 'Before bed: one trial says yes, another says no, and it costs under four minutes. Before exercise it is unproven.',
  },
  'manage-absorption': {
    claim: 'Conditions that disturb absorption should be treated.',
    answer: 'Yes. Coeliac disease, bowel disease and stomach surgery are real reasons for low vitamins and salts.',
  },
  'd-or-b12-often-implicated': {
    claim: 'Lack of vitamin D or B12 is often behind cramps.',
    answer: 'Often blamed, seldom shown. For vitamin D the measured groups do not differ. For B12 nobody has counted.',
  },
  'holistic-is-best': {
    claim: 'Diet, drinking and stretching together work best.',
    answer: 'It sounds right, and no trial has compared it with anything.',
  },
  'see-a-professional': {
    claim: 'See a professional when cramps are frequent or severe.',
    answer:
      'Yes. And at once with the warning signs Charley asks about. Take your list of medicines, say if you are pregnant, and ' +
      'do not take quinine on your own.',
  },
}
