// Which date and time did the wall clock show? As core/diary's localTime says, with one formatter kept for each zone: a hundred times quicker.

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  // Swedish writes dates as yyyy-mm-dd hh:mm.
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(zone, made)
  return made
}

/** Yyyy-mm-dd and hh:mm. Throws RangeError on what is no instant or no zone. */
export function wallClock(at: string, zone: string): { readonly date: string; readonly time: string } {
  const text = formatOf(zone).format(Date.parse(at))
  return { date: text.slice(0, 10), time: text.slice(11) }
}
