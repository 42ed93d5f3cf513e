// What may stand in a case file, for editors and programs? Writes docs/case.schema.json from the knowledge; --check fails when it is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { root, runProgram } from './tools.mjs'

const either = (...schemas) => ({ anyOf: schemas })
const unknown = { enum: [null, 'unknown'] }
const amount = (description) => ({ type: ['number', 'null'], minimum: 0, description })

/** The schema, from the core's own knowledge and words. Other spellings of names are understood too; the schema lists the plain ones. */
export function schemaOf({ knowledge, factWords, medicineWords, analyteWords, allergens, eatingPatterns, leftOut }) {
  const said = (id) => factWords[id]?.question ?? factWords[id]?.name ?? id
  const yesNo = (id) => [id, { ...either({ type: 'boolean' }, { enum: ['yes', 'no'] }, unknown), description: said(id) }]
  const answers = [
    ...knowledge.descriptors.map((feature) =>
      feature.kind === 'yes-no'
        ? yesNo(feature.id)
        : [feature.id, { enum: [...feature.options.map(({ id }) => id), 'unknown', null], description: said(feature.id) }],
    ),
    ...knowledge.findings.map(({ id }) => yesNo(id)),
    ...knowledge.risks.map(({ id }) => yesNo(id)),
  ]
  const classes = knowledge.medicines.map(({ id }) => `${id}: ${medicineWords[id]?.name ?? id}`)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://charley.invalid/case.schema.json',
    title: 'A Charley case file',
    description:
      'One person with leg cramps. Every part may be left out; what is left out is unknown, never "no". Names are forgiving (docs/case-file.md); this schema lists the plain ones.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      note: { description: 'Anything; never read.' },
      person: {
        type: 'object',
        properties: {
          age: { ...either({ type: 'number', minimum: 0, maximum: 120 }, unknown), description: 'Years.' },
          sex: { enum: ['female', 'male', 'unknown', null], description: 'At birth.' },
          pregnancyWeeks: { type: ['number', 'null'], minimum: 0, maximum: 45 },
          heightCm: { type: ['number', 'null'], minimum: 90, maximum: 250 },
          weightKg: { type: ['number', 'null'], minimum: 20, maximum: 450 },
          ancestry: { type: 'string', description: 'As the person says it; it bears on vitamin D.' },
          latitude: { type: ['number', 'null'], minimum: -90, maximum: 90, description: 'Degrees north; negative is south.' },
        },
        additionalProperties: false,
      },
      answers: {
        type: 'object',
        properties: Object.fromEntries(answers.sort(([a], [b]) => (a < b ? -1 : 1))),
        additionalProperties: true,
      },
      medicines: {
        description: `Generic or brand names, or classes. An empty list: takes none. Classes: ${classes.join('; ')}.`,
        ...either(
          { const: 'none' },
          {
            type: 'array',
            items: either(
              { type: 'string' },
              {
                type: 'object',
                properties: {
                  name: { type: 'string' },
                  dose: { type: ['string', 'number'] },
                  since: { type: ['string', 'number'] },
                  note: { type: 'string' },
                },
                required: ['name'],
                additionalProperties: false,
              },
            ),
          },
        ),
      },
      conditions: {
        type: 'array',
        items: { type: 'string' },
        description: 'Names of illnesses and operations, such as "type 2 diabetes" or "CKD stage 4".',
      },
      diet: {
        type: 'object',
        properties: {
          pattern: { type: 'string', examples: ['everything', 'vegetarian', 'vegan'] },
          supplements: { type: 'array', items: { type: 'string' } },
          alcoholUnitsPerWeek: amount('UK units: 8 g of alcohol each.'),
          servings: {
            type: 'object',
            properties: {
              dairy: amount('A day.'),
              fortified: amount('Fortified drinks and foods, a day.'),
              oilyFish: amount('A week.'),
            },
            additionalProperties: false,
          },
          intakes: {
            type: 'object',
            properties: { calciumMg: amount('Milligrams a day.'), vitaminDUg: amount('Micrograms a day.') },
            additionalProperties: { type: ['number', 'null'], minimum: 0 },
          },
          note: { type: 'string' },
        },
        additionalProperties: false,
      },
      eating: {
        type: 'object',
        description: 'What the person does not eat, and what a clinician set. What is left out was not asked.',
        properties: {
          pattern: { enum: [...eatingPatterns, 'unknown', null] },
          allergies: {
            description: `An empty list: none. ${allergens.join(', ')}; other names of them are understood.`,
            ...either({ const: 'none' }, { type: 'array', items: { type: 'string' } }, unknown),
          },
          leavesOut: either({ const: 'none' }, { type: 'array', items: { enum: [...leftOut] } }, unknown),
          lowSodium: { ...either({ type: 'boolean' }, { enum: ['yes', 'no'] }, unknown), description: 'Set by a clinician.' },
          fluidLimitMlPerDay: { type: ['number', 'null'], minimum: 200, maximum: 10000, description: 'Set by a clinician.' },
          note: { type: 'string' },
        },
        additionalProperties: false,
      },
      overrides: {
        type: 'array',
        description: 'Rules of the guard that a clinician set aside.',
        items: {
          type: 'object',
          properties: {
            rule: { type: 'string', description: 'As the report names it.' },
            by: { type: 'string' },
            reason: { type: 'string' },
            date: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
            note: { type: 'string' },
          },
          required: ['rule', 'by', 'reason', 'date'],
          additionalProperties: false,
        },
      },
      labs: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: {
              type: 'string',
              examples: knowledge.analytes.map(({ id }) => id),
              description: `By any usual name: ${knowledge.analytes.map(({ id }) => `${id} (${analyteWords[id]?.name ?? id})`).join('; ')}.`,
            },
            loinc: { type: 'string', description: 'LOINC code, instead of or beside the name.' },
            value: { type: ['number', 'string'], description: 'As printed: 3.9 or "<0.2".' },
            unit: { type: 'string', description: 'As printed.' },
            date: { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' },
            haemolysed: { type: 'boolean' },
            note: { type: 'string' },
          },
          required: ['value'],
          anyOf: [{ required: ['name'] }, { required: ['loinc'] }],
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = join(root, 'docs/case.schema.json')
  const schema = schemaOf(await import('../core/dist/index.js'))
  if (!process.argv.includes('--check')) {
    writeFileSync(path, `${JSON.stringify(schema, undefined, 2)}\n`)
    console.log('Wrote docs/case.schema.json.')
    process.exitCode = await runProgram('oxfmt', [path])
  } else if (isDeepStrictEqual(JSON.parse(readFileSync(path, 'utf8')), JSON.parse(JSON.stringify(schema)))) {
    console.log('docs/case.schema.json agrees with the knowledge.')
  } else {
    console.error('docs/case.schema.json no longer agrees with the knowledge. Run: npm run build && node scripts/case-schema.mjs')
    process.exitCode = 1
  }
}
