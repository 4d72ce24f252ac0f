import { AuthError, PlatformError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { createRecipientDirectory, type RecipientCheck, type RecipientQuestion } from '../src/index.js'
import { openWorld } from './support/world.js'

const HOUR_MS = 3_600_000

function open(options: Parameters<typeof openWorld>[0] = {}, ttlMs?: number) {
  const world = openWorld(options)
  const { clock, client } = world
  return { ...world, directory: createRecipientDirectory(client, { clock, ...(ttlMs !== undefined && { ttlMs }) }) }
}
type Structure = keyof ReturnType<typeof open>['structures']

describe('checkRecipient', () => {
  it.each<[Structure, RecipientQuestion, RecipientCheck['rule']]>([
    ['publicBody', {}, 'accepted'],
    ['publicBody', { serviceCode: 'ACCUEIL' }, 'accepted'],
    ['publicBody', { serviceCode: 'NOWHERE' }, 'serviceUnknown'],
    ['publicBody', { serviceCode: 'FACTURES_PUBLIQUES' }, 'servicePublicOnly'],
    ['publicBody', { serviceCode: 'FACTURES_PUBLIQUES', publicSupplier: true }, 'accepted'],
    ['inactive', {}, 'structureInactive'],
    ['serviceCode', {}, 'serviceRequired'],
    ['serviceCode', { commitmentNumber: 'EJ-1' }, 'serviceRequired'],
    ['serviceCode', { serviceCode: 'ACHATS' }, 'accepted'],
    ['serviceCode', { serviceCode: 'ANCIEN' }, 'serviceInactive'],
    ['serviceCode', { serviceCode: 'TRAVAUX' }, 'commitmentRequiredByService'],
    ['serviceCode', { serviceCode: 'TRAVAUX', commitmentNumber: 'EJ-1' }, 'accepted'],
    ['commitmentNumber', {}, 'commitmentRequired'],
    ['commitmentNumber', { commitmentNumber: 'EJ-1' }, 'accepted'],
    ['serviceCodeOrCommitmentNumber', {}, 'serviceOrCommitmentRequired'],
    ['serviceCodeOrCommitmentNumber', { commitmentNumber: 'EJ-1' }, 'accepted'],
    ['serviceCodeOrCommitmentNumber', { serviceCode: 'PHARMACIE' }, 'accepted'],
    ['manyServices', { serviceCode: 'SERVICE-25' }, 'accepted'],
  ])('%s with %j: %s', async (name, question, rule) => {
    const { directory, structures } = open()
    const check = await directory.checkRecipient(structures[name].siret, question)
    expect(check.rule).toBe(rule)
    expect(check.status).toBe(rule === 'accepted' ? 'accepted' : 'refused')
    // Each word of it rests on an answer.
    expect(check.evidence[0]).toEqual({ operation: 'structures.rechercher', answer: '1 structures' })
    expect(JSON.stringify(check.explanation)).not.toContain('EJ-1')
  })

  it('knows who is not there, and who reports no payment', async () => {
    const { directory, structures } = open()
    const gone = await directory.checkRecipient('99999999900019')
    expect(gone).toMatchObject({ status: 'refused', rule: 'structureAbsent' })
    expect(gone.evidence).toEqual([{ operation: 'structures.rechercher', answer: '0 structures' }])
    const { requirements, reportsPayment } = await directory.checkRecipient(structures.paymentNotReported.siret)
    expect(reportsPayment).toBe(false)
    expect(requirements).toEqual({ serviceCode: false, commitmentNumber: false, serviceCodeOrCommitmentNumber: false })
  })

  it.each(['singleObjects', 'pagesNull', 'nullLists'] as const)('understands answers with %s', async (quirk) => {
    const { directory, structures } = open({ quirks: { chorusPro: { [quirk]: true } } })
    expect(await directory.checkRecipient(structures.publicBody.siret)).toMatchObject({ rule: 'accepted' })
    expect(await directory.checkRecipient('99999999900019')).toMatchObject({ rule: 'structureAbsent' })
  })

  it('keeps answers for a while, by the clock', async () => {
    const { directory, structures, asked, pass } = open()
    const ask = () => directory.checkRecipient(structures.serviceCode.siret, { serviceCode: 'ACHATS' })
    const first = await ask()
    pass(HOUR_MS - 1)
    expect(await ask()).toEqual(first)
    expect(asked('rechercherStructure')).toBe(1)
    pass(1)
    await ask()
    expect(asked('rechercherStructure')).toBe(2)
    expect(asked('rechercherServicesStructure')).toBe(2)
  })

  it('keeps nothing of questions that failed, and says that there was no answer', async () => {
    const { directory, structures, sandbox } = open()
    sandbox.faults.add({ operation: 'rechercherStructure', status: 503, times: 3 })
    const away = await directory.checkRecipient(structures.publicBody.siret)
    expect(away).toMatchObject({ status: 'undetermined', rule: 'directoryUnavailable', cause: { status: 503 } })
    expect(await directory.checkRecipient(structures.publicBody.siret)).toMatchObject({ status: 'accepted' })
  })

  it('throws what asking again would not mend', async () => {
    const unsubscribed = open({ quirks: { chorusPro: { unsubscribed: ['structures'] } } })
    const { siret } = unsubscribed.structures.publicBody
    const error = await unsubscribed.directory.checkRecipient(siret).catch((failure: unknown) => failure)
    expect(PlatformError.isInstance(error) && error.code).toBe('FORBIDDEN')
    const wrong = open({ clients: [{ clientId: 'other', clientSecret: 'other' }] })
    wrong.sandbox.faults.add({ operation: 'token', status: 400, body: '{"error":"invalid_client"}' })
    const refused = await wrong.directory.checkRecipient(siret).catch((failure: unknown) => failure)
    expect(AuthError.isInstance(refused)).toBe(true)
    const reason = new Error('enough')
    await expect(wrong.directory.checkRecipient(siret, {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it.each([
    ['123456789', {}, 'siret'],
    ['12345678900011', { serviceCode: '' }, 'question.serviceCode'],
    ['12345678900011', { commitmentNumber: 'x'.repeat(51) }, 'question.commitmentNumber'],
  ])('checks its arguments: %s %j', async (siret, question, field) => {
    const error = await open()
      .directory.checkRecipient(siret, question)
      .catch((failure: unknown) => failure)
    expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', field })
  })
})

describe('checkReachability', () => {
  it('is a directory as adapters ask it', async () => {
    const { directory, structures } = open()
    const at = (siret: string) => directory.checkReachability({ value: siret, scheme: '0009' })
    const demanding = structures.serviceCode.siret
    expect(await at(demanding)).toMatchObject({
      status: 'reachable',
      address: { value: demanding, scheme: '0009' },
      requirements: { serviceCode: true },
    })
    expect(await at(structures.inactive.siret)).toMatchObject({
      status: 'notYet',
      evidence: { rule: 'structureInactive' },
    })
    expect(await at('99999999900019')).toMatchObject({ status: 'absent', evidence: { rule: 'structureAbsent' } })
    const { siret } = structures.publicBody
    const address = { value: `${siret.slice(0, 9)}_${siret}`, scheme: '0225' }
    expect(await directory.checkReachability(address)).toMatchObject({ status: 'reachable', address })
  })

  it('knows nothing of an address without an establishment', async () => {
    const error = await open()
      .directory.checkReachability({ value: '123456782', scheme: '0225' })
      .catch((failure: unknown) => failure)
    expect(error).toMatchObject({ code: 'ADDRESS_INVALID', field: 'address' })
  })
})

it('the time to live is checked', () => {
  const { client } = openWorld()
  expect(() => createRecipientDirectory(client, { ttlMs: Number.NaN })).toThrow(/ttlMs/)
})
