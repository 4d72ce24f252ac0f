import type { RecipientDirectory } from '@facturelle/core'
import type { PlatformStandIn } from '@facturelle/sandbox'
import { describe, it } from 'vitest'
import { createAfnorDirectory, PLATFORMS, type Platform } from '../src/index.js'

const client = { clientId: 'id', clientSecret: 'secret' }
const user = { username: 'me', password: 'secret' }
declare const standIn: PlatformStandIn

describe('credentials', () => {
  it('are those of the platform', () => {
    createAfnorDirectory({ platform: 'super-pdp', credentials: client })
    createAfnorDirectory({ platform: 'esalink', credentials: { ...client, apiKey: 'key' } })
    createAfnorDirectory({ platform: 'factpulse', credentials: async () => ({ ...user, clientUid: 'uid' }) })
    // @ts-expect-error apiKey is missing
    createAfnorDirectory({ platform: 'esalink', credentials: client })
    // @ts-expect-error a user and a password
    createAfnorDirectory({ platform: 'factpulse', credentials: client })
    // @ts-expect-error a client
    createAfnorDirectory({ platform: 'super-pdp', credentials: user })
    // @ts-expect-error no such platform
    createAfnorDirectory({ platform: 'nobody', credentials: client })
  })

  it('are those of a platform described by the caller, or read at run time', () => {
    const own = { directoryServiceUrl: 'https://a.example', tokenUrl: 'https://a.example/token' }
    createAfnorDirectory({ platform: own, credentials: client })
    createAfnorDirectory({ platform: { ...PLATFORMS.esalink, missing: [] }, credentials: { ...client, apiKey: 'key' } })
    // @ts-expect-error apiKey is missing
    createAfnorDirectory({ platform: { ...own, headers: { 'x-key': 'apiKey' } }, credentials: client })
    createAfnorDirectory({ platform: JSON.parse('{}') as Platform, credentials: { anything: 'goes' } })
    createAfnorDirectory({ platform: standIn.directory, credentials: standIn.credentials })
  })
})

describe('a directory', () => {
  it('is one that an adapter takes', () => {
    const directory: RecipientDirectory = createAfnorDirectory({ platform: 'super-pdp', credentials: client })
    void directory
  })

  it('offers what a search knows, and takes no more', () => {
    const { directoryLine, siren } = createAfnorDirectory({ platform: 'super-pdp', credentials: client })
    directoryLine.search({ filters: { siren: { op: 'strict', value: '123456782' } }, fields: ['siren'] })
    // @ts-expect-error operators are three
    siren.search({ filters: { siren: { op: 'like', value: '1' } } })
    // @ts-expect-error the status cannot be asked for
    directoryLine.search({ fields: ['directoryLineStatus'] })
  })
})
