// Apple Health: what is in an export.zip, or in its export.xml alone?
export { appleHealth } from './reader.js'
