import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { receive } from './receiver.mjs'

export const app = new Hono()

// `raw` is the Request as it came. No middleware before it may read the body.
app.post('/hooks/factpulse', (context) => receive(context.req.raw))

// On Node; Bun, Deno and Workers take `app.fetch` as it is.
export const server = createAdaptorServer({ fetch: app.fetch })
