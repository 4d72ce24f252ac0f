import { createAfnorFlow } from '@facturelle/afnor-flow'
import { createFlowFeedServer } from '@facturelle/sandbox'

// A platform in this process, with three flows.
const platform = createFlowFeedServer()
const now = Date.now() * 1000
platform.add(...[1, 2, 3].map((number) => ({ flowId: `flow-${number}`, updatedAt: now + number })))

const { flows } = createAfnorFlow({
  flowServiceUrl: platform.flowServiceUrl,
  tokenUrl: platform.tokenUrl,
  credentials: { clientId: 'client', clientSecret: 'secret' },
  fetch: platform.fetch,
})

let stored = new Date(Date.now() - 60_000).toISOString()
// Without `live: false` it goes on until its signal is aborted.
for await (const change of flows.changes({ since: stored, live: false })) {
  if (change.kind === 'flow') console.log(change.flow.flowId)
  if (change.kind === 'gap') console.log('there may be more at', change.at, 'than', change.seen)
  if (change.kind === 'unreadable') console.log('not usable:', change.why, change.flowId)
  stored = change.cursor
}
