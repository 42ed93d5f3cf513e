// How does a command end? With a number that means something, and with a message instead of a stack trace.

/** 0: answered. 1: a fault of ours. 2: something in the input must be put right. 130: the person stopped. */
export const exit = { ok: 0, fault: 1, badInput: 2, stopped: 130 } as const

/** Thrown where a person must put something right; its message is shown as it is. */
export class BadInput extends Error {}

/** Thrown when the person ends an interview. */
export class Stopped extends Error {}
