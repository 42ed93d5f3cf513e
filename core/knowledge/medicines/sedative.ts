// Sleeping tablets, gabapentin and the like: people with cramps report them; nothing shows they cause them.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const sedative: MedicineClass = {
  id: 'sedative',
  aliases: ['hypnotic', 'z-drug', 'benzodiazepine', 'gabapentinoid'],
  atc: ['N05C', 'N05B', 'N03AE', 'N02BF'],
  ingredients: [
    { name: 'zolpidem', alsoKnownAs: ['ambien', 'stilnoct', 'intermezzo', 'edluar'], atc: ['N05CF02'] },
    { name: 'zopiclone', alsoKnownAs: ['zimovane', 'imovane'], atc: ['N05CF01'] },
    { name: 'eszopiclone', alsoKnownAs: ['lunesta'], atc: ['N05CF04'] },
    { name: 'zaleplon', alsoKnownAs: ['sonata'], atc: ['N05CF03'] },
    { name: 'temazepam', alsoKnownAs: ['restoril'], atc: ['N05CD07'] },
    { name: 'nitrazepam', alsoKnownAs: ['mogadon'], atc: ['N05CD02'] },
    { name: 'clonazepam', alsoKnownAs: ['klonopin', 'rivotril'], atc: ['N03AE01'] },
    { name: 'diazepam', alsoKnownAs: ['valium'], atc: ['N05BA01'] },
    { name: 'lorazepam', alsoKnownAs: ['ativan'], atc: ['N05BA06'] },
    { name: 'alprazolam', alsoKnownAs: ['xanax'], atc: ['N05BA12'] },
    { name: 'gabapentin', alsoKnownAs: ['neurontin', 'gralise', 'horizant'], atc: ['N02BF01'] },
    { name: 'pregabalin', alsoKnownAs: ['lyrica', 'alzain', 'axalid'], atc: ['N02BF02'] },
    { name: 'melatonin', alsoKnownAs: ['circadin', 'slenyto', 'ceyesto'], atc: ['N05CH01'] },
    { name: 'suvorexant', alsoKnownAs: ['belsomra'], atc: ['N05CJ01'] },
    { name: 'daridorexant', alsoKnownAs: ['quviviq'], atc: ['N05CJ03'] },
  ],
  prevalence: {
    at30: elicited(0.03, 'sleep, nerves and nerve pain'),
    at50: elicited(0.07, 'sleep, nerves and nerve pain'),
    at70: elicited(0.11, 'sleep, nerves and nerve pain'),
  },
  effects: [],
  monitor: [],
}
