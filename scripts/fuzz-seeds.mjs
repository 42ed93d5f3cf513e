// From which small files does the fuzzing of imports start? One or more of each format, as their apps write them; figures invented.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './imports.mjs'

// The app's own.
const Database = createRequire(new URL('../app/package.json', import.meta.url))('libsql')

const text = (name, ...lines) => ({ name, bytes: Buffer.from(`${lines.join('\n')}\n`) })

const xml = text(
  'export.xml',
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<!DOCTYPE HealthData [',
  '<!-- HealthKit Export Version: 14 -->',
  '<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout)*)>',
  ']>',
  '<HealthData locale="en_GB">',
  ' <ExportDate value="2026-11-20 10:00:00 +0000"/>',
  ' <Me HKCharacteristicTypeIdentifierDateOfBirth="1958-03-02" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>',
  ' <Record type="HKQuantityTypeIdentifierDietaryMagnesium" sourceName="App" unit="mg" creationDate="2026-11-01 08:00:00 +0000" startDate="2026-11-01 08:00:00 +0000" endDate="2026-11-01 08:00:00 +0000" value="55"><MetadataEntry key="HKFoodMeal" value="Breakfast"/></Record>',
  ' <Record type="HKCategoryTypeIdentifierAbdominalCramps" sourceName="App" startDate="2026-11-01 08:00:00 +0000" endDate="2026-11-01 09:00:00 +0000" value="HKCategoryValueSeverityMild"/>',
  ' <Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="Watch" startDate="2026-11-01 23:00:00 +0000" endDate="2026-11-02 06:00:00 +0000" value="HKCategoryValueSleepAnalysisAsleepCore"/>',
  ' <Correlation type="HKCorrelationTypeIdentifierFood" sourceName="App" startDate="2026-11-01 12:00:00 +0000" endDate="2026-11-01 12:00:00 +0000"><MetadataEntry key="HKFoodType" value="Lentils"/><Record type="HKQuantityTypeIdentifierDietaryPotassium" sourceName="App" unit="mg" startDate="2026-11-01 12:00:00 +0000" endDate="2026-11-01 12:00:00 +0000" value="730"/></Correlation>',
  ' <Record type="HKQuantityTypeIdentifierDietaryWater" sourceName="App" unit="mL" startDate="2026-11-01 13:00:00 +0000" endDate="2026-11-01 13:00:00 +0000" value="250"/>',
  ' <Record type="HKQuantityTypeIdentifierBodyMass" sourceName="Scale" unit="lb" startDate="2026-11-01 07:00:00 +0000" endDate="2026-11-01 07:00:00 +0000" value="154"/>',
  ' <Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="Phone" startDate="2026-11-01 23:30:00 +0000" endDate="2026-11-02 06:30:00 +0000" value="HKCategoryValueSleepAnalysisInBed"/>',
  ' <ClinicalRecord type="HKClinicalTypeIdentifierLabResultRecord" identifier="k" sourceName="Clinic" fhirVersion="4.0.1" resourceFilePath="/clinical_records/Observation-k.json"/>',
  ' <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30" durationUnit="min" sourceName="Watch" startDate="2026-11-01 18:00:00 +0000" endDate="2026-11-01 18:30:00 +0000"/>',
  '</HealthData>',
)

const bundle = {
  name: 'bundle.json',
  bytes: Buffer.from(
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        {
          resource: {
            resourceType: 'Observation',
            id: 'k',
            status: 'final',
            code: { coding: [{ system: 'http://loinc.org', code: '2823-3' }], text: 'Potassium' },
            effectiveDateTime: '2026-11-01T08:00:00Z',
            valueQuantity: { value: 3.4, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
            referenceRange: [{ low: { value: 3.5 }, high: { value: 5.1 } }],
          },
        },
        { resource: { resourceType: 'Patient', gender: 'female', birthDate: '1958-03-02' } },
        {
          resource: {
            resourceType: 'MedicationStatement',
            status: 'active',
            medicationCodeableConcept: { text: 'Furosemide 40 mg' },
          },
        },
        { resource: { resourceType: 'AllergyIntolerance', code: { text: 'Peanut' } } },
        { resource: { resourceType: 'Condition', code: { text: 'Chronic kidney disease stage 4' } } },
      ],
    }),
  ),
}

const span =
  'row_id INTEGER PRIMARY KEY, uuid BLOB, app_info_id INTEGER, start_time INTEGER, start_zone_offset INTEGER, end_time INTEGER, end_zone_offset INTEGER, local_date INTEGER'

