// Antipsychotics, sickness tablets and sleepy antihistamines: restless legs and locked muscles, not true cramps.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const antipsychoticOrAntihistamine: MedicineClass = {
  id: 'antipsychotic-or-antihistamine',
  aliases: ['neuroleptic', 'dopamine antagonist', 'antihistamine'],
  atc: ['N05A', 'A03FA', 'R06A', 'N07CA02', 'N05BB01'],
  ingredients: [
    { name: 'quetiapine', alsoKnownAs: ['seroquel', 'atrolak', 'biquelle', 'sondate', 'zaluron'], atc: ['N05AH04'] },
    { name: 'olanzapine', alsoKnownAs: ['zyprexa', 'zypadhera', 'zalasta'], atc: ['N05AH03'] },
    { name: 'clozapine', alsoKnownAs: ['clozaril', 'denzapine', 'zaponex'], atc: ['N05AH02'] },
    { name: 'risperidone', alsoKnownAs: ['risperdal', 'perseris'], atc: ['N05AX08'] },
    { name: 'paliperidone', alsoKnownAs: ['invega', 'xeplion', 'trevicta'], atc: ['N05AX13'] },
    { name: 'aripiprazole', alsoKnownAs: ['abilify', 'aristada'], atc: ['N05AX12'] },
    { name: 'haloperidol', alsoKnownAs: ['haldol', 'serenace'], atc: ['N05AD01'] },
    { name: 'chlorpromazine', alsoKnownAs: ['thorazine', 'largactil'], atc: ['N05AA01'] },
    { name: 'amisulpride', alsoKnownAs: ['solian'], atc: ['N05AL05'] },
    { name: 'lurasidone', alsoKnownAs: ['latuda'], atc: ['N05AE05'] },
    { name: 'ziprasidone', alsoKnownAs: ['geodon'], atc: ['N05AE04'] },
    { name: 'flupentixol', alsoKnownAs: ['depixol', 'fluanxol', 'flupenthixol'], atc: ['N05AF01'] },
    { name: 'prochlorperazine', alsoKnownAs: ['compazine', 'stemetil', 'buccastem'], atc: ['N05AB04'] },
    { name: 'metoclopramide', alsoKnownAs: ['reglan', 'maxolon'], atc: ['A03FA01'] },
    { name: 'domperidone', alsoKnownAs: ['motilium'], atc: ['A03FA03'] },
    {
      name: 'diphenhydramine',
      alsoKnownAs: ['benadryl', 'nytol', 'sominex', 'zzzquil', 'unisom sleepgels', 'histergan', 'tylenol pm', 'advil pm'],
      atc: ['R06AA02'],
    },
    { name: 'doxylamine', alsoKnownAs: ['unisom sleeptabs', 'xonvea', 'diclegis'], atc: ['R06AA09'] },
    { name: 'promethazine', alsoKnownAs: ['phenergan', 'sominex uk', 'night nurse', 'avomine'], atc: ['R06AD02'] },
    { name: 'chlorphenamine', alsoKnownAs: ['chlorpheniramine', 'piriton', 'chlor-trimeton', 'hayleve'], atc: ['R06AB04'] },
    { name: 'cyproheptadine', alsoKnownAs: ['periactin'], atc: ['R06AX02'] },
    { name: 'cyclizine', alsoKnownAs: ['valoid', 'marezine'], atc: ['R06AE03'] },
    { name: 'cinnarizine', alsoKnownAs: ['stugeron'], atc: ['N07CA02'] },
    { name: 'hydroxyzine', alsoKnownAs: ['atarax', 'vistaril', 'ucerax'], atc: ['N05BB01'] },
    { name: 'cetirizine', alsoKnownAs: ['zyrtec', 'zirtek', 'benadryl allergy', 'piriteze'], atc: ['R06AE07'] },
    { name: 'levocetirizine', alsoKnownAs: ['xyzal'], atc: ['R06AE09'] },
    { name: 'loratadine', alsoKnownAs: ['claritin', 'clarityn', 'alavert'], atc: ['R06AX13'] },
    { name: 'desloratadine', alsoKnownAs: ['clarinex', 'neoclarityn'], atc: ['R06AX27'] },
    { name: 'fexofenadine', alsoKnownAs: ['allegra', 'telfast', 'allevia', 'treathay'], atc: ['R06AX26'] },
  ],
  prevalence: {
    at30: elicited(0.06, 'mostly antihistamines and sleep aids'),
    at50: elicited(0.06, 'mostly antihistamines and sleep aids'),
    at70: elicited(0.07, 'mostly antihistamines and sleep aids'),
  },
  effects: [
    {
      cause: 'restless-legs',
      odds: judged(2.5, [1.2, 5], 'three for those that reach the brain, near one for non-drowsy allergy tablets'),
    },
    { cause: 'parkinsonism', odds: judged(2, [1, 6], 'antipsychotics and metoclopramide; antihistamines not') },
    { cause: 'periodic-limb-movements', odds: judged(1.7, [1, 3.5], 'goes with restless legs') },
  ],
  monitor: [],
}
