import {
  ConfigurationError,
  type Identifier,
  type PreparedDocument,
  type ProgressStep,
  type Reachability,
  type ReachabilityStatus,
  type RecipientDirectory,
  UnsupportedError,
} from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { steppedClock } from '../../core/test/stepped-clock.js'
import { afnorFlowAdapter } from './adapter.js'

const ADDRESS = { scheme: '0225', value: '987654324_canary' }
const invoice = (given: Partial<PreparedDocument> = {}): PreparedDocument =>
  ({
    bytes: new TextEncoder().encode('<Invoice/>'),
    name: 'F-1.xml',
    sha256: 'a'.repeat(64),
    syntax: 'UBL',
    kind: 'invoice',
    typeCode: '380',
    number: 'F-1',
    issueDate: '2026-11-21',
    guideline: 'urn:cen.eu:en16931:2017',
    profile: 'EN 16931',
    seller: { electronicAddress: { scheme: '0225', value: '123456782' } },
    buyer: { electronicAddress: ADDRESS },
    ...given,
  }) as PreparedDocument

const saying = (status: ReachabilityStatus, more: Partial<Reachability> = {}): Reachability => ({
  status,
  address: ADDRESS,
  evidence: { rule: 'aRule', explanation: 'One sentence' },
  ...more,
})

