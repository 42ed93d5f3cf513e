// A claim, number 20 of the seed: A lack of magnesium over-excites muscles and brings cramps, particularly at night.
import type { Claim } from '../types/index.js'

export const lowMagnesiumAtNight: Claim = {
  id: 'low-magnesium-at-night',
  aliases: ['f20'],
  verdict: 'partly',
  sources: ['hu-2022', 'naylor-1994'],
  numbers: [],
}
