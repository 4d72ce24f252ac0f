import express from 'express'
import { MAX_BYTES, receive } from './receiver.mjs'

export const app = express()

// Raw, since the signature covers the bytes: before any express.json() of the app.
const raw = express.raw({ type: () => true, inflate: false, limit: MAX_BYTES })

app.post('/hooks/factpulse', raw, async ({ headers, body }, response) => {
  const { status } = await receive(new Request('http://app/hooks/factpulse', { method: 'POST', headers, body }))
  response.status(status).end()
})

// express.raw() refuses what is too large; its usual page would say where.
app.use((error, _request, response, _next) => response.status(error.status ?? 500).end())
