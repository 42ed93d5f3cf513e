// Which file? One that is picked, or dropped onto the field; nothing of it leaves the machine.
import { createSignal, createUniqueId, onCleanup, onMount, Show, type JSX } from 'solid-js'

/** A file that is let go beside the field would take the page's place in the window. */
const stay = (event: DragEvent) => event.preventDefault()

export function FileChoice(props: {
  readonly label: string
  /** What stands beside the button where a file may be dropped. */
  readonly drop: string
  readonly dropNow: string
  readonly hint: string
  readonly accept: string
  /** Said when several were dropped at once. */
  readonly one: string
  /** Somebody asked for another file: keyboard and screen reader go on from here. */
  readonly focused?: boolean
  readonly onFile: (file: File) => void
}): JSX.Element {
  const id = createUniqueId()
  const [over, setOver] = createSignal(false)
  const [wrong, setWrong] = createSignal('')
  let field: HTMLInputElement | undefined
  onMount(() => {
    if (props.focused) field?.focus()
    document.addEventListener('dragover', stay)
    document.addEventListener('drop', stay)
    onCleanup(() => {
      document.removeEventListener('dragover', stay)
      document.removeEventListener('drop', stay)
    })
  })
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? []
    if (!file) return
    if ((files?.length ?? 0) > 1) return setWrong(props.one)
    setWrong('')
    props.onFile(file)
  }
  return (
    <div
      class="drop"
      classList={{ 'drop-over': over() }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <input
        id={id}
        ref={(element) => (field = element)}
        class="drop-input"
        type="file"
        accept={props.accept}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file may be chosen once more.
          event.currentTarget.value = ''
        }}
      />
      <label class="button" for={id}>
        {props.label}
      </label>
      <span class="drop-or">{over() ? props.dropNow : props.drop}</span>
      <small id={`${id}-hint`} class="drop-hint">
        {props.hint}
      </small>
      <Show when={wrong()}>
        <p class="wrong" role="alert">
          {wrong()}
        </p>
      </Show>
    </div>
  )
}
