export * from '../../core/pages.js'
