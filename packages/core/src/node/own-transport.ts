import type { Carrier, Transport } from '../http/carrier.js'

/** The Node transport, loaded when it is first used: most apps name no address with a call. */
export const createOwnTransport: (() => Transport) | undefined = () => {
  let loaded: Promise<Transport> | undefined
  const late =
    (choose: (transport: Transport) => Carrier | undefined): Carrier =>
    (request, receiver) => {
      let cancelled = false
      let cancel: (() => void) | undefined
      loaded ??= import('./transport.js').then(({ nodeTransport }) => nodeTransport())
      loaded.then(
        (transport) => {
          if (!cancelled) cancel = choose(transport)?.(request, receiver)
        },
        (failure: unknown) => receiver.fail(failure),
      )
      return () => {
        cancelled = true
        cancel?.()
      }
    }
  return { carrier: late(({ carrier }) => carrier), guarded: late(({ guarded }) => guarded) }
}
