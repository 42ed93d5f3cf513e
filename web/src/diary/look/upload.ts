// How does a large file reach the server? As it is, with word of how far it has got, and a way to stop.
import { apiAddress, ApiProblem, problemOf } from '../api.js'

export interface Upload {
  readonly id: Promise<string>
  readonly stop: () => void
}

/** fetch() says nothing of how much has been sent; the older way does. */
export function upload(file: File, onShare: (share: number) => void): Upload {
  const request = new XMLHttpRequest()
  const id = new Promise<string>((keep, fail) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0))
    request.addEventListener('error', () => fail(new ApiProblem('', 'away')))
    request.addEventListener('abort', () => fail(new ApiProblem('', 'failed')))
    request.addEventListener('load', () => {
      if (request.status !== 202) return fail(problemOf(request.status, request.responseText))
      try {
        const { id } = JSON.parse(request.responseText) as { readonly id: string }
        keep(id)
      } catch {
        fail(problemOf(request.status, ''))
      }
    })
  })
  request.open('POST', apiAddress(`foods/imports?name=${encodeURIComponent(file.name)}`))
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.send(file)
  return { id, stop: () => request.abort() }
}
