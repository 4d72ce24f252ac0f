import { describe, expect, it, vi } from 'vitest'
import { ConfigurationError } from '../errors.js'
import type { Carrier, Transport } from './carrier.js'
import { outsideServices } from './outside.js'

// On Node; where there is no transport of ours, the module behind this name has none either.
const runtime = vi.hoisted(() => ({ createOwnTransport: undefined as (() => Transport) | undefined }))
vi.mock('#own-transport', () => ({
  get createOwnTransport() {
    return runtime.createOwnTransport
  },
}))

const carrier: Carrier = () => () => undefined
const guarded: Carrier = () => () => undefined
const URL_ = 'https://pa.example.com/flow-service'
const FIELD = 'destination.credentials.flowServiceUrl'
const refused = (call: () => unknown) => {
  try {
    call()
  } catch (error) {
    expect(ConfigurationError.isInstance(error)).toBe(true)
    return error
  }
  throw new Error('nothing was refused')
}

describe('an address that came with a call', () => {
  it('goes by the guarded way of the transport that was chosen', () => {
    const service = outsideServices({ transport: { carrier, guarded } })(URL_, FIELD)
    expect(service).toEqual({ url: URL_, transport: { carrier: guarded } })
  })

  it('goes by the plain way where its host is on the list', () => {
    const transport = { carrier, guarded }
    const services = outsideServices({ transport, allowedHosts: ['pa.example.com'] })
    expect(services(URL_, FIELD).transport).toBe(transport)
  })

  it('is refused behind a proxy, unless its host is on the list', () => {
    const transport = { carrier }
    expect(refused(() => outsideServices({ transport })(URL_, FIELD))).toMatchObject({
      code: 'URL_UNGUARDED',
      field: FIELD,
      message: expect.stringContaining('allowedHosts'),
    })
    expect(outsideServices({ transport, allowedHosts: ['pa.example.com'] })(URL_, FIELD).transport).toBe(transport)
  })

  it('goes by the transport of this runtime where none was chosen, made once', () => {
    const own = { carrier, guarded }
    runtime.createOwnTransport = vi.fn(() => own)
    const services = outsideServices({})
    expect(runtime.createOwnTransport).not.toHaveBeenCalled()
    expect(services(URL_, FIELD).transport.carrier).toBe(guarded)
    expect(services('https://other.example.com', FIELD).transport.carrier).toBe(guarded)
    expect(runtime.createOwnTransport).toHaveBeenCalledTimes(1)
  })

  it('is refused in a runtime where nobody can look, unless its host is on the list', () => {
    runtime.createOwnTransport = undefined
    expect(refused(() => outsideServices({})(URL_, FIELD))).toMatchObject({ code: 'URL_UNGUARDED', field: FIELD })
    const listed = outsideServices({ allowedHosts: ['pa.example.com'] })(URL_, FIELD)
    expect(listed.transport.guarded).toBeUndefined()
  })

  it('is refused with a fetch of the app, unless its host is on the list; its form is checked all the same', () => {
    const fetch = async () => new Response()
    expect(refused(() => outsideServices({ fetch })(URL_, FIELD))).toMatchObject({
      code: 'URL_UNGUARDED',
      field: FIELD,
    })
    const services = outsideServices({ fetch, allowedHosts: ['pa.example.com'] })
    expect(services(URL_, FIELD).url).toBe(URL_)
    expect(refused(() => services('https://10.0.0.1/', FIELD))).toMatchObject({ code: 'URL_INVALID', field: FIELD })
    expect(refused(() => services('http://pa.example.com/', FIELD))).toMatchObject({ code: 'URL_INVALID' })
  })
})
