import { describe, expect, it } from 'vitest'
import { createFactus, type FactusError } from './index.js'

const pending = 'Se encontró una factura pendiente por enviar a la DIAN'
const field = { 'customer.names': ['El campo nombres es obligatorio.'], 'items.0.price': ['uno', 'dos'] }
const fieldIssues = [
  { field: 'customer.names', message: 'El campo nombres es obligatorio.' },
  { field: 'items.0.price', message: 'uno' },
  { field: 'items.0.price', message: 'dos' },
]
const rule = 'Regla: FAK24, Rechazo: el NIT no corresponde'

async function refusal(status: number, body: unknown, type = 'application/json'): Promise<FactusError> {
  const client = createFactus({
    environment: 'sandbox',
    credentials: { accessToken: 'token' },
    retry: { limit: 0 },
    fetch: async () =>
      new Response(typeof body === 'string' ? body : JSON.stringify(body), {
        status,
        headers: { 'content-type': type },
      }),
  })
  return client.bills.delete('V-1').then(
    () => expect.unreachable(),
    (failure: unknown) => failure as FactusError,
  )
}

describe('refusals', () => {
  it.each([
    [401, { message: 'Unauthenticated.' }, { code: 'UNAUTHORIZED', issues: [] }, 'Unauthenticated.'],
    [402, { message: 'La suscripción ha vencido' }, { code: 'REFUSED', reason: 'subscription' }, 'suscripción'],
    [403, { status: 'Forbidden', message: 'No tiene permiso' }, { code: 'FORBIDDEN' }, 'permiso'],
    [404, { status: 'Not Found', message: 'No se encontró el documento' }, { code: 'NOT_FOUND' }, 'documento'],
    [
      404,
      { status: 'Not Found', message: 'No se encontró la ruta o recurso solicitado' },
      { code: 'NOT_FOUND', reason: 'noRoute' },
      'ruta',
    ],
    [409, { status: 'Conflict', message: pending }, { code: 'CONFLICT', reason: 'pending', issues: [] }, pending],
    [
      409,
      {
        status: 'Conflict',
        errors: [{ code: 409, message: pending, params: [], detail: 'Conflict', api_version: 'v1' }],
      },
      { code: 'CONFLICT', reason: 'pending', issues: [{ message: pending }] },
      pending,
    ],
    [409, { message: 'La factura no ha sido validada' }, { reason: 'notValidated' }, 'validada'],
    [409, { message: 'El documento se encuentra validado' }, { reason: 'alreadyValidated' }, 'validado'],
    [
      422,
      { message: 'The given data was invalid. (and 2 more errors)', errors: field },
      { code: 'REJECTED', reason: 'invalid', issues: fieldIssues, dian: [] },
      'customer.names: El campo nombres es obligatorio.; items.0.price: uno',
    ],
    [
      422,
      { status: 'Validation error', message: 'arriba', data: { message: 'dentro', errors: field } },
      { code: 'REJECTED', reason: 'invalid', issues: fieldIssues },
      'arriba; customer.names: El campo',
    ],
    [
      422,
      { status: 'Validation error', message: 'x', data: { message: 'y', errors: { FAK24: rule } } },
      {
        reason: 'dian',
        platformCode: 'FAK24',
        issues: [{ code: 'FAK24', message: 'el NIT no corresponde' }],
        dian: [{ rule: 'FAK24', text: 'el NIT no corresponde', severity: 'rejection' }],
      },
      'FAK24: el NIT no corresponde',
    ],
    [
      422,
      {
        status: 'Validation error',
        message: 'x',
        data: { errors: ['Regla: 90, Rechazo: Documento procesado anteriormente.'] },
      },
      { reason: 'processedBefore', platformCode: '90', issues: [{ code: '90' }] },
      'procesado anteriormente',
    ],
    [
      422,
      { message: 'x', errors: { numbering_range_id: ['El id rango de numeración no es válido'] } },
      { reason: 'range', issues: [{ field: 'numbering_range_id' }] },
      'rango',
    ],
    [
      422,
      { message: 'x', errors: { 1: ['El precio no es válido'], 3: rule } },
      {
        reason: 'dian',
        issues: [{ message: 'El precio no es válido' }, { code: 'FAK24', message: 'el NIT no corresponde' }],
      },
      'precio',
    ],
    [
      422,
      { message: 'x', errors: { 1: ['El precio no es válido'] } },
      { reason: 'invalid', dian: [], issues: [{ message: 'El precio no es válido' }] },
      'precio',
    ],
    [429, { message: 'Too Many Attempts.' }, { code: 'RATE_LIMITED' }, 'Too Many'],
    [500, { status: 'Error', message: 'Error interno' }, { code: 'UNAVAILABLE', status: 500 }, 'interno'],
    [
      400,
      { error: 'invalid_request', error_description: 'falta' },
      { code: 'REJECTED', platformCode: 'invalid_request' },
      'falta',
    ],
    [418, {}, { code: 'REFUSED', issues: [] }, '418'],
    [422, { errors: 'texto' }, { issues: [{ message: 'texto' }] }, 'texto'],
    [422, { errors: { a: null, b: [3, ''], c: {} }, data: [] }, { issues: [] }, '422'],
  ])('%i %j', async (status, body, expected, said) => {
    const failure = await refusal(status, body)
    expect(failure).toMatchObject({
      name: 'FactusError',
      platform: 'factus',
      operation: 'bills.delete',
      status,
      ...expected,
    })
    expect(failure.message).toContain(said)
  })

  it.each([
    ['<html><body>canary</body></html>', 'text/html'],
    ['{"message": "canary', 'application/json'],
    ['', 'text/plain'],
    ['null', 'application/json'],
    [`{"message": "<Invoice>canary</Invoice>"}`, 'application/json'],
  ])('quotes nothing of %j', async (body, type) => {
    const failure = await refusal(502, body, type)
    expect(failure).toMatchObject({ code: 'UNAVAILABLE', status: 502, issues: [] })
    expect(failure.message).not.toContain('canary')
  })

  it('keeps plain text, and bounds everything', async () => {
    expect((await refusal(503, 'en mantenimiento', 'text/plain')).message).toContain('en mantenimiento')
    const huge = await refusal(422, {
      errors: Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`f${at}`, ['x'.repeat(400)]])),
    })
    expect(huge.issues).toHaveLength(100)
    expect(huge.issues[0]?.message?.length).toBeLessThan(310)
    expect(huge.message.length).toBeLessThan(600)
  })
})
