import net, { type AddressInfo } from 'node:net'
import { createAfnorFlow } from '@facturelle/afnor-flow'
import { nodeTransport } from '@facturelle/core/node'
import { expect, it } from 'vitest'

it('connections that were given up leave their places, and close() does not wait for them', async () => {
  let connections = 0
  const sockets = new Set<net.Socket>()
  // Takes connections, and says nothing: TLS stalls.
  const server = net.createServer((socket) => {
    connections++
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `https://localhost:${(server.address() as AddressInfo).port}`
  const transport = nodeTransport({ maxConnections: 2 })
  const credentials = { clientId: 'client', clientSecret: 'secret' }
  for (let call = 0; call < 5; call++) {
    const afnor = createAfnorFlow({ flowServiceUrl: url, tokenUrl: url, credentials, transport, timeoutMs: 200 })
    await expect(afnor.authorize()).rejects.toMatchObject({ code: 'TOKEN_UNAVAILABLE' })
  }
  expect(connections).toBe(5)
  await transport.close()
  for (const socket of sockets) socket.destroy()
  await new Promise((resolve) => server.close(resolve))
})
