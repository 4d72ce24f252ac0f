import { ConfigurationError, type Invoice, type Reachability, type ReachabilityStatus } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { afnorFlowAdapter } from './adapter.js'

const SELLER = { name: 'canary-seller', address: { country: 'FR' } }
const ADDRESS = { value: '315143296_canary', scheme: '0225' }
const BUYER = { name: 'canary-buyer', address: { country: 'FR' }, electronicAddress: ADDRESS }
const invoiceOf = (rest: object = {}) =>
  ({ typeCode: '380', seller: SELLER, buyer: BUYER, ...rest }) as unknown as Invoice

const answering = (status: ReachabilityStatus, rest: Partial<Reachability> = {}) => ({
  asked: [] as unknown[],
  async checkReachability(address: Reachability['address']): Promise<Reachability> {
    this.asked.push(address)
    return { status, address, evidence: { rule: 'lineRule', explanation: 'The directory says so' }, ...rest }
  },
})
const assessed = async (invoice: Invoice, directory?: Pick<ReturnType<typeof answering>, 'checkReachability'>) => {
  const adapter = afnorFlowAdapter()
  const found = await adapter.assess?.(invoice, directory ? { directory } : {})
  if (!found) throw new Error('the adapter assesses nothing')
  expect(JSON.stringify(found)).not.toContain('canary')
  return found
}

describe('assess', () => {
  it.each([
    [{ seller: { ...SELLER, address: { country: 'CO' } } }, 'no', 'sellerNotInFrance'],
    [{ buyer: { ...BUYER, address: { country: 'DE' } } }, 'no', 'buyerNotInFrance'],
    [{ buyer: { name: 'canary', vatIdentifier: 'DE123456789' } }, 'no', 'buyerNotInFrance'],
    [{ buyer: { name: 'canary', address: { country: 'FR' } } }, 'no', 'buyerNotIdentified'],
    [{ buyer: { name: 'canary' } }, 'no', 'buyerNotIdentified'],
    [
      { buyer: { name: 'canary', legalRegistration: { value: '1' } } },
      'unknown',
      'countryMissing',
      'buyer.address.country',
    ],
    [
      { buyer: { name: 'canary', legalRegistration: { value: '315143296', scheme: '0002' } } },
      'unknown',
      'addressMissing',
      'buyer.electronicAddress',
    ],
    [
      { buyer: { ...BUYER, electronicAddress: { value: 'canary@example.com', scheme: 'EM' } } },
      'unknown',
      'addressMissing',
      'buyer.electronicAddress',
    ],
    // Made by the buyer: the seller gets it, and has no address here.
    [{ typeCode: '389' }, 'unknown', 'addressMissing', 'seller.electronicAddress'],
    [{}, 'unknown', 'directoryMissing', 'directory'],
    [{ buyer: { ...BUYER, address: { country: 'RE' } } }, 'unknown', 'directoryMissing', 'directory'],
  ])('asks nobody of %j', async (rest, fit, rule, ...missing) => {
    expect(await assessed(invoiceOf(rest))).toMatchObject({ fit, rule, missing })
  })

  it.each<[ReachabilityStatus, string, string, string[]]>([
    ['reachable', 'yes', 'recipientReachable', []],
    ['absent', 'no', 'recipientUnreachable', []],
    ['notYet', 'no', 'recipientUnreachable', []],
    ['undetermined', 'unknown', 'recipientUndetermined', ['directory']],
  ])('asks the directory for the address: %s', async (status, fit, rule, missing) => {
    const directory = answering(status)
    const found = await assessed(invoiceOf(), directory)
    expect(found).toMatchObject({ fit, rule, missing })
    expect(found.evidence).toContain('The directory says so (lineRule).')
    expect(directory.asked).toEqual([ADDRESS])
  })

  it('takes public bodies, and says what they ask for that the invoice lacks', async () => {
    const asks = { serviceCode: true, commitmentNumber: true, serviceCodeOrCommitmentNumber: false }
    const body = { ...BUYER, electronicAddress: { value: '110000072_canary', scheme: '0225' } }
    expect(await assessed(invoiceOf({ buyer: body }), answering('reachable'))).toMatchObject({
      fit: 'yes',
      rule: 'publicBodyReachable',
    })
    const directory = answering('reachable', { requirements: asks })
    const lacking = await assessed(invoiceOf({ buyerReference: 'canary' }), directory)
    expect(lacking).toMatchObject({ fit: 'yes', rule: 'publicBodyReachable' })
    expect(lacking.evidence).toMatch(/asks for a commitment number \(BT-13\), which the invoice does not have/)
    const whole = await assessed(invoiceOf({ buyerReference: 'canary', purchaseOrder: { id: 'canary' } }), directory)
    expect(whole.evidence).toBe('The directory says so (lineRule).')
  })

  it('knows an address that is none, and hands on what the caller can mend', async () => {
    const failing = (code: string) => ({
      checkReachability: () => Promise.reject(new ConfigurationError(code, 'canary', { field: 'address' })),
    })
    expect(await assessed(invoiceOf(), failing('ADDRESS_INVALID'))).toMatchObject({ fit: 'no', rule: 'addressInvalid' })
    await expect(assessed(invoiceOf(), failing('CREDENTIALS_INVALID'))).rejects.toMatchObject({
      code: 'CREDENTIALS_INVALID',
    })
  })
})
