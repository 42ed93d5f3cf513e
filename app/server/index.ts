// The server: the page on this machine's own address.
export { startServer, type RunningServer, type ServerOptions } from './server.js'
