import fastify from 'fastify'
import { MAX_BYTES, receive } from './receiver.mjs'

export const app = fastify({ bodyLimit: MAX_BYTES })

// In a scope of its own: the other routes go on to parse JSON.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers()
  // Raw, since the signature covers the bytes.
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  scope.post('/hooks/factpulse', async ({ headers, body }, reply) => {
    const { status } = await receive(new Request('http://app/hooks/factpulse', { method: 'POST', headers, body }))
    return reply.code(status).send()
  })
})
