// Where does the page begin? The styles, the app, and, once built, the worker that keeps it for offline use.
import { render } from 'solid-js/web'
import { App } from './app.jsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/interview.css'
import './styles/result.css'
import './styles/print.css'

const root = document.getElementById('charley')
if (!root) throw new Error('index.html: an element with the id "charley" is missing; the page is built into it.')
render(() => <App />, root)

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => void navigator.serviceWorker.register(new URL('sw.js', document.baseURI)))
}
