import { describe, expect, it } from 'vitest'
import * as catalogs from './index.js'

const { countries, currencies, municipalities, unitMeasures } = catalogs

describe('catalogues', () => {
  it('are whole', () => {
    expect([municipalities, countries, unitMeasures, currencies].map((one) => one.all().length)).toEqual([
      1122, 249, 1093, 178,
    ])
    for (const one of [municipalities, countries, unitMeasures, currencies]) {
      expect(new Set(one.all().map(({ code }) => code)).size).toBe(one.all().length)
    }
    expect(new Set(municipalities.all().map(({ department_code }) => department_code)).size).toBe(33)
  })

  it('keep every entry in form', () => {
    for (const { code, name, department_code, department_name } of municipalities.all()) {
      expect(code).toMatch(/^\d{5}$/)
      expect(code.slice(0, 2)).toBe(department_code)
      expect(name).toMatch(/^\p{Lu}/u)
      expect(department_name).toMatch(/^\p{Lu}/u)
    }
    for (const { code, name } of countries.all()) expect(`${code} ${name}`).toMatch(/^[A-Z]{2} \p{L}/u)
    for (const { code, name } of currencies.all()) expect(`${code} ${name}`).toMatch(/^[A-Z]{3} ./u)
    for (const { code, name } of unitMeasures.all()) expect(`${code} ${name}`).toMatch(/^[A-Z0-9]{1,3} ./u)
  })

  it('find by code, and by the id of version 1', () => {
    expect(municipalities.byCode('05001')).toEqual({
      code: '05001',
      name: 'Medellin',
      department_code: '05',
      department_name: 'Antioquia',
      v1_id: municipalities.byCode('05001')?.v1_id,
    })
    expect(municipalities.byV1Id(1)).toMatchObject({ code: '91263', name: 'El Encanto', department_name: 'Amazonas' })
    expect(municipalities.byV1Id(1122)?.v1_id).toBe(1122)
    expect(municipalities.byV1Id(1123)).toBeUndefined()
    expect(municipalities.byV1Id(0)).toBeUndefined()
    expect(municipalities.byCode('00000')).toBeUndefined()
    expect(countries.byCode('CO')).toEqual({ code: 'CO', name: 'Colombia', v1_id: 46 })
    // The units that the gateway of version 1 maps.
    const ids = ['94', 'KGM', 'LBR', 'MLT', 'MTR', 'GLL'].map((code) => unitMeasures.byCode(code)?.v1_id)
    expect(ids).toEqual([70, 414, 449, 499, 512, 874])
    expect(currencies.byCode('USD')).toMatchObject({ code: 'USD' })
    expect(Object.keys(currencies.byCode('USD') ?? {})).not.toContain('v1_id')
  })

  it('find what is damaged in the list, by both codes, and say so', () => {
    expect(countries.byCode('GU')).toMatchObject({ listed: 'Gu' })
    expect(countries.byCode('Gu')?.code).toBe('GU')
    expect(currencies.byCode('VES')).toMatchObject({ listed: 'VES7' })
    expect(unitMeasures.byCode('COMO')).toMatchObject({ code: 'AS', listed: 'COMO' })
    const damaged = unitMeasures.all().filter(({ listed }) => listed !== undefined)
    expect(damaged).toHaveLength(23)
    // What a translator made of another code: the code itself keeps its entry.
    expect(unitMeasures.byCode('MGM')).toMatchObject({ name: 'miligramo', v1_id: 490 })
    expect(unitMeasures.byV1Id(491)).toMatchObject({ code: 'MHZ', listed: 'MGM', name: 'megahercio' })
    expect(unitMeasures.byCode('ITS')).toMatchObject({ code: 'STI', name: 'piedra (Reino Unido)', v1_id: 1008 })
    for (const { code } of damaged) expect(unitMeasures.all().filter((unit) => unit.code === code)).toHaveLength(1)
  })

  it('has its units in the order of their codes, which a damaged one would break', () => {
    const codes = unitMeasures.all().map(({ code }) => code)
    const outside = codes.filter((code, at) => {
      const [before, after] = [codes[at - 1] ?? '', codes[at + 1] ?? '~']
      return before < after && !(before < code && code < after)
    })
    expect(outside).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('are searched whatever the accents, the nearest first', () => {
    expect(municipalities.search('MEDELLÍN').map(({ code }) => code)).toEqual(['05001'])
    expect(municipalities.search('san jose')[0]?.name).toMatch(/^San Jos[eé]/)
    expect(municipalities.search('Amazonas')).toHaveLength(11)
    expect(countries.search('españa').map(({ code }) => code)).toEqual(['ES'])
    expect(municipalities.search(' ')).toEqual([])
    expect(municipalities.search('05001')[0]?.name).toBe('Medellin')
  })

  it('have the small tables with a meaning', () => {
    const tables = Object.entries(catalogs).filter(([name]) => /^[A-Z_0-9]+$/.test(name) && !name.endsWith('ALIASES'))
    expect(tables).toHaveLength(50)
    for (const [name, table] of tables) {
      const entries = Object.values(table as Record<string, { label?: string; meaning?: string }>)
      expect(entries.length, name).toBeGreaterThan(0)
      for (const { label, meaning } of entries) expect((label ?? meaning)?.length, name).toBeGreaterThan(0)
    }
    expect(catalogs.IDENTITY_DOCUMENTS['31']).toEqual({
      label: 'NIT',
      meaning: 'tax number, check digit apart',
      v1_id: 6,
    })
    for (const code of Object.values(catalogs.IDENTITY_DOCUMENT_ALIASES))
      expect(catalogs.IDENTITY_DOCUMENTS).toHaveProperty(code)
    for (const code of Object.values(catalogs.PAYMENT_METHOD_ALIASES))
      expect(catalogs.PAYMENT_METHODS).toHaveProperty(code)
  })
})
