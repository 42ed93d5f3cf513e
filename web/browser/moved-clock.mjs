// What time does a tried server believe it is? So far off the true one as its parent last told it; loaded before the program itself.
const TrueDate = Date
let offset = Number(process.env.CHARLEY_CLOCK_OFFSET ?? 0)

globalThis.Date = class extends TrueDate {
  constructor(...parts) {
    if (parts.length === 0) super(TrueDate.now() + offset)
    else super(...parts)
  }
  static now() {
    return TrueDate.now() + offset
  }
}

process.on('message', (message) => {
  offset = message.offset
  process.send(message)
})
// Listening to the parent is no reason to live on.
process.channel.unref()
