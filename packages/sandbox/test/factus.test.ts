import { describe, expect, it } from 'vitest'
import { billOf, FactusCaller } from './factus-calls.js'

describe('an invoice', () => {
  it('is numbered, validated, listed and shown in both versions', async () => {
    const factus = await FactusCaller.open()
    const bill = await factus.issued()
    expect(bill).toMatchObject({ number: 'SETP990000001', is_validated: true, errors: [], reference_code: 'V-1' })
    expect(bill.cufe).toMatch(/^[\da-f]{96}$/)
    expect(await factus.done('GET', '/v2/bills/SETP990000001')).toEqual(bill)
    expect((await factus.done('GET', '/v1/bills/show/SETP990000001')).bill).toMatchObject({
      status: 1,
      cufe: bill.cufe,
    })
    expect((await factus.done('GET', '/v2/bills?filter[status]=1')).data).toHaveLength(1)
    expect((await factus.done('GET', '/v2/bills?filter[status]=0')).data).toHaveLength(0)
    expect((await factus.done('GET', '/v1/bills')).data[0]).toMatchObject({ number: bill.number })
    expect(await factus.issued()).toEqual(bill)
  })

  it('is refused for a wrong check digit, blocks the next, and can be deleted', async () => {
    const factus = await FactusCaller.open()
    const customer = {
      ...(billOf().customer as object),
      identification_document_code: '31',
      identification: '900123456',
      dv: '1',
      legal_organization_code: '1',
      company: 'Uno SAS',
    }
    const bill = await factus.issued({ customer })
    expect(bill.is_validated).toBe(false)
    expect(bill.errors.FAK24).toContain('Rechazo')
    expect((await factus.call('POST', '/v2/bills/validate', billOf({ reference_code: 'V-2' }))).status).toBe(409)
    expect((await factus.call('DELETE', '/v2/bills/destroy/reference/V-1')).status).toBe(200)
    expect((await factus.issued({ reference_code: 'V-2' })).number).toBe('SETP990000001')
    expect((await factus.call('DELETE', '/v2/bills/destroy/reference/V-2')).status).toBe(409)
  })
})
