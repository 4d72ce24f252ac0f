import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPlatforms } from '../scripts/platforms.mjs'

const FOLDER = fileURLToPath(new URL('../specs/platforms/', import.meta.url))

describe('specs/platforms', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facturelle-platforms-'))
    await cp(FOLDER, folder, { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('are read and checked', async () => {
    expect(Object.keys(await readPlatforms(folder))).toEqual(
      expect.arrayContaining(['super-pdp', 'esalink', 'esalink-test', 'factpulse']),
    )
  })

  it.each([
    ['a misspelt key', 'maxPageSize: 100', 'maxPagesize: 100'],
    ['a key nobody knows', 'name: super-pdp', 'name: super-pdp\ncolour: red'],
    ['plain http', 'url: https://api.superpdp.tech/afnor-flow', 'url: http://api.superpdp.tech/afnor-flow'],
    ['an address that is not whole', 'url: https://api.superpdp.tech/afnor-flow', 'url: /afnor-flow'],
    ['an address with a query', 'url: https://api.superpdp.tech/afnor-flow', 'url: https://api.superpdp.tech/a?b=c'],
    ['a feature nobody knows', 'missing: [webhooks,', 'missing: [webhook,'],
    ['a version nobody knows', 'version: 1.2.0', 'version: 1.2'],
    ['a login with client authentication', 'grant: client_credentials', 'grant: json_login'],
    ['another name than its file', 'name: super-pdp', 'name: superpdp'],
    ['a fact about nothing', 'about: flowService.total', 'about: flowService.totals'],
    ['a source that is not listed', 'sources: [inveq]', 'sources: [hearsay]'],
    ['a quirk without a source', 'prefixedFlowIds: true', 'prefixedFlowIds: true\n    noWebhooks: true'],
  ])('refuse %s', async (_, present, wrong) => {
    const file = join(folder, 'super-pdp.yaml')
    const text = await readFile(join(FOLDER, 'super-pdp.yaml'), 'utf8')
    expect(text).toContain(present)
    await writeFile(file, text.replace(present, wrong))
    await expect(readPlatforms(folder)).rejects.toThrow('specs/platforms/super-pdp.yaml')
    await writeFile(file, text)
  })
})
