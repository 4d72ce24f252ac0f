import { get } from 'node:http'
import net from 'node:net'
import tls from 'node:tls'
import { describe, expect, it } from 'vitest'

// 192.0.2.0/24 is set aside for documentation (RFC 5737): nobody answers there.
describe('tests with sockets reach loopback only', () => {
  it.each<[string, () => unknown]>([
    ['net', () => net.connect(443, '192.0.2.1')],
    ['net with options', () => net.connect({ host: 'example.com', port: 443 })],
    ['tls', () => tls.connect(443, '192.0.2.1')],
  ])('%s', (_name, connect) => {
    expect(connect).toThrow(/reached for the network/)
  })

  it('http', async () => {
    await expect(
      new Promise((resolve, reject) => {
        get('http://192.0.2.1/', resolve).once('error', reject)
      }),
    ).rejects.toThrow(/reached for the network/)
  })

  it('fetch', async () => {
    const failure = await fetch('http://192.0.2.1/').catch((error: unknown) => error)
    expect(String((failure as { cause?: unknown }).cause)).toMatch(/reached for the network/)
  })

  it('loopback is allowed', async () => {
    const server = net.createServer((socket) => socket.end('hello'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as net.AddressInfo
    const socket = net.connect(port, '127.0.0.1')
    const [chunk] = await new Promise<[Buffer]>((resolve) => socket.once('data', (data) => resolve([data])))
    expect(String(chunk)).toBe('hello')
    server.close()
  })
})
