// What does the doctor's page look like? The very page that the server makes, in a tree of its own so that neither style touches the other.
import { onCleanup, onMount, type JSX } from 'solid-js'
import { dataPageWords } from '@charley/core/exchange'

const words = dataPageWords.doctor

const built = (style: string) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  return sheet
}

/**
 * Puts it into the tree of `host`. The policy of this page forbids styles written into a text; a sheet that is built is none. Gives back
 * the rule for the sheet of paper, which only a whole document can have.
 */
function show(host: HTMLElement, html: string): CSSStyleSheet {
  const written = /<style>([^<]*)<\/style>/
  const style = written.exec(html)?.[1] ?? ''
  const read = new DOMParser().parseFromString(html.replace(written, ''), 'text/html')
  const tree = host.attachShadow({ mode: 'open' })
  tree.adoptedStyleSheets = [built(style)]
  for (const main of read.body.querySelectorAll('main')) {
    // This page has a main part already.
    const part = document.createElement('div')
    part.className = main.className
    part.append(...main.childNodes)
    tree.append(part)
  }
  return built(/@page\s*\{[^}]*\}/.exec(style)?.[0] ?? '')
}

export function Preview(props: { readonly html: string; readonly onClose: () => void }): JSX.Element {
  let title: HTMLElement | undefined
  let host: HTMLElement | undefined
  onMount(() => {
    if (host) {
      const paper = show(host, props.html)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper]
      onCleanup(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== paper)))
    }
    title?.focus({ preventScroll: true })
    title?.scrollIntoView({ block: 'start' })
  })
  return (
    <section class="report-preview" aria-labelledby="report-preview">
      <div class="report-preview-head">
        <h2 id="report-preview" tabindex="-1" ref={(element) => (title = element)}>
          {words.previewTitle}
        </h2>
        <p class="card-buttons">
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" class="button button-quiet" onClick={props.onClose}>
            {words.close}
          </button>
        </p>
      </div>
      <div
        class="scroll report-sheet"
        tabindex="0"
        role="group"
        aria-label={words.previewTitle}
        ref={(element) => (host = element)}
      />
    </section>
  )
}
