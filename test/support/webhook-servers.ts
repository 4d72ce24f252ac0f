import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

type Handler = (request: Request) => Promise<Response>

const example = async <T>(name: string): Promise<T> =>
  (await import(new URL(`../../examples/webhooks/${name}`, import.meta.url).href)) as T

/** The frameworks that receivers of webhooks have examples in. */
export const FRAMEWORKS = ['Express', 'Fastify', 'Hono', 'Next'] as const

/**
 * The example of a framework, listening.
 * @param folder of the examples, with a slash behind it
 * @param hook what its address ends in
 */
export async function openExample(framework: (typeof FRAMEWORKS)[number], folder: string, hook: string) {
  const server = await SERVERS[framework](folder, hook)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    hook: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/${hook}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The server that each framework runs on. */
const SERVERS: Readonly<Record<(typeof FRAMEWORKS)[number], (folder: string, hook: string) => Promise<Server>>> = {
  Express: async (folder) => createServer((await example<{ app: RequestListener }>(`${folder}express.mjs`)).app),
  async Fastify(folder) {
    const { app } = await example<{ app: { ready(): Promise<void>; server: Server } }>(`${folder}fastify.mjs`)
    await app.ready()
    return app.server
  },
  Hono: async (folder) => (await example<{ server: Server }>(`${folder}hono.mjs`)).server,
  // Not Next itself, which is large: its handler, called with a Request as Next would.
  Next: async (_folder, hook) => serverOf((await example<{ POST: Handler }>(`next/app/hooks/${hook}/route.js`)).POST),
}

function serverOf(handler: Handler): Server {
  const answer = async (message: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk as Buffer)
    const headers = new Headers(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))
    const request = new Request(`http://app${message.url}`, { method: 'POST', headers, body: Buffer.concat(chunks) })
    response.writeHead((await handler(request)).status).end()
  }
  return createServer((message, response) => void answer(message, response))
}

export function post(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<[number | undefined, string]> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers }, (response) => {
      let said = ''
      response.on('data', (chunk) => {
        said += String(chunk)
      })
      response.once('end', () => resolve([response.statusCode, said]))
    })
    request.once('error', reject)
    request.end(body)
  })
}
