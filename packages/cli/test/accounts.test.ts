import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withAccount } from '../src/accounts.js'
import { readArguments } from '../src/arguments.js'
import { EXIT } from '../src/index.js'
import { runCommand } from './run-cli.js'

const SECRET = 'canary-secret'
const CHORUS_PRO = {
  FACTURELLE_CHORUS_PRO_CLIENT_ID: 'piste',
  FACTURELLE_CHORUS_PRO_CLIENT_SECRET: SECRET,
  FACTURELLE_CHORUS_PRO_LOGIN: 'TECH_1@cpp2017.fr',
  FACTURELLE_CHORUS_PRO_PASSWORD: SECRET,
}

let home: string
let path: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'facturelle-'))
  path = join(home, '.config', 'facturelle', 'profiles.json')
})
afterAll(() => rm(home, { recursive: true }))

const run = (argv: string[], env: Record<string, string> = {}, stdin?: string) =>
  runCommand(argv, { env: { HOME: home, ...env }, secret: SECRET, ...(stdin !== undefined && { stdin }) })
const environmentOf = (argv: string[], env: Record<string, string> = {}) =>
  withAccount(readArguments(['submit', ...argv]).values, { HOME: home, ...env })

describe('accounts', () => {
  it('adds what the environment holds, for nobody else to read, and lists names alone', async () => {
    expect((await run(['accounts', 'list'])).out).toContain('has no account')
    const added = await run(['accounts', 'add', 'acme', '--type', 'chorus-pro', '--environment', 'sandbox'], CHORUS_PRO)
    expect([added.code, added.err]).toEqual([EXIT.done, ''])
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(join(path, '..'))).mode & 0o077).toBe(0)
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      accounts: {
        acme: {
          'chorus-pro': {
            environment: 'sandbox',
            credentials: { clientId: 'piste', clientSecret: SECRET, login: 'TECH_1@cpp2017.fr', password: SECRET },
          },
        },
      },
    })
    const piped = JSON.stringify({ environment: 'sandbox', credentials: { clientId: 'f', clientSecret: SECRET } })
    expect((await run(['accounts', 'add', 'acme', '--type', 'factus'], {}, piped)).code).toBe(EXIT.done)
    const listed = await run(['accounts', 'list', '--json'])
    expect(listed.lines).toEqual([{ event: 'account', name: 'acme', types: ['chorus-pro', 'factus'] }])
    const twice = await run(['accounts', 'add', 'acme', '--type', 'factus'], {}, piped)
    expect([twice.code, twice.err]).toEqual([EXIT.usage, expect.stringContaining('--replace')])
    expect((await run(['accounts', 'add', 'acme', '--type', 'factus', '--replace'], {}, piped)).code).toBe(EXIT.done)
  })

  it('stands behind the environment, which is named', () => {
    const { env, before } = environmentOf(['--account', 'acme'], { FACTURELLE_CHORUS_PRO_LOGIN: 'other' })
    expect(before).toEqual(['FACTURELLE_CHORUS_PRO_LOGIN'])
    expect(env).toMatchObject({
      FACTURELLE_CHORUS_PRO_LOGIN: 'other',
      FACTURELLE_CHORUS_PRO_PASSWORD: SECRET,
      FACTURELLE_CHORUS_PRO_ENVIRONMENT: 'sandbox',
      FACTURELLE_FACTUS_CLIENT_ID: 'f',
    })
    // Where one variable says where the platform is, the account adds no second place.
    const placed = environmentOf([], { FACTURELLE_ACCOUNT: 'acme', FACTURELLE_CHORUS_PRO_API_URL: 'https://here.test' })
    expect(placed.env.FACTURELLE_CHORUS_PRO_ENVIRONMENT).toBeUndefined()
    expect(environmentOf([]).env).toEqual({ HOME: home })
    expect(() => environmentOf(['--account', 'none'])).toThrow('there are: acme')
    expect(() => environmentOf(['--account', 'constructor'])).toThrow('no account')
  })

  it('refuses a file that others may read, as ssh does, and says what to do', async () => {
    await chmod(path, 0o640)
    const { code, err } = await run(['accounts', 'list'])
    expect([code, err]).toEqual([EXIT.usage, expect.stringContaining(`(mode 0640): chmod 600 ${path}`)])
    await chmod(path, 0o600)
  })

  it.each([
    [
      '{ "accounts": { "a": { "factus": { "credentials": { "clientId": 7 } } } } }',
      'a.factus.credentials.clientId must',
    ],
    [`{ "accounts": { "a": { "factus": { "credentials": { "${SECRET}": "x" } } } } }`, 'credentials holds a member'],
    [`{ "accounts": { "a b": {} } }`, 'is a name with other letters'],
    [`{ "accounts": { "a": "${SECRET}" } }`, 'accounts.a must be'],
    [`{ ${SECRET}`, 'is no JSON'],
  ])('names the field at fault and no value: %s', async (held, said) => {
    const other = join(home, 'other.json')
    await writeFile(other, held, { mode: 0o600 })
    const { code, err } = await run(['accounts', 'list', '--profiles', other])
    expect([code, err]).toEqual([EXIT.usage, expect.stringContaining(said)])
  })

  it.each([
    [['accounts', 'add', '--type', 'factus'], 'NAME'],
    [['accounts', 'add', '../x', '--type', 'factus'], 'the NAME of an account'],
    [['accounts', 'add', 'x', '--type', 'nowhere'], '--type must be one of afnor'],
    [['accounts', 'add', 'x', '--type', 'factus'], 'set FACTURELLE_FACTUS_CLIENT_ID'],
    [['accounts', 'list', '--to', 'afnor'], '--to is no option of accounts list'],
  ])('refuses %j', async (argv, said) => {
    const { code, err } = await run(argv)
    expect([code, err]).toEqual([EXIT.usage, expect.stringContaining(said)])
  })
})
