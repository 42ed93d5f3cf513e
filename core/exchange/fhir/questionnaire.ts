// What does Charley's interview look like as a FHIR Questionnaire? One item a fact, under its question; the linkId is the fact's id.
import { questions } from '../../knowledge/questions/index.js'
import { own } from './own-codes.js'
import type { FhirWords } from './out.js'
import { questionnaireFacts, type AskedFact } from './questionnaire-facts.js'
import type { FhirResource } from './resource.js'

const itemOf = ({ fact, options }: AskedFact, words: FhirWords) => ({
  linkId: fact,
  text: words.fact(fact),
  ...(options
    ? {
        type: 'choice',
        answerOption: options.map((code) => ({ valueCoding: { system: own.diary, code, display: words.option(fact, code) } })),
      }
    : { type: 'boolean' }),
})

/** The group of a question, and of what no question asks. */
export const groupOf = (question: string | undefined): string => (question === undefined ? 'other' : `question.${question}`)

/** Our own Questionnaire; a QuestionnaireResponse names it by its url. */
export function ourQuestionnaire(words: FhirWords): FhirResource {
  const groups = [...questions.map(({ id }) => id), undefined]
  return {
    resourceType: 'Questionnaire',
    id: 'charley-interview',
    url: own.questionnaire,
    version: own.questionnaireVersion,
    name: 'CharleyInterview',
    title: words.questionnaireTitle,
    status: 'active',
    subjectType: ['Patient'],
    item: groups.flatMap((question) => {
      const facts = questionnaireFacts.filter((one) => one.question === question)
      if (facts.length === 0) return []
      return [
        {
          linkId: groupOf(question),
          text: words.question(question),
          type: 'group',
          item: facts.map((one) => itemOf(one, words)),
        },
      ]
    }),
  }
}
