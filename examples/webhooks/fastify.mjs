import fastify from 'fastify'
import { receive } from './receiver.mjs'

export const app = fastify({ bodyLimit: 262_144 })

// In a scope of its own: the other routes go on to parse JSON.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers()
  // Raw, since the signature covers the bytes.
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  scope.post('/hooks/afnor', async ({ headers, body }, reply) => {
    const { status } = await receive(new Request('http://app/hooks/afnor', { method: 'POST', headers, body }))
    return reply.code(status).send()
  })
})
