// A platform that takes every invoice: the least that a submission talks to. Started by facade.mjs.
import { createServer } from 'node:http'

let flows = 0
const server = createServer((request, response) => {
  request.on('data', () => undefined)
  request.on('end', () => {
    response.setHeader('Content-Type', 'application/json')
    if (request.url === '/token') {
      response.end(JSON.stringify({ access_token: 'token', token_type: 'Bearer', expires_in: 86_400 }))
      return
    }
    response.statusCode = 202
    const submittedAt = new Date().toISOString()
    response.end(JSON.stringify({ flowId: `flow-${flows++}`, submittedAt, name: 'invoice.xml', flowSyntax: 'CII' }))
  })
})
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', () => {
  const origin = `http://127.0.0.1:${server.address().port}`
  process.send({ flowServiceUrl: origin, tokenUrl: `${origin}/token`, clientId: 'id', clientSecret: 'secret' })
})