const observation = {
  name: 'clinical_records/Observation-k.json',
  bytes: Buffer.from(JSON.stringify(JSON.parse(bundle.bytes.toString()).entry[0].resource)),
}

/** Of every kind that is read, some of the specification's own. */
function published() {
  const folder = join(root, 'node_modules/hl7.fhir.r4.examples')
  const kinds =
    /^(AllergyIntolerance|Bundle|Condition|DiagnosticReport|MedicationRequest|MedicationStatement|NutritionOrder|Observation|Patient|QuestionnaireResponse)-/
  const most = {}
  return readdirSync(folder).flatMap((name) => {
    const kind = kinds.exec(name)?.[1]
    if (kind === undefined) return []
    most[kind] = (most[kind] ?? 0) + 1
    const bytes = most[kind] > 12 ? Buffer.alloc(0) : readFileSync(join(folder, name))
    return bytes.length > 0 && bytes.length < 40_000 ? [{ name, bytes }] : []
  })
}

const report = text(
  'report.txt',
  'Northern Pathology      Page 1 of 2',
  'Name: A. Person   DOB: 03/02/1961   Age 65 years',
  'Collected: 3 Nov 2026 08:10',
  'Potassium: 5.6 mmol/L [3.5-5.3] H',
  'VITAMIN D,25-OH,TOTAL,IA   18 L   30-100 ng/mL',
  'Kreatinin (Jaffé)  88 µmol/l  (59–104)',
  'Magnesium i.S.   0,66 -  mmol/l   0,70-1,10',
  '"Calcium",2.41,mmol/L,2.20-2.60',
  'eGFR (CKD-EPI 2021) >60 mL/min/1.73m2',
  'Ferritin 1,250 ng/mL 30-400 HH',
  'Serum sodium level',
  '139 mmol/L',
  'Normal range: 133 to 146 mmol/L',
  'Sample haemolysed',
)

const at = Date.UTC(2026, 10, 1, 8)
const DATABASE = `create table application_info_table (row_id INTEGER PRIMARY KEY, package_name TEXT, app_name TEXT, app_icon BLOB);
  create table nutrition_record_table (${span}, meal_name TEXT, meal_type INTEGER, energy REAL, magnesium REAL, vitamin_d REAL);
  create table hydration_record_table (${span}, volume REAL);
  create table sleep_session_record_table (${span}, notes TEXT, title TEXT);
  create table exercise_session_record_table (${span}, notes TEXT, title TEXT, exercise_type INTEGER);
  create table weight_record_table (row_id INTEGER PRIMARY KEY, uuid BLOB, app_info_id INTEGER, time INTEGER, zone_offset INTEGER, weight REAL);
  insert into application_info_table values (1, 'a.b', 'App', null);
  insert into nutrition_record_table values (1, x'01', 1, ${at}, 0, ${at}, 0, 20758, 'Oats', 1, 150000, 0.055, 5e-324);
  insert into hydration_record_table values (1, x'02', 1, ${at}, 0, ${at}, 0, 20758, 0.25);
  insert into sleep_session_record_table values (1, x'03', 1, ${at - 28_800_000}, 0, ${at}, 0, 20758, null, null);
  insert into exercise_session_record_table values (1, x'05', 1, ${at - 3_600_000}, 0, ${at}, 0, 20758, null, null, 53);
  insert into weight_record_table values (1, x'04', 1, ${at}, 0, 70000);`

/** Made anew each time: no data base lies in the repository. */
function healthConnect(change = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'charley-fuzz-'))
  const path = join(folder, 'health_connect_export.db')
  const db = new Database(path)
  db.exec(DATABASE)
  change(db)
  db.close()
  const bytes = readFileSync(path)
  rmSync(folder, { recursive: true })
  return { name: 'health_connect_export.db', bytes }
}

const STRANGE = [
  'null',
  "''",
  "'x'",
  "x'ff00'",
  '-1',
  '0',
  '1e308',
  '-1e308',
  '5e-324',
  '9223372036854775807',
  '-9223372036854775808',
  "'2999-01-01'",
  "'__proto__'",
  "char(0)||'a'",
  'zeroblob(70000)',
  "replace(hex(zeroblob(3000)), '0', 'a')",
]

