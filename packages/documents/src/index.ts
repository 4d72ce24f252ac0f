export { inspectXml } from './inspect.js'
export { profileOf } from './profiles.js'
export type { XmlLimits } from './reader.js'
export { type XmlEngine, type XmlOptions, xml } from './xml.js'
