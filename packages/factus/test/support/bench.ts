import { document } from './document.js'

export const credentials = {
  clientId: 'client',
  clientSecret: 'client-secret',
  username: 'a@b.co',
  password: 'user-password',
}

/** A platform made of the document alone: it checks what it is asked, and answers whole samples. */
export function bench(version: 'v1' | 'v2') {
  const { routeOf, parameterErrors, errorsOf, sample } = document(version)
  const asked: { readonly operation: string; readonly errors: readonly string[]; readonly text: string }[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    if (url.pathname === '/oauth/token') {
      return Response.json({ access_token: 'token', token_type: 'Bearer', expires_in: 3600 })
    }
    const route = routeOf(request.method, url.pathname)
    if (!route) throw new Error(`no such operation: ${request.method} ${url.pathname}`)
    const { operationId, requestBody, responses } = route.operation
    const errors = parameterErrors(route, url)
    if (request.headers.get('accept') !== 'application/json') errors.push('may get errors as pages')
    const schema = requestBody?.content['application/json']?.schema
    let text = ''
    if (requestBody?.content['multipart/form-data']) {
      const image = (await request.formData()).get('image')
      if (!(image instanceof File) || image.type !== 'image/png') errors.push('no image')
    } else {
      text = await request.text()
      if (schema) errors.push(...errorsOf(schema, JSON.parse(text)))
      else if (text !== '') errors.push('has a body')
    }
    asked.push({ operation: operationId, errors, text })
    const answer = (responses['200'] ?? responses['201'])?.content?.['application/json']?.schema
    return Response.json(answer ? sample(answer) : {}, { status: responses['200'] ? 200 : 201 })
  }
  return { fetch, asked }
}
