// What is the same in every framework: the client, the keys, and what happens to a flow.
import { createAfnorFlow } from '@facturelle/afnor-flow'
import { createWebhookReceiver } from '@facturelle/afnor-flow/webhooks'

const { AFNOR_FLOW_SERVICE_URL, AFNOR_TOKEN_URL, AFNOR_CLIENT_ID, AFNOR_CLIENT_SECRET, AFNOR_LOOPBACK } = process.env

const client = createAfnorFlow({
  version: '1.3.0',
  flowServiceUrl: AFNOR_FLOW_SERVICE_URL,
  tokenUrl: AFNOR_TOKEN_URL,
  credentials: { clientId: AFNOR_CLIENT_ID, clientSecret: AFNOR_CLIENT_SECRET },
  allowInsecureLoopback: AFNOR_LOOPBACK === 'yes', // for a sandbox on this machine
})

export const receive = createWebhookReceiver({
  client,
  // The `signingKey` of webhooks.create(); the former one too, for as long as calls signed with it may come.
  // None is an error: a word in its place would be a key that everybody knows.
  keys: () => process.env.AFNOR_SIGNING_KEYS.split(' '),
  // Your queue. A flow that is not taken makes the answer 503, and the platform calls again.
  onFlow: (flow) => console.log('flow', flow.flowId, flow.flowType, flow.acknowledgement?.status),
  onProblem: ({ kind, reason }) => console.warn('webhook', kind, reason ?? ''),
})
