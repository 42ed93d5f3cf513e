// How is it made certain that the page talks to nobody? A content policy in the built page that forbids every other host.
import type { Plugin } from 'vite'

const policy = [
  "default-src 'none'",
  // The plan's optimiser is WebAssembly; this lets it be compiled and lets no script text be run.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Adds the policy to the built page only: the development server needs inline styles to swap modules. */
export function strictPolicy(): Plugin {
  return {
    name: 'charley:strict-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  }
}
