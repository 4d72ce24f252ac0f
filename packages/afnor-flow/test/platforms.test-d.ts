import type { PreparedDocument } from '@facturelle/core'
import { describe, it } from 'vitest'
import { afnorFlowAdapter, createAfnorFlow, PLATFORMS, type Platform } from '../src/index.js'

const client = { clientId: 'id', clientSecret: 'secret' }
const user = { username: 'me', password: 'secret' }
declare const document: PreparedDocument

describe('credentials', () => {
  it('are those of the platform', () => {
    createAfnorFlow({ platform: 'super-pdp', credentials: client })
    createAfnorFlow({ platform: 'esalink', credentials: { ...client, apiKey: 'key' } })
    createAfnorFlow({ platform: 'factpulse', credentials: user })
    createAfnorFlow({ platform: 'factpulse', credentials: async () => ({ ...user, clientUid: 'uid' }) })
    // @ts-expect-error apiKey is missing
    createAfnorFlow({ platform: 'esalink', credentials: client })
    // @ts-expect-error apiKey is missing
    createAfnorFlow({ platform: 'esalink', credentials: async () => client })
    // @ts-expect-error a user and a password
    createAfnorFlow({ platform: 'factpulse', credentials: client })
    // @ts-expect-error password is missing
    createAfnorFlow({ platform: 'factpulse', credentials: { username: 'me' } })
    // @ts-expect-error a client
    createAfnorFlow({ platform: 'super-pdp', credentials: user })
    // @ts-expect-error no such platform
    createAfnorFlow({ platform: 'nobody', credentials: client })
  })

  it('are those of a platform described by the caller', () => {
    const own = { flowServiceUrl: 'https://a.example', tokenUrl: 'https://a.example/token' }
    createAfnorFlow({ platform: own, credentials: client })
    createAfnorFlow({ platform: { ...own, headers: { 'x-key': 'apiKey' } }, credentials: { ...client, apiKey: 'key' } })
    createAfnorFlow({ platform: { ...PLATFORMS.esalink, missing: [] }, credentials: { ...client, apiKey: 'key' } })
    // @ts-expect-error apiKey is missing
    createAfnorFlow({ platform: { ...own, headers: { 'x-key': 'apiKey' } }, credentials: client })
    const read = JSON.parse('{}') as Platform
    createAfnorFlow({ platform: read, credentials: { anything: 'goes' } })
  })

  it('of a destination are those of the platform, or those of another with its addresses', () => {
    const esalink = afnorFlowAdapter({ platform: 'esalink' })
    esalink.submit(document, { type: 'afnor', credentials: { ...client, apiKey: 'key' } })
    const addresses = { flowServiceUrl: 'https://a.example', tokenUrl: 'https://a.example/t' }
    esalink.submit(document, { type: 'afnor', credentials: { ...client, ...addresses } })
    // @ts-expect-error apiKey is missing
    esalink.submit(document, { type: 'afnor', credentials: client })
    const factpulse = afnorFlowAdapter({ platform: 'factpulse' })
    factpulse.submit(document, { type: 'afnor', credentials: user })
    // @ts-expect-error a user and a password
    factpulse.submit(document, { type: 'afnor', credentials: client })
  })

  it('stored by an adapter are those of the platform', () => {
    afnorFlowAdapter({ platform: 'factpulse', credentials: user }).submit(document, { type: 'afnor' })
    afnorFlowAdapter({ platform: 'esalink', credentials: () => ({ ...client, apiKey: 'key' }) })
    // @ts-expect-error apiKey is missing
    afnorFlowAdapter({ platform: 'esalink', credentials: client })
    // @ts-expect-error a user and a password
    afnorFlowAdapter({ platform: 'factpulse', credentials: client })
  })
})
