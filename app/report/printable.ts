// Which characters stand on no page? Control characters, and those that turn the writing round; a line break is a blank.

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const turning = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/g

export const printable = (text: string): string =>
  text
    .replace(breaks, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(turning, '')
