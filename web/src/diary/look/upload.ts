// How does a large file reach the server? As it is, with word of how far it has got, and a way to stop.
import { apiAddress, ApiProblem, problemOf, query } from '../api.js'

export interface Upload<T> {
  /** What the server answers once it has the file; throws ApiProblem. */
  readonly answer: Promise<T>
  readonly stop: () => void
}

/** To an address below /api, which also hears the file's name. fetch() says nothing of how much has been sent; the older way does. */
export function upload<T>(
  path: string,
  file: File,
  onShare: (share: number) => void,
  more: Readonly<Record<string, string>> = {},
): Upload<T> {
  const request = new XMLHttpRequest()
  const answer = new Promise<T>((keep, fail) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0))
    request.addEventListener('error', () => fail(new ApiProblem('', 'away')))
    request.addEventListener('abort', () => fail(new ApiProblem('', 'failed')))
    request.addEventListener('load', () => {
      if (request.status < 200 || request.status > 299) return fail(problemOf(request.status, request.responseText))
      try {
        keep(JSON.parse(request.responseText) as T)
      } catch {
        fail(problemOf(request.status, ''))
      }
    })
  })
  request.open('POST', apiAddress(`${path}?${query({ name: file.name, ...more })}`))
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.send(file)
  return { answer, stop: () => request.abort() }
}
