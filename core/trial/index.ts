// Did it work? A fair trial on oneself: designed, sealed, followed, analysed, and told with its uncertainty.
export * from './trial.js'
export * from './design/index.js'
export * from './days/index.js'
export * from './power/index.js'
export * from './models/index.js'
export * from './evidence/index.js'
export * from './result/index.js'
export * from './associations/index.js'
