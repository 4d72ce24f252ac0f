// What is the same in every framework: the client, the secrets, and what happens to an event.
import { createFactPulse } from '@facturelle/factpulse'
import { createWebhookReceiver } from '@facturelle/factpulse/webhooks'

const { FACTPULSE_API_URL, FACTPULSE_USERNAME, FACTPULSE_PASSWORD, FACTPULSE_CLIENT, FACTPULSE_LOOPBACK } = process.env

const { tasks } = createFactPulse({
  ...(FACTPULSE_API_URL ? { apiUrl: FACTPULSE_API_URL } : { environment: 'production' }),
  credentials: { username: FACTPULSE_USERNAME, password: FACTPULSE_PASSWORD },
  clientUid: FACTPULSE_CLIENT,
  allowInsecureLoopback: FACTPULSE_LOOPBACK === 'yes', // for a sandbox on this machine
})

// Enough with `webhook_mode: 'download_url'`; files that come in the body want more.
export const MAX_BYTES = 1_000_000

export const receive = createWebhookReceiver({
  // What clients.generateWebhookSecret() gave; the former one too, while tasks of before may still call.
  // None is an error: a word in its place would be a secret that everybody knows.
  secrets: () => process.env.FACTPULSE_WEBHOOK_SECRETS.split(' '),
  // Reads the task again instead of believing the body, which could be an old one.
  tasks,
  maxBytes: MAX_BYTES,
  // Your queue. An event that is not taken makes the answer 503.
  onEvent: ({ type, taskId, task }) => console.log('event', type, taskId, task?.state),
  onProblem: ({ kind, reason }) => console.warn('webhook', kind, reason ?? ''),
})
