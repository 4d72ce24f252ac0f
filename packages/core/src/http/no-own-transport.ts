import type { Transport } from './carrier.js'

/** Runtimes other than Node have no transport of ours: `fetch` is all they have. */
export const createOwnTransport: (() => Transport) | undefined = undefined
