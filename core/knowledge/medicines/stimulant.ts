// Caffeine, decongestants, amphetamines, cocaine, anabolic steroids, creatine, theophylline: drive rather than cramp.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const stimulant: MedicineClass = {
  id: 'stimulant',
  aliases: ['sympathomimetic', 'decongestant', 'xanthine'],
  atc: ['N06B', 'R01BA', 'R03DA', 'A08AA', 'N01BC01', 'A14A', 'C01EB06'],
  ingredients: [
    { name: 'caffeine', alsoKnownAs: ['pro plus', 'no-doz', 'vivarin', 'energy drinks'], atc: ['N06BC01'] },
    { name: 'pseudoephedrine', alsoKnownAs: ['sudafed', 'galpseud', 'sudogest'], atc: ['R01BA02'] },
    { name: 'phenylephrine', alsoKnownAs: ['sudafed pe', 'lemsip'], atc: ['R01BA03'] },
    {
      name: 'methylphenidate',
      alsoKnownAs: ['ritalin', 'concerta', 'concerta xl', 'equasym', 'medikinet', 'delmosart', 'xaggitin', 'daytrana'],
      atc: ['N06BA04'],
    },
    { name: 'dexmethylphenidate', alsoKnownAs: ['focalin'], atc: ['N06BA11'] },
    { name: 'amfetamine', alsoKnownAs: ['amphetamine', 'adderall', 'mixed amphetamine salts', 'speed'], atc: ['N06BA01'] },
    { name: 'dexamfetamine', alsoKnownAs: ['dextroamphetamine', 'dexedrine', 'amfexa', 'zenzedi'], atc: ['N06BA02'] },
    { name: 'lisdexamfetamine', alsoKnownAs: ['lisdexamphetamine', 'vyvanse', 'elvanse'], atc: ['N06BA12'] },
    { name: 'atomoxetine', alsoKnownAs: ['strattera'], atc: ['N06BA09'] },
    { name: 'modafinil', alsoKnownAs: ['provigil'], atc: ['N06BA07'] },
    { name: 'phentermine', alsoKnownAs: ['adipex', 'adipex-p', 'lomaira'], atc: ['A08AA01'] },
    { name: 'cocaine', alsoKnownAs: ['crack', 'coke'], atc: ['N01BC01'] },
    {
      name: 'anabolic steroids',
      alsoKnownAs: ['nandrolone', 'stanozolol', 'deca-durabolin', 'steroids for bodybuilding'],
      atc: ['A14A'],
    },
    { name: 'creatine', alsoKnownAs: ['creatine monohydrate'], atc: ['C01EB06'] },
    {
      name: 'theophylline',
      alsoKnownAs: ['uniphyllin', 'uniphyllin continus', 'theo-24', 'slo-phyllin', 'nuelin'],
      atc: ['R03DA04'],
    },
    { name: 'aminophylline', alsoKnownAs: ['phyllocontin', 'phyllocontin continus'], atc: ['R03DA05'] },
  ],
  prevalence: {
    at30: elicited(0.08, 'tablets and powders; coffee itself is not counted'),
    at50: elicited(0.05, 'tablets and powders; coffee itself is not counted'),
    at70: elicited(0.03, 'tablets and powders; coffee itself is not counted'),
  },
  effects: [
    { cause: 'rhabdomyolysis', odds: judged(2, [1, 5], 'five for cocaine, near one for a cold remedy') },
    { cause: 'low-potassium', odds: judged(1.3, [1, 2], 'theophylline and very much caffeine move it into the cells') },
  ],
  monitor: ['ck'],
}
