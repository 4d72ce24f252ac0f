import net from 'node:net'

/** Listeners on loopback that only count. */
export interface Listeners {
  readonly ports: readonly number[]
  connections(): number
  bytes(): number
  close(): Promise<void>
}

/** Two ports on 127.0.0.1, and the first of them on ::1 as well, where the machine has it. */
export async function openListeners(): Promise<Listeners> {
  const seen = { connections: 0, bytes: 0 }
  const sockets = new Set<net.Socket>()
  const servers: net.Server[] = []
  const listen = (host: string, port: number) =>
    new Promise<number>((resolve, reject) => {
      const server = net.createServer((socket) => {
        seen.connections++
        sockets.add(socket)
        socket.on('data', ({ length }) => {
          seen.bytes += length
        })
        socket.on('error', () => undefined)
      })
      server.once('error', reject)
      server.listen(port, host, () => {
        servers.push(server)
        resolve((server.address() as net.AddressInfo).port)
      })
    })
  const first = await listen('127.0.0.1', 0)
  const second = await listen('127.0.0.1', 0)
  await listen('::1', first).catch((failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'EADDRNOTAVAIL' && failure.code !== 'EAFNOSUPPORT') throw failure
  })
  return {
    ports: [first, second],
    connections: () => seen.connections,
    bytes: () => seen.bytes,
    async close() {
      for (const socket of sockets) socket.destroy()
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
    },
  }
}
