// How is a zip on the disk read safely?
export { zipOnDisk } from './on-disk.js'
