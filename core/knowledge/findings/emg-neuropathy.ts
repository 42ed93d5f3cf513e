// A result or a sign that a clinician finds: nerve tests showing neuropathy (B4-NCS)
import { elicited, measured, type Finding } from '../types/index.js'

export const emgNeuropathy: Finding = {
  id: 'emg-neuropathy',
  aliases: ['b4-ncs'],
  leak: {
    under60: elicited(0.04, 'incidental'),
    over60: elicited(0.12, 'ageing nerves'),
  },
  given: {
    polyneuropathy: elicited(0.8, 'normal where only small fibres are ill'),
    diabetes: elicited(0.25, 'before it is felt'),
    'low-b12': elicited(0.45, 'large fibres'),
    'low-thiamine': elicited(0.6, 'dry beriberi'),
    hypothyroidism: measured(0.42, [0.22, 0.63], 'duyff-2000', 'sensorimotor neuropathy on testing'),
    'kidney-disease': elicited(0.45, 'uraemic nerves'),
    dialysis: elicited(0.55, 'uraemic nerves'),
    alcohol: elicited(0.25, "drinkers' nerves"),
    'spinal-nerve-compression': elicited(0.15, 'a root can look like it'),
  },
}
