// Which common medicines are known here and have no bearing on cramps in this knowledge? Generic name first, then other names and brands.
// They are listed so that a paracetamol tablet is understood and said to be without bearing, not reported as a word nobody knows.
export const otherMedicines: readonly string[] = [
  // pain and inflammation
  'paracetamol|acetaminophen|tylenol|panadol|calpol', 'aspirin|acetylsalicylic acid|asa|low dose aspirin|baby aspirin', 'codeine|codeine phosphate',
  'co-codamol|solpadol|zapain', 'co-dydramol', 'dihydrocodeine', 'tramadol|zydol|ultram', 'tapentadol', 'morphine|oramorph|mst|zomorph|ms contin',
  'oxycodone|oxycontin|oxynorm|percocet', 'hydrocodone|vicodin|norco', 'hydromorphone|dilaudid', 'fentanyl|fentanyl patch', 'buprenorphine|butrans|suboxone',
  'methadone', 'nefopam', 'capsaicin cream|capsaicin', 'lidocaine patch|lidocaine|lignocaine', 'sumatriptan|imigran|imitrex', 'rizatriptan|maxalt',
  'zolmitriptan|zomig', 'erenumab|aimovig', 'allopurinol|zyloric|zyloprim', 'febuxostat|adenuric|uloric', 'probenecid',
  // heart and circulation
  'bisoprolol|cardicor|concor', 'metoprolol|lopressor|toprol|betaloc', 'atenolol|tenormin', 'nebivolol|nebilet|bystolic', 'diltiazem|tildiem|cardizem',
  'verapamil|securon|calan', 'doxazosin|cardura', 'prazosin|minipress', 'terazosin', 'methyldopa|aldomet', 'clonidine|catapres', 'moxonidine',
  'hydralazine', 'minoxidil', 'isosorbide mononitrate|imdur|ismn', 'isosorbide dinitrate', 'glyceryl trinitrate|gtn|nitroglycerin|gtn spray',
  'nicorandil|ikorel', 'ranolazine|ranexa', 'ivabradine|procoralan', 'amiodarone|cordarone', 'flecainide|tambocor', 'dronedarone|multaq', 'sotalol|sotacor',
  'clopidogrel|plavix', 'ticagrelor|brilique|brilinta', 'prasugrel|efient|effient', 'dipyridamole|persantin', 'cilostazol|pletal', 'pentoxifylline|trental',
  'evolocumab|repatha', 'alirocumab|praluent', 'inclisiran|leqvio', 'omega-3|omega 3|fish oil|omacor|vascepa|icosapent ethyl',
  // lungs, allergy, nose
  'tiotropium|spiriva', 'ipratropium|atrovent', 'umeclidinium|incruse', 'glycopyrronium|seebri', 'aclidinium|eklira', 'montelukast|singulair',
  'beclometasone|beclomethasone|clenil|qvar', 'budesonide inhaler|budesonide|pulmicort', 'fluticasone inhaler|fluticasone|flixotide|flovent|flonase',
  'ciclesonide|alvesco', 'mometasone|nasonex|asmanex', 'carbocisteine|mucodyne', 'acetylcysteine|nac', 'theophylline|uniphyllin', 'roflumilast|daxas',
  'sodium cromoglicate|cromolyn', 'guaifenesin',
  // stomach and gut
  'gaviscon|sodium alginate|alginate', 'sucralfate', 'mebeverine|colofac', 'hyoscine butylbromide|buscopan|hyoscine', 'peppermint oil|colpermin',
  'loperamide|imodium', 'ispaghula husk|fybogel|psyllium|metamucil', 'simeticone|simethicone', 'ondansetron|zofran', 'domperidone|motilium', 'cyclizine',
  'mesalazine|mesalamine|asacol|pentasa|octasa', 'sulfasalazine|sulphasalazine|salazopyrin', 'ursodeoxycholic acid|ursodiol|udca', 'rifaximin|xifaxan|targaxan',
  'pancreatin|creon|pancrelipase', 'misoprostol', 'bismuth|pepto-bismol',
  // diabetes, hormones, bones
  'sitagliptin|januvia', 'linagliptin|trajenta|tradjenta', 'saxagliptin|onglyza', 'alogliptin', 'pioglitazone|actos', 'acarbose|glucobay',
  'hydrocortisone cream', 'desmopressin|ddavp', 'cabergoline|dostinex', 'bromocriptine', 'testosterone|testogel', 'progesterone|utrogestan|prometrium',
  'levonorgestrel|mirena', 'desogestrel|cerazette|mini pill|progestogen-only pill', 'norethisterone', 'medroxyprogesterone|depo-provera',
  'finasteride|proscar|propecia', 'dutasteride|avodart', 'clomifene|clomiphene', 'goserelin|zoladex', 'leuprorelin|leuprolide|lupron',
  'bicalutamide|casodex', 'enzalutamide', 'abiraterone', 'romosozumab|evenity', 'strontium ranelate',
  // mind and sleep, nerves
  'mirtazapine|remeron|zispin', 'trazodone|desyrel', 'bupropion|wellbutrin|zyban', 'amitriptyline|elavil', 'nortriptyline|pamelor', 'buspirone',
  'melatonin|circadin', 'pregabalin|lyrica', 'lamotrigine|lamictal', 'levetiracetam|keppra', 'topiramate|topamax', 'valproate|sodium valproate|valproic acid|epilim|depakote',
  'lacosamide|vimpat', 'zonisamide', 'levodopa|co-careldopa|carbidopa levodopa|sinemet|co-beneldopa|madopar|stalevo', 'pramipexole|mirapex|mirapexin',
  'ropinirole|requip', 'rotigotine|neupro', 'rasagiline|azilect', 'selegiline', 'safinamide', 'opicapone', 'entacapone', 'amantadine', 'trihexyphenidyl|benzhexol',
  'memantine|ebixa|namenda', 'riluzole|rilutek', 'baclofen|lioresal', 'tizanidine|zanaflex', 'dantrolene', 'methocarbamol|robaxin', 'cyclobenzaprine|flexeril',
  'naftidrofuryl|praxilene', 'mexiletine', 'ocrelizumab', 'natalizumab|tysabri', 'dimethyl fumarate|tecfidera', 'interferon beta', 'glatiramer|copaxone',
  'varenicline|champix|chantix', 'nicotine replacement|nicotine patch|nicotine gum', 'naltrexone', 'acamprosate|campral', 'disulfiram|antabuse',
  // bladder, prostate
  'tamsulosin|flomaxtra|flomax', 'alfuzosin|xatral', 'solifenacin|vesicare', 'tolterodine|detrusitol|detrol', 'oxybutynin|ditropan', 'mirabegron|betmiga|myrbetriq',
  'trospium', 'sildenafil|viagra', 'tadalafil|cialis',
  // infections
  'amoxicillin|amoxil', 'co-amoxiclav|augmentin|amoxicillin clavulanate', 'flucloxacillin', 'phenoxymethylpenicillin|penicillin v|penicillin', 'cefalexin|cephalexin|keflex',
  'ceftriaxone', 'cefuroxime', 'nitrofurantoin|macrobid|macrodantin', 'metronidazole|flagyl', 'clindamycin|cleocin', 'vancomycin', 'linezolid', 'fosfomycin',
  'aciclovir|acyclovir|zovirax', 'valaciclovir|valacyclovir|valtrex', 'oseltamivir|tamiflu', 'terbinafine|lamisil', 'nystatin', 'rifampicin|rifampin', 'ethambutol',
  'dolutegravir', 'efavirenz', 'emtricitabine', 'abacavir', 'lamivudine', 'ivermectin', 'albendazole', 'mebendazole', 'atovaquone proguanil|malarone',
  // immune system, cancer
  'methotrexate', 'azathioprine|imuran', 'mercaptopurine', 'mycophenolate|cellcept|myfortic', 'leflunomide|arava', 'adalimumab|humira', 'etanercept|enbrel',
  'infliximab|remicade', 'rituximab|mabthera|rituxan', 'tocilizumab|actemra', 'ustekinumab|stelara', 'vedolizumab|entyvio', 'secukinumab|cosentyx', 'tofacitinib|xeljanz',
  'upadacitinib|rinvoq', 'dupilumab|dupixent', 'sirolimus', 'capecitabine|xeloda', 'fluorouracil|5-fu', 'gemcitabine', 'cyclophosphamide', 'doxorubicin',
  'hydroxycarbamide|hydroxyurea', 'trastuzumab|herceptin', 'pembrolizumab|keytruda', 'nivolumab|opdivo', 'palbociclib|ibrance', 'ibrutinib|imbruvica', 'venetoclax',
  // supplements and the rest
  'vitamin B12|cyanocobalamin|hydroxocobalamin|methylcobalamin|cobalamin|b12 injections|b12 tablets|b12 supplement', 'folic acid|folate|vitamin b9',
  'thiamine|thiamin|vitamin b1|benerva', 'vitamin B6|pyridoxine', 'vitamin B complex|b complex|vitamin b compound strong', 'multivitamin|multivitamins|multi-vitamin|centrum|prenatal vitamin|pregnacare',
  'vitamin C|ascorbic acid', 'vitamin E|tocopherol', 'vitamin K2|menaquinone|mk-7', 'iron tablets|ferrous sulfate|ferrous sulphate|ferrous fumarate|ferrous gluconate|iron',
  'zinc', 'selenium', 'turmeric|curcumin', 'glucosamine|chondroitin', 'coenzyme Q10|coq10|ubiquinone', 'probiotic|probiotics', 'cranberry', 'st johns wort',
  'oral rehydration salts|dioralyte|electrolyte drink|oral rehydration solution', 'epoetin|erythropoietin|darbepoetin|epo|aranesp', 'alprostadil', 'artificial tears|hypromellose|eye drops',
  'latanoprost|xalatan', 'emollient|e45|cetraben', 'isotretinoin|roaccutane', 'tranexamic acid|cyklokapron',
  'sodium bicarbonate', 'patiromer|veltassa', 'sodium zirconium cyclosilicate|lokelma', 'midodrine', 'fludrocortisone',
]