/** An adapter with a directory, and all that it asked and sent. */
function bench(answer: (address: Identifier) => Reachability | Promise<Reachability>, options: object = {}) {
  const asked: Identifier[] = []
  const sent: string[] = []
  const steps: ProgressStep[] = []
  const directory: RecipientDirectory = {
    async checkReachability(address) {
      asked.push(address)
      return answer(address)
    },
  }
  const adapter = afnorFlowAdapter({
    flowServiceUrl: 'https://platform.example',
    tokenUrl: 'https://platform.example/token',
    credentials: { clientId: 'client', clientSecret: 'secret' },
    directory,
    async fetch({ url }: Request) {
      sent.push(url)
      if (url.endsWith('/token')) return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 1800 })
      return Response.json({ flowId: 'f-1' }, { status: 202 })
    },
    ...options,
  })
  const submit = (document = invoice(), destination: object = {}, signal?: AbortSignal) =>
    adapter.submit(document, { type: 'afnor', ...destination } as never, {
      onProgress: (step) => steps.push(step),
      signal,
    })
  return { asked, sent, steps, submit }
}
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('an adapter with a directory', () => {
  it('asks for the exact address before anything is sent, and tells what it heard', async () => {
    const { asked, sent, steps, submit } = bench(() => {
      expect(sent).toEqual([])
      return saying('reachable')
    })
    expect(await submit()).toMatchObject({ outcome: 'accepted', warnings: [] })
    expect(asked).toEqual([ADDRESS])
    expect(steps.map(({ step }) => step)).toEqual(['checked', 'authorized', 'sending', 'sent'])
    expect(steps[0]).toEqual({ step: 'checked', reachability: saying('reachable') })
  })

  it.each(['absent', 'notYet'] as const)(
    'refuses who is %s, with nothing sent, not even for a token',
    async (status) => {
      const { sent, steps, submit } = bench(() => saying(status))
      const error = await failure(submit())
      expect(UnsupportedError.isInstance(error)).toBe(true)
      expect(error).toMatchObject({ code: 'RECIPIENT_UNREACHABLE', attempts: 0 })
      expect(String(error)).toContain('One sentence (aRule)')
      expect(String(error)).toContain("unreachable: 'warn'")
      expect(String(error)).not.toContain('canary')
      expect(sent).toEqual([])
      expect(steps.map(({ step }) => step)).toEqual(['checked'])
    },
  )

  it.each(['absent', 'notYet'] as const)('sends to who is %s where it may, with a warning', async (status) => {
    const { submit } = bench(() => saying(status), { unreachable: 'warn' })
    expect(await submit()).toMatchObject({
      outcome: 'accepted',
      warnings: ['The recipient cannot be reached. One sentence (aRule)'],
    })
  })

  it('warns of what is undetermined', async () => {
    const { warnings } = await bench(() => saying('undetermined')).submit()
    expect(warnings).toEqual(['Whether the recipient takes invoices is not known: One sentence (aRule)'])
  })

  const nothing = { serviceCode: false, commitmentNumber: false, serviceCodeOrCommitmentNumber: false }
  it.each([
    [nothing, []],
    [{ ...nothing, serviceCode: true }, ['a service code (BT-10)']],
    [
      { ...nothing, serviceCode: true, commitmentNumber: true },
      ['a service code (BT-10)', 'a commitment number (BT-13)'],
    ],
    [{ ...nothing, serviceCode: true, serviceCodeOrCommitmentNumber: true }, ['a service code (BT-10)']],
    [{ ...nothing, commitmentNumber: true, serviceCodeOrCommitmentNumber: true }, ['a commitment number (BT-13)']],
    [{ ...nothing, serviceCodeOrCommitmentNumber: true }, ['a service code (BT-10) or a commitment number (BT-13)']],
  ])('warns of what the recipient asks: %j', async (requirements, asks) => {
    const { warnings } = await bench(() => saying('reachable', { requirements })).submit()
    expect(warnings).toEqual(
      asks.map((what) => `The recipient asks for ${what}; the document was not looked at for it`),
    )
  })

  it.each([
    ['no address', { buyer: {} }, 'no electronic address (BT-49)'],
    ['an empty one', { buyer: { electronicAddress: { scheme: '0225', value: '' } } }, 'no electronic address (BT-49)'],
    ['no scheme', { buyer: { electronicAddress: { value: '987654324' } } }, '0225 is'],
    ['an e-mail', { buyer: { electronicAddress: { scheme: 'EM', value: 'canary@b.example' } } }, '0225 is'],
    ['a seller without', { typeCode: '389', seller: {} }, 'no electronic address (BT-34)'],
  ])('does not ask for %s, and says so', async (_, given, why) => {
    const { asked, submit } = bench(() => saying('absent'))
    const { warnings } = await submit(invoice(given))
    expect(asked).toEqual([])
    expect(warnings).toEqual([expect.stringContaining(why)])
    expect(warnings[0]).not.toContain('canary')
  })

  it.each(['0002', '0009', '0225'])('asks for scheme %s', async (scheme) => {
    const { asked, submit } = bench(() => saying('reachable'))
    await submit(invoice({ buyer: { electronicAddress: { scheme, value: 'x' } } }))
    expect(asked).toEqual([{ scheme, value: 'x' }])
  })

  it.each(['389', '471', '473', '500', '501', '261', '502'])(
    'asks for the seller of a self-billed document (%s): it is the one to get it',
    async (typeCode) => {
      const { asked, submit } = bench(() => saying('reachable'))
      await submit(invoice({ typeCode, kind: ['261', '502'].includes(typeCode) ? 'creditNote' : 'invoice' }))
      expect(asked).toEqual([{ scheme: '0225', value: '123456782' }])
    },
  )

  it.each(['380', '381', '384', '386', '393', '396', '472', '503', undefined])(
    'asks for the buyer of %s',
    async (typeCode) => {
      const { asked, submit } = bench(() => saying('reachable'))
      await submit(invoice({ ...(typeCode && { typeCode }), kind: typeCode === '381' ? 'creditNote' : 'invoice' }))
      expect(asked).toEqual([ADDRESS])
    },
  )

  it.each([
    [undefined, 1],
    ['B2B', 1],
    ['B2G', 1],
    ['B2BInt', 0],
    ['B2C', 0],
    ['OutOfScope', 0],
    ['ArchiveOnly', 0],
    ['NotApplicable', 0],
    ['B2GInt', 0],
    ['B2GOutOfScope', 0],
  ])('processing rule %s: asked %i times', async (processingRule, times) => {
    const { asked, submit } = bench(() => saying('reachable'))
    await submit(invoice(), processingRule === undefined ? {} : { processingRule })
    expect(asked).toHaveLength(times)
  })

  it.each(['lifecycle', 'eReporting'] as const)('asks nothing for a %s file', async (kind) => {
    const { asked, submit } = bench(() => saying('absent'))
    const { warnings } = await submit(invoice({ kind, syntax: kind === 'lifecycle' ? 'CDAR' : 'FRR' }))
    expect({ asked, warnings }).toEqual({ asked: [], warnings: [] })
  })

  it('takes an address that is none as one that nobody is at', async () => {
    const wrong = () => {
      throw new ConfigurationError('ADDRESS_INVALID', 'address is none', { field: 'address' })
    }
    const { sent, submit } = bench(wrong)
    expect(await failure(submit())).toMatchObject({ code: 'RECIPIENT_UNREACHABLE', cause: { code: 'ADDRESS_INVALID' } })
    expect(sent).toEqual([])
    expect((await bench(wrong, { unreachable: 'warn' }).submit()).warnings).toHaveLength(1)
  })

  it('lets other failures of a directory through, with nothing sent', async () => {
    const broken = new Error('broken')
    const { sent, submit } = bench(() => Promise.reject(broken))
    expect(await failure(submit())).toBe(broken)
    expect(sent).toEqual([])
  })

  it('waits for a directory as long as for a call, and no longer', async () => {
    const clock = steppedClock()
    let hanging = () => {}
    const asked = new Promise<void>((resolve) => {
      hanging = resolve
    })
    const never = () => {
      hanging()
      return new Promise<never>(() => undefined)
    }
    const submitted = bench(never, { clock, timeoutMs: 500 }).submit()
    await asked
    clock.pass(500)
    expect((await submitted).warnings).toEqual([
      'Whether the recipient takes invoices is not known: no answer within 500 ms',
    ])
  })

  it('gives the reason of an abort', async () => {
    const controller = new AbortController()
    const reason = new Error('the user went away')
    const { sent, submit } = bench(() => {
      controller.abort(reason)
      return new Promise(() => undefined)
    })
    expect(await failure(submit(invoice(), {}, controller.signal))).toBe(reason)
    expect(sent).toEqual([])
  })

  it.each([
    [{ directory: {} }, 'directory'],
    [{ directory: null }, 'directory'],
    [{ unreachable: 'ask' }, 'unreachable'],
    [{ directory: undefined, unreachable: 'warn' }, 'unreachable'],
  ])('refuses the options %j', (options, field) => {
    expect(() => bench(() => saying('reachable'), options)).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', field }),
    )
  })
})
