export { openFile } from './open-file.js'
export { type NodeTransport, type NodeTransportOptions, nodeTransport } from './transport.js'
