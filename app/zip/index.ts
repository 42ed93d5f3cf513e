// How is a zip on the disk read safely?
export { entriesOf } from './entries.js'
export { zipOnDisk } from './on-disk.js'
