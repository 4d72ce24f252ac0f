import { ConfigurationError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { DEFAULTS, type SandboxOptions, settingsOf } from './options.js'

describe('options', () => {
  it('have defaults, for keys that are undefined too', () => {
    expect(settingsOf({})).toEqual(DEFAULTS)
    expect(settingsOf({ tokenLifetimeS: undefined } as SandboxOptions).tokenLifetimeS).toBe(1800)
    expect(settingsOf({ acknowledgeAfterMs: 0 })).toMatchObject({ acknowledgeAfterMs: 0, tokenLifetimeS: 1800 })
  })

  it.each([
    [{ now: 3 }, 'options.now'],
    [{ clients: [] }, 'options.clients'],
    [{ clients: [{ clientId: 'a' }] }, 'options.clients.0.clientSecret'],
    [
      {
        clients: [
          { clientId: 'a', clientSecret: 'b' },
          { clientId: 'a', clientSecret: 'c' },
        ],
      },
      'options.clients',
    ],
    [{ tokenLifetimeS: 0 }, 'options.tokenLifetimeS'],
    [{ lifecycle: [{ afterMs: 1, status: '299' }] }, 'options.lifecycle.0.status'],
    [{ lifecycle: [{ afterMs: 1, status: '210', reason: {} }] }, 'options.lifecycle.0.reason.code'],
    [{ maxFileBytes: -1 }, 'options.maxFileBytes'],
    [{ acknowledgeAfter: 1 }, 'options'],
  ])('refuses %j', (options, field) => {
    let thrown: unknown
    try {
      settingsOf(options as unknown as SandboxOptions)
    } catch (error) {
      thrown = error
    }
    expect(ConfigurationError.isInstance(thrown)).toBe(true)
    expect(thrown).toMatchObject({ code: 'INVALID_OPTION', field })
  })

  it('never shows a secret when it refuses', () => {
    const options = { clients: [{ clientId: 'a', clientSecret: 'hush-hush', secret: 'hush-hush' }] }
    expect(() => settingsOf(options as unknown as SandboxOptions)).toThrow(/^(?!.*hush)/)
  })
})
