// Did it work? A fair trial on oneself: designed, sealed, followed, analysed, and told with its uncertainty.
export * from './trial.js'
