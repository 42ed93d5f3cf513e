// A question: sun and skin: is any of this true?
import type { Question } from '../types/index.js'

export const sunAndSkin: Question = {
  id: 'sun-and-skin',
  phase: 'life',
  kind: 'many',
  asks: ['little-sun', 'darker-skin'],
}