/** A data base that opens, with values, columns or rows nobody expects. */
export function changeDatabase(random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  return healthConnect((db) => {
    const times = 1 + Math.floor(random() * 5)
    for (let turn = 0; turn < times; turn++) {
      const tables = db.prepare("select name from sqlite_master where type = 'table'").all()
      const table = pick(tables)?.name
      if (table === undefined) return
      const column = pick(db.prepare(`select name from pragma_table_info('${table}')`).all())?.name ?? 'row_id'
      const change = pick([
        `update "${table}" set "${column}" = ${pick(STRANGE)}`,
        `update "${table}" set "${column}" = ${pick(STRANGE)}`,
        `update "${table}" set "${column}" = ${pick(STRANGE)}`,
        `alter table "${table}" drop column "${column}"`,
        `alter table "${table}" rename column "${column}" to "x${turn}"`,
        `alter table "${table}" add column "odd${turn}" default ${pick(["'x'", '1', "x'00'"])}`,
        `alter table "${table}" rename to "${pick(['other', 'steps_record_table', 'nutrition_record_table'])}"`,
        `drop table "${table}"`,
        `delete from "${table}"`,
        `create view "v${turn}_record_table" as select * from "${table}"`,
        `create trigger "t${turn}" after insert on "${table}" begin select 1; end`,
        `with recursive n(i) as (select 2 union all select i + 1 from n where i < 300) insert into "${table}" (row_id) select i from n`,
      ])
      try {
        db.exec(change)
      } catch {
        // SQLite itself refuses: this change is none.
      }
    }
  }).bytes
}

/** By the id of the reader. */
export const seedsOf = () => ({
  cronometer: [
    text(
      'servings.csv',
      'Day,Time,Group,Food Name,Amount,Energy (kcal),Magnesium (mg),Vitamin D (IU),Category',
      '2026-11-01,9:00 AM,Breakfast,"Oats, rolled",40.00 g,150.10,55.20,,Cereals',
      '2026-11-01,,Lunch,"Milk",8.00 fl oz,149.00,24.40,120.00,Beverages',
    ),
    text('dailysummary.csv', 'Date,Energy (kcal),Magnesium (mg),Completed', '2026-11-02,1800,310,true', '1/27/2026,1700,,TRUE'),
    text(
      'biometrics.csv',
      'Day,Time,Group,Metric,Unit,Amount',
      '2026-11-01,7:00 AM,X,Weight,lbs,154',
      '2026-11-01,,X,Blood Pressure,mmHg,128/79',
    ),
    text('exercises.csv', 'Day,Time,Group,Exercise,Minutes,Calories Burned', '2026-11-01,6:00 PM,X,Running,30,-320'),
    text('notes.csv', 'Day,Time,Group,Note', '2026-11-01,,X,"Cramp, left calf"'),
  ],
  'my-fitness-pal': [
    text(
      'Nutrition-Summary.csv',
      'Date,Meal,Time,Calories,Fat (g),Saturated Fat,Polyunsaturated Fat,Sodium (mg),Potassium,Vitamin C,Calcium,Iron,Note',
      '2018-05-01,Breakfast,8:30 AM,310.5,9,2,1,320,410,50,30,25,',
    ),
    text(
      'Exercise-Summary.csv',
      'Date,Exercise,Type,Exercise Calories,Exercise Minutes,Sets,Pounds',
      '2018-05-01,"""Run""",Cardio,300,30,,',
    ),
  ],
  bearable: [
    text(
      'bearable.csv',
      'date,weekday,time of day,category,rating/amount,detail,notes',
      '"8th Dec 2021","Wednesday","mid","Symptom","2","Leg cramps (Moderate)","bad"',
    ),
  ],
  'lose-it': [
    text(
      'lose-it.csv',
      'Date,Name,Icon,Type,Quantity,Units,Calories,Deleted,Fat (g),Fiber (g)',
      '03/04/2026,Banana,B,Snacks,1.00,Each,105,0,0.4,n/a',
    ),
  ],
  table: [text('table.csv', 'Date;Magnesium (g);Leg cramps;Weight (kg);Mood', '2026-11-01;0,25;2;70,5;ok', '31/12/2026;;no;;')],
  'charley-csv': [
    text(
      'charley.csv',
      'id,kind,at_utc,local_date,local_time,zone,recorded_utc,severity_0_to_10,text',
      '00000001-0000-4000-8000-000000000000,cramp,2026-11-01T02:00:00Z,2026-11-01,02:00,UTC,2026-11-01T02:00:00Z,7,left',
    ),
  ],
  'charley-json': [
    text(
      'charley.json',
      '{"format":"charley-diary","version":1,"entries":[',
      '{"id":"00000001-0000-4000-8000-000000000000","person":"me","kind":"cramp","at":"2026-11-01T02:00:00Z","zone":"UTC","payload":{"severity":7},"recorded":"2026-11-01T02:00:00Z"}',
      ']}',
    ),
  ],
  fhir: [bundle, ...published()],
  'apple-health': [xml, observation],
  'health-connect': [healthConnect()],
  'lab-text': [report],
})
