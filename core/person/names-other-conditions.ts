// Which common conditions are known here and have no bearing on cramps in this knowledge? First name, then other names.
export const otherConditions: readonly string[] = [
  'asthma', 'COPD|chronic obstructive pulmonary disease|emphysema|chronic bronchitis', 'sleep apnoea|obstructive sleep apnoea|osa', 'pulmonary fibrosis',
  'bronchiectasis', 'hay fever|allergic rhinitis|allergies', 'sinusitis', 'eczema|atopic dermatitis', 'psoriasis', 'acne', 'rosacea', 'urticaria|hives',
  'depression|depressive disorder|low mood', 'anxiety|anxiety disorder|generalised anxiety disorder', 'bipolar disorder', 'schizophrenia', 'PTSD|post-traumatic stress disorder',
  'OCD|obsessive compulsive disorder', 'ADHD', 'autism', 'insomnia', 'dementia|alzheimers disease|alzheimers', 'migraine|migraines', 'tension headache', 'vertigo',
  'stroke|cva|previous stroke|tia|transient ischaemic attack', 'atrial fibrillation|af|afib', 'angina', 'supraventricular tachycardia|svt',
  'heart attack|myocardial infarction|previous heart attack', 'coronary artery disease|ischaemic heart disease|coronary heart disease|ihd|cad|chd', 'heart valve disease|aortic stenosis|mitral regurgitation',
  'high cholesterol|hypercholesterolaemia|hyperlipidaemia|dyslipidaemia|raised cholesterol', 'aortic aneurysm|abdominal aortic aneurysm', 'raynauds|raynauds phenomenon',
  'acid reflux|gerd|gord|gastro-oesophageal reflux disease|reflux|heartburn|hiatus hernia', 'stomach ulcer|peptic ulcer|duodenal ulcer', 'gastritis', 'irritable bowel syndrome|ibs',
  'diverticular disease|diverticulitis|diverticulosis', 'gallstones|gallbladder removed|cholecystectomy', 'fatty liver|nafld', 'haemorrhoids|piles', 'constipation', 'hernia|inguinal hernia',
  'gout', 'osteoporosis|osteopenia', 'hip replacement|knee replacement|joint replacement', 'carpal tunnel syndrome', 'tendinitis|tendinopathy|plantar fasciitis', 'scoliosis',
  'polymyalgia rheumatica|pmr', 'ankylosing spondylitis', 'low back pain|back pain', 'frozen shoulder',
  'prediabetes|impaired glucose tolerance', 'hyperthyroidism|overactive thyroid|thyrotoxicosis', 'goitre|thyroid nodule', 'polycystic ovary syndrome|pcos', 'endometriosis', 'fibroids', 'menopause|postmenopausal|perimenopause',
  'enlarged prostate|bph|benign prostatic hyperplasia', 'overactive bladder|urinary incontinence', 'urinary tract infection|uti', 'erectile dysfunction',
  'glaucoma', 'cataract|cataracts', 'macular degeneration', 'hearing loss', 'tinnitus', 'anaemia|anemia', 'iron deficiency|iron deficiency anaemia|low iron|low ferritin',
  'shingles', 'covid|long covid|covid-19', 'pneumonia', 'tuberculosis|tb', 'appendicectomy|appendectomy|appendix removed', 'hysterectomy', 'tonsillectomy', 'cesarean|caesarean section',
  'concussion|head injury', 'chronic fatigue syndrome|me cfs', 'lipoedema', 'lymphoedema', 'cellulitis',
]
