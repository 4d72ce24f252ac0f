import { type Answer, json } from './answers.js'
import type { FlowQuirks } from './flow-quirks.js'

/** A refusal, given as `{errorCode, errorMessage}`, in the shape of a quirk. */
export function shapeFlowRefusal(answer: Answer, errorBody: Required<FlowQuirks>['errorBody']): Answer {
  if (errorBody === 'errorCode' || !answer.body) return answer
  const { status } = answer
  const { 'Content-Type': _type, ...headers } = answer.headers
  const { errorCode, errorMessage } = JSON.parse(new TextDecoder().decode(answer.body)) as Record<string, string>
  switch (errorBody) {
    case 'none':
      return { status, headers }
    case 'html': {
      const body = new TextEncoder().encode(`<!doctype html><html><body><h1>${status}</h1></body></html>`)
      return { status, headers: { ...headers, 'Content-Type': 'text/html' }, body }
    }
    case 'text':
      return json(status, errorMessage, headers)
    case 'merged': {
      const body = { errorCode, errorMessage, type: 'about:blank', details: errorMessage, instance: '/v1/flows' }
      return json(status, body, headers)
    }
    case 'problem': {
      const body = { type: 'about:blank', title: errorCode, status, detail: errorMessage }
      return json(status, body, { ...headers, 'Content-Type': 'application/problem+json' })
    }
  }
}
