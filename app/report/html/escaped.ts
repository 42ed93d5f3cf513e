// What must be written otherwise in HTML? What people typed must not become a tag, and must not turn the writing round it about.
import { printable } from '../printable.js'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Safe as text and inside a quoted attribute. */
export const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => entities[sign]!)
