import { type Invoice, PlatformError, type ReceivedItem, TransportError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { type FactusDestination, factusAdapter } from '../src/index.js'
import { person } from './support/bodies.js'
import { invoiceOf, prepared } from './support/invoices.js'
import { openWorld } from './support/world.js'

type World = ReturnType<typeof openWorld>
const destinationOf = ({ destination }: World) => destination as FactusDestination
const read = async (world: World, options: { since?: string; cursor?: string } = {}) => {
  const items: ReceivedItem[] = []
  for await (const item of world.adapter().inbox?.(destinationOf(world), options) ?? []) items.push(item)
  return items
}
/** An invoice on credit that the same company received: the account is its own customer here. */
async function received(world: World, number: string) {
  const submission = await world
    .adapter()
    .submitInvoice?.(await prepared(invoiceOf({ number, dueDays: 30 })), destinationOf(world))
  const cufe = submission?.reference.details?.cufe as string
  await world.client.receptions.upload({ track_id: cufe })
  return cufe
}
const failure = (work: Promise<unknown> | undefined) =>
  (work ?? Promise.resolve()).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  )

describe('receptions as an inbox', () => {
  it('come in order, with the file of DIAN, and go on from a cursor', async () => {
    const world = openWorld()
    const codes = [await received(world, 'V-1'), await received(world, 'V-2')]
    const items = await read(world)
    expect(items.map(({ reference }) => reference.details?.cufe)).toEqual(codes)
    const file = await items[0]?.original?.()
    expect(new TextDecoder().decode(file?.bytes)).toContain(codes[0])
    expect((await read(world, { cursor: items[0]?.cursor as string })).map(({ reference }) => reference.id)).toEqual([
      items[1]?.reference.id,
    ])
    expect(await read(world, { since: '2027-01-01T00:00:00Z' })).toEqual([])
    expect(await failure(read(world, { cursor: 'x' }))).toMatchObject({ field: 'options.cursor' })
    expect(JSON.parse(JSON.stringify(items[0]?.reference))).toEqual(items[0]?.reference)
  })

  it('are answered by the events of RADIAN, by a person, each once', async () => {
    const world = openWorld()
    await received(world, 'V-1')
    const [item] = await read(world)
    const reference = item?.reference as ReceivedItem['reference']
    const platform = person as unknown as Record<string, unknown>
    const answer = (response: Parameters<NonNullable<ReturnType<World['adapter']>['respond']>>[1]) =>
      world.adapter().respond?.(reference, response, destinationOf(world))
    expect(await failure(answer({ stage: 'approved' }))).toMatchObject({ field: 'response.platform' })
    expect(await failure(answer({ stage: 'paid', amount: '1.00' }))).toMatchObject({ code: 'RESPONSE' })
    expect(await failure(answer({ stage: 'disputed', platform }))).toMatchObject({ field: 'response.reason.code' })
    expect(await answer({ stage: 'received', platform, amount: '1.00' })).toMatchObject({
      platformStatus: '030',
      warnings: [expect.stringContaining('amount is left out')],
    })
    await answer({ stage: 'inHand', platform })
    expect(await answer({ stage: 'disputed', platform, reason: { code: '01' } })).toMatchObject({
      stage: 'disputed',
      platformStatus: '031',
    })
    expect(PlatformError.isInstance(await failure(answer({ stage: 'inHand', platform })))).toBe(true)
  })

  it('leave in doubt an event whose answer is lost', async () => {
    const world = openWorld()
    await received(world, 'V-1')
    const [item] = await read(world)
    world.sandbox.faults.add({ operation: 'emitReceptionEventV2', reset: true, when: 'after' })
    const response = { stage: 'received', platform: person as unknown as Record<string, unknown> } as const
    const error = await failure(world.adapter().respond?.(item?.reference as never, response, destinationOf(world)))
    expect(TransportError.isInstance(error) && error.code).toBe('IN_DOUBT')
  })
})

describe('what is known without a network', () => {
  it.each<[Partial<Invoice['seller']['address']> | undefined, string, string]>([
    [{ country: 'CO' }, 'yes', 'sellerInColombia'],
    [{ country: 'FR' }, 'no', 'sellerNotInColombia'],
    [undefined, 'unknown', 'sellerCountryMissing'],
  ])('is whether the seller is one of Colombia: %j', async (address, fit, rule) => {
    const invoice = { seller: { name: 'x', ...(address && { address }) } } as Invoice
    expect(await factusAdapter().assess?.(invoice, {})).toMatchObject({ fit, rule })
  })

  it('is what the submission is warned of, and where a reference leads', async () => {
    const world = openWorld()
    const document = await prepared(invoiceOf({}, { payer: { name: 'Otro' } } as never))
    const ahead = (await world.adapter().preview?.(document, destinationOf(world))) ?? []
    expect(ahead).toEqual([expect.stringContaining('payer')])
    const warned: (readonly string[])[] = []
    const submission = await world.adapter().submitInvoice?.(document, destinationOf(world), {
      beforeSend: async (_, warnings) => void warned.push(warnings),
    })
    expect(warned).toEqual([ahead])
    expect(submission?.warnings.slice(0, ahead.length)).toEqual(ahead)
    const own = { clientId: 'a', clientSecret: 'b', username: 'c@example.com', password: 'd' }
    const stored = factusAdapter({ environment: 'sandbox', credentials: own })
    const reference = { type: 'factus', destination: { environment: 'sandbox' } }
    expect(stored.checkDestination(stored.destinationOf?.(reference, undefined))).toEqual({ type: 'factus' })
    const bare = factusAdapter()
    expect(bare.checkDestination(bare.destinationOf?.(reference, own))).toMatchObject({ environment: 'sandbox' })
  })

  it('sends nothing where what is to be noted cannot be', async () => {
    const world = openWorld()
    const reason = new Error('the disk is full')
    const context = { beforeSend: () => Promise.reject(reason) }
    const work = world.adapter().submitInvoice?.(await prepared(invoiceOf()), destinationOf(world), context)
    expect(await failure(work)).toBe(reason)
    expect(world.sandbox.factusDocuments()).toEqual([])
  })
})
