// Which RxNorm ingredients does Charley know? Products ("500 mg tablet") have codes of their own and are matched by their name.
import { listed, type Coded } from './code.js'

/** The name is one that the book of medicines knows. */
export const rxnormIngredients: readonly Coded[] = [
  ...listed(
    'measured',
    ['cpic-drugs'],
    `
    816346 dexlansoprazole
    283742 esomeprazole
    17128 lansoprazole
    7646 omeprazole
    40790 pantoprazole
    114979 rabeprazole
    11289 warfarin
    154 acenocoumarol
    8150 phenprocoumon
    5470 hydralazine
    20352 carvedilol
    6918 metoprolol
    8787 propranolol
    10600 timolol
    1998 captopril
    704 amitriptyline
    7531 nortriptyline
    2556 citalopram
    321988 escitalopram
    4493 fluoxetine
    42355 fluvoxamine
    32937 paroxetine
    36437 sertraline
    42347 bupropion
    72625 duloxetine
    15996 mirtazapine
    39786 venlafaxine
    1455099 vortioxetine
    519 allopurinol
    1191 aspirin
    83367 atorvastatin
    1256 azathioprine
    2002 carbamazepine
    40048 carboplatin
    140587 celecoxib
    318341 cetuximab
    2555 cisplatin
    2551 ciprofloxacin
    32968 clopidogrel
    3008 ciclosporin
    3322 diazepam
    3355 diclofenac
    3407 digoxin
    711942 eltrombopag
    1433868 dolutegravir
    4603 furosemide
    4815 glibenclamide
    25789 glimepiride
    4821 glipizide
    5487 hydrochlorothiazide
    5521 hydroxychloroquine
    28439 lamotrigine
    82122 levofloxacin
    6809 metformin
    6851 methotrexate
    6915 metoclopramide
    139462 moxifloxacin
    662281 nilotinib
    7454 nitrofurantoin
    32592 oxaliplatin
    8183 phenytoin
    42463 pravastatin
    9071 quinine
    36117 salmeterol
    301542 rosuvastatin
    435 salbutamol
    36567 simvastatin
    9997 spironolactone
    42316 tacrolimus
    10324 tamoxifen
    69120 tiotropium
    10689 tramadol
    11118 valproic acid
    `,
  ),
  ...listed(
    'recalled',
    ['rxnorm'],
    `
    29155 magnesium carbonate
    6581 magnesium hydroxide
    6582 magnesium oxide
    1897 calcium carbonate
    2541 cimetidine
    4278 famotidine
    42319 nizatidine
    9143 ranitidine
    10156 sucralfate
    5224 heparin
    67109 dalteparin
    67108 enoxaparin
    69646 tinzaparin
    321208 fondaparinux
    1037042 dabigatran
    1114195 rivaroxaban
    1364430 apixaban
    1599538 edoxaban
    2599 clonidine
    6876 methyldopa
    49276 doxazosin
    8629 prazosin
    6984 minoxidil
    149 acebutolol
    1202 atenolol
    19484 bisoprolol
    20498 celiprolol
    6185 labetalol
    7226 nadolol
    31555 nebivolol
    7801 oxprenolol
    8332 pindolol
    9947 sotalol
    17767 amlodipine
    4316 felodipine
    28382 lacidipine
    135056 lercanidipine
    7396 nicardipine
    7417 nifedipine
    7426 nimodipine
    3443 diltiazem
    11170 verapamil
    18867 benazepril
    3827 enalapril
    50166 fosinopril
    60245 imidapril
    29046 lisinopril
    30131 moexipril
    54552 perindopril
    35208 quinapril
    35296 ramipril
    38454 trandolapril
    1091643 azilsartan
    214354 candesartan
    83515 eprosartan
    83818 irbesartan
    52175 losartan
    321064 olmesartan
    73494 telmisartan
    69749 valsartan
    325646 aliskiren
    734064 desvenlafaxine
    10737 trazodone
    10582 levothyroxine
    6238 liothyronine
    8640 prednisone
    8638 prednisolone
    6902 methylprednisolone
    3264 dexamethasone
    5492 hydrocortisone
    25480 gabapentin
    5640 ibuprofen
    161 paracetamol
    3640 doxycycline
    88249 montelukast
    `,
  ),
]
