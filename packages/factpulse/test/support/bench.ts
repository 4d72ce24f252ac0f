import { errorsOf, formErrors, parameterErrors, routeOf, sample } from './document.js'

export const credentials = { username: 'compta@atelier-exemple.fr', password: 'account-password' }
export const CLIENT = '7f1d9d2e-0f9c-4d0e-9a52-5a7a3f6c1b10'

export interface Asked {
  readonly operation: string
  readonly errors: readonly string[]
  readonly text: string
  readonly url: string
  readonly authorization: string | null
}

/** A token is named after the client it is for. */
export function tokenAnswer(body: string): Response {
  const { client_uid = 'account' } = JSON.parse(body) as { client_uid?: string }
  return Response.json({ access: `token-of-${client_uid}`, refresh: `refresh-of-${client_uid}`, access_lifetime: 1800 })
}

/** A platform made of the document alone: it checks what it is asked, and answers whole samples. */
export function bench() {
  const asked: Asked[] = []
  const logins: string[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/api/token/')) {
      const body = await request.text()
      logins.push(body)
      return tokenAnswer(body)
    }
    const route = routeOf(request.method, pathname)
    if (!route) throw new Error(`no such operation: ${request.method} ${pathname}`)
    const { operationId: operation, requestBody, responses } = route.operation
    const errors = parameterErrors(route, request)
    const [[media, { schema = {} }] = ['', {}]] = Object.entries(requestBody?.content ?? {})
    const type = request.headers.get('content-type') ?? ''
    if (media && !type.startsWith(media)) errors.push(`sent as ${type}, not ${media}`)
    const copy = request.clone()
    const text = await request.text()
    if (media.startsWith('multipart')) errors.push(...(await formErrors(schema, await copy.formData())))
    else if (media.includes('urlencoded'))
      errors.push(...errorsOf(schema, Object.fromEntries(new URLSearchParams(text))))
    else if (media) errors.push(...errorsOf(schema, JSON.parse(text)))
    else if (text !== '') errors.push('has a body')
    asked.push({ operation, errors, text, url: request.url, authorization: request.headers.get('authorization') })
    const status = ['202', '201', '200', '204'].find((one) => responses[one]) as string
    const content = responses[status]?.content ?? {}
    if (content['application/json']?.schema) {
      const answer = sample(content['application/json'].schema)
      return Response.json(answer, { status: Number(status) })
    }
    if (Object.keys(content).length === 0) return new Response(null, { status: Number(status) })
    const headers = {
      'content-type': Object.keys(content)[0] as string,
      'content-disposition': 'attachment; filename="a.pdf"',
    }
    return new Response(new Uint8Array([0x25, 0x50, 0xff, 0x00]), { status: Number(status), headers })
  }
  return { fetch, asked, logins }
}
