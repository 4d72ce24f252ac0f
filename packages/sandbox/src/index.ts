export type { ChorusProApi, ChorusProQuirks } from './chorus-pro/quirks.js'
export {
  CHORUS_PRO_FLOWS,
  CHORUS_PRO_SCENARIOS,
  type ChorusProFlow,
  type ChorusProFlowName,
  type ChorusProFlowStep,
  type ChorusProLifecycle,
  type ChorusProScenario,
  type ChorusProScenarioName,
  type ChorusProStep,
  type ScriptedFacture,
} from './chorus-pro/scenarios.js'
export type { StoredFlux } from './chorus-pro/stored-flux.js'
export type { AfnorVersion } from './dialects.js'
export { DIRECTORY_EXAMPLES } from './directory-examples.js'
export type { DirectoryQuirks } from './directory-quirks.js'
export type {
  DirectoryAddress,
  DirectoryCompany,
  DirectoryEntries,
  DirectoryFacility,
  DirectoryLine,
  DirectoryLineStatus,
  DirectoryRoutingCode,
  PublicFacilityData,
} from './directory-records.js'
export type { FactPulseCallback } from './factpulse/callbacks.js'
export type { FactPulseQuirks } from './factpulse/quirks.js'
export {
  FACTPULSE_TASKS,
  type FactPulseTaskKind,
  type FactPulseTaskName,
  type FactPulseTaskPlan,
  type FactPulseTaskScript,
  type ScriptedFactPulseTask,
} from './factpulse/scripts.js'
export type { FactusQuirks } from './factus/quirks.js'
export {
  FACTUS_VERDICTS,
  type FactusDian,
  type FactusKind,
  type FactusRule,
  type FactusVerdict,
  type FactusVerdictName,
  type ScriptedFactusDocument,
} from './factus/verdicts.js'
export type { Fault, FaultEffect, Operation } from './faults.js'
export {
  createFlowFeedServer,
  type FeedFlow,
  type FlowFeedServer,
  type FlowFeedServerOptions,
} from './flow-feed-server.js'
export type { FlowQuirks } from './flow-quirks.js'
export type { Acknowledgement, AcknowledgementDetail, StoredFlow } from './flows.js'
export type { LifecycleStatus } from './lifecycle-message.js'
export type {
  ChorusProOptions,
  DirectoryOptions,
  FactPulseOptions,
  FactusOptions,
  SandboxClient,
  SandboxOptions,
  SandboxQuirks,
} from './options.js'
export type { DirectoryPlatform, FlowPlatform, PlatformStandIn, SandboxPlatformName } from './platforms.js'
export type { ReceivedInvoice } from './received.js'
export {
  type AfnorEndpoint,
  type ChorusProAccount,
  type ChorusProEndpoint,
  type ChorusProStructure,
  createSandbox,
  type FactPulseEndpoint,
  type FactPulseTask,
  type FactusDocument,
  type FactusEndpoint,
  type LoggedRequest,
  type Sandbox,
  type SandboxDirectory,
} from './sandbox.js'
export {
  type Lifecycle,
  type LifecycleScript,
  type LifecycleStep,
  SCENARIOS,
  type Scenario,
  type ScenarioName,
  type ScriptedInvoice,
} from './scenarios.js'
export type { WebhookCall, WebhookSignature } from './webhook-calls.js'
