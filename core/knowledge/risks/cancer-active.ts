// A risk: cancer, or treatment for it, in the last six months? (R22, R23)
import { judged, measured, type Risk } from '../types/index.js'

export const cancerActive: Risk = {
  id: 'cancer-active',
  aliases: ['r22', 'r23'],
  prevalence: judged(0.02, [0.01, 0.03], 'under treatment or spread'),
  effects: [
    {
      cause: 'deep-vein-clot',
      odds: measured(2.71, [2, 3.6], 'goodacre-2005', 'likelihood ratio among suspected clots; against the public it is more'),
    },
  ],
}
