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
export type { Fault, FaultEffect, Operation } from './faults.js'
export type { FlowQuirks } from './flow-quirks.js'
export type { Acknowledgement, AcknowledgementDetail, StoredFlow } from './flows.js'
export type { LifecycleStatus } from './lifecycle-message.js'
export type { DirectoryOptions, SandboxClient, SandboxOptions, SandboxQuirks } from './options.js'
export type { DirectoryPlatform, FlowPlatform, PlatformStandIn, SandboxPlatformName } from './platforms.js'
export {
  type AfnorEndpoint,
  createSandbox,
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
