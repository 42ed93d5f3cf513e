// What does one model say of the effect? The closed forms, the lattices and the sampled models behind one door.
import { fitBinomialAr1 } from '../sampling/binomial-ar1.js'
import { fitHierarchical } from '../sampling/hierarchical.js'
import { fitNegativeBinomialAr1 } from '../sampling/negative-binomial-ar1.js'
import { fitOrdinalAr1 } from '../sampling/ordinal-ar1.js'
import { fitOrdinalTrend } from '../sampling/ordinal-trend.js'
import type { EffectPrior, Fit, ModelId } from '../trial.js'
import { fitBetaBinomial } from './beta-binomial.js'
import { checkCounts, checkGrades, type CountData, type GradedData, type PeopleData } from './data.js'
import { fitGammaPoisson } from './gamma-poisson.js'
import { fitLinear } from './linear/fit.js'
import { fitNormal } from './normal/fit.js'

type Data = CountData | GradedData | PeopleData

const isPeople = (data: Data): data is PeopleData => data.length === 0 || Array.isArray(data[0])
const isGraded = (data: Data): data is GradedData => data.every((entry) => 'value' in entry)
const isCounts = (data: Data): data is CountData => data.every((entry) => 'count' in entry)

function wanted(model: ModelId, what: string): never {
  throw new RangeError(`The model ${model} was given something else; it must be given ${what}`)
}

const counts = (model: ModelId, data: Data, nights = false): CountData => {
  if (!isCounts(data)) return wanted(model, 'bins of counts')
  checkCounts(data, nights)
  return data
}

const grades = (model: ModelId, data: Data): GradedData => {
  if (!isGraded(data)) return wanted(model, 'graded days')
  checkGrades(data)
  return data
}

const people = (model: ModelId, data: Data): PeopleData => {
  if (!isPeople(data)) return wanted(model, 'a list of bins for each person')
  data.forEach((bins) => checkCounts(bins))
  return data
}

/**
 * The posterior under one model. Counts and nights take bins, severity and sleep take days, the hierarchical model a list of bins a person.
 * The seed matters to sampled models only. Throws RangeError on data that cannot be: negative counts, more cramp-nights than nights, a mark
 * above 10, or the wrong kind of data for the model; and on a prior without a width.
 */
export function fitModel(model: ModelId, data: Data, prior: EffectPrior, seed = 1): Fit {
  if (!(prior.sd > 0 && Number.isFinite(prior.sd) && Number.isFinite(prior.mean)))
    throw new RangeError(`The prior of the effect has mean ${prior.mean} and sd ${prior.sd}; the sd must be above 0, both finite`)
  switch (model) {
    case 'gamma-poisson':
      return fitGammaPoisson(counts(model, data))
    case 'beta-binomial':
      return fitBetaBinomial(counts(model, data, true))
    case 'poisson-trend':
    case 'negative-binomial':
    case 'negative-binomial-trend':
      return fitLinear(model, counts(model, data), prior)
    case 'binomial-trend':
      return fitLinear(model, counts(model, data, true), prior)
    case 'normal-trend':
    case 'normal-ar1':
      return fitNormal(model, grades(model, data), prior)
    case 'negative-binomial-ar1':
      return fitNegativeBinomialAr1(counts(model, data), prior, seed)
    case 'binomial-ar1':
      return fitBinomialAr1(counts(model, data, true), prior, seed)
    case 'ordinal-trend':
      return fitOrdinalTrend(grades(model, data), prior, seed)
    case 'ordinal-ar1':
      return fitOrdinalAr1(grades(model, data), prior, seed)
    case 'hierarchical':
      return fitHierarchical(people(model, data), prior, seed)
  }
}
