import { readdirSync, readFileSync } from 'node:fs'
import { afnorFlowAdapter, PLATFORMS } from '@facturelle/afnor-flow'
import { chorusProAdapter } from '@facturelle/chorus-pro'
import { factpulseAdapter } from '@facturelle/factpulse'
import { factusAdapter } from '@facturelle/factus'
import { expect, it } from 'vitest'

const packages = new URL('../packages/', import.meta.url)
const sources = new URL('facade/src/', packages)

/** Packages that have an adapter, by their folders. */
const withAdapter = readdirSync(packages).filter((name) => {
  const folder = new URL(`${name}/`, packages)
  return readdirSync(folder).includes('src') && readdirSync(new URL('src/', folder)).includes('adapter.ts')
})

it('nothing in the facade names a platform', () => {
  const types = [afnorFlowAdapter(), chorusProAdapter(), factusAdapter(), factpulseAdapter()].map(({ type }) => type)
  expect(withAdapter.filter((name) => name !== 'core')).toHaveLength(types.length)
  const names = [...types, ...withAdapter, ...Object.keys(PLATFORMS)].filter((name) => name !== 'core')
  // However it is spelt: chorus-pro, chorus_pro, ChorusPro.
  const spelt = new RegExp([...new Set(names)].map((name) => name.replaceAll('-', '[-_ ]?')).join('|'), 'i')
  expect(spelt.test('the ChorusPro of chorus_pro')).toBe(true)
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(10)
  for (const name of files)
    expect([name, spelt.exec(readFileSync(new URL(name, sources), 'utf8'))?.[0]]).toEqual([name, undefined])
  const { dependencies } = JSON.parse(readFileSync(new URL('facade/package.json', packages), 'utf8'))
  expect(Object.keys(dependencies)).toEqual(['@facturelle/core'])
})
