export * from '../../core/index.js'
export { page } from '../../core/words/en/page.js'
export { labProblemWords } from '../../core/words/en/problems.js'
