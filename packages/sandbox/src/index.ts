export type { AfnorVersion } from './dialects.js'
export type { Fault, FaultEffect, Operation } from './faults.js'
export {
  createFlowFeedServer,
  type FeedFlow,
  type FlowFeedServer,
  type FlowFeedServerOptions,
} from './flow-feed-server.js'
export type { Acknowledgement, AcknowledgementDetail, StoredFlow } from './flows.js'
export type { LifecycleStatus } from './lifecycle-message.js'
export type { LifecycleStep, SandboxClient, SandboxOptions } from './options.js'
export { type AfnorEndpoint, createSandbox, type LoggedRequest, type Sandbox } from './sandbox.js'
