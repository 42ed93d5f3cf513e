// What must be written otherwise in HTML? What people typed must not become a tag, and must not turn the writing round it about.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const turning = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g

/** Safe as text and inside a quoted attribute. */
export const escaped = (text: string): string => text.replace(turning, '').replace(/[&<>"']/g, (sign) => entities[sign]!)
