import { type Answer, json, Refused } from '../answers.js'
import { asText } from '../as-text.js'
import type { SettledFactusQuirks } from './quirks.js'

/** What a handler answers with. */
export type Body = Readonly<Record<string, unknown>>

export function answered(message: string, data?: unknown): Body {
  return data === undefined ? { status: 'OK', message } : { status: 'OK', message, data }
}

export function created(message: string, data: unknown): Answer {
  return json(201, { status: 'Created', message, data })
}

/** What was found wrong with fields: their dotted paths, and why. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>

/** A refusal of fields, in one of its shapes: `message` and `errors` at the top, or below `data`. */
export function invalidFields(errors: FieldErrors, shape: 'plain' | 'wrapped'): Refused {
  const texts = Object.values(errors).flat()
  const more = texts.length - 1
  const message = `${texts[0] ?? 'Los datos no son válidos.'}${more > 0 ? ` (and ${more} more ${more > 1 ? 'errors' : 'error'})` : ''}`
  if (shape === 'plain') return new Refused(json(422, { message, errors }))
  return new Refused(json(422, { status: 'Validation error', message, data: { message, errors } }))
}

export function invalidField(field: string, text: string, shape: 'plain' | 'wrapped' = 'wrapped'): Refused {
  return invalidFields({ [field]: [text] }, shape)
}

export function noDocument(): Refused {
  return new Refused(json(404, { status: 'Not Found', message: 'No se encontró el documento' }))
}

export function noRecord(what: string): Refused {
  return new Refused(json(404, { status: 'Not Found', message: `No se encontró ${what}` }))
}

export function conflict(message: string): Refused {
  return new Refused(json(409, { status: 'Conflict', message }))
}

/** The other body of a conflict. */
export function conflictList(message: string): Refused {
  const error = { code: 409, message, params: [], detail: 'Conflict', api_version: 'v1' }
  return new Refused(json(409, { status: 'Conflict', errors: [error] }))
}

export function forbidden(message: string): Refused {
  return new Refused(json(403, { status: 'Forbidden', message }))
}

/** One page of rows, as `page` and the size asked for say. */
export function paged<T>(
  all: readonly T[],
  query: Readonly<Record<string, unknown>>,
  url: string,
  { perPage, pageSize }: SettledFactusQuirks,
): { readonly rows: readonly T[]; readonly pagination: Body } {
  const whole = (value: unknown) => (/^[1-9]\d{0,8}$/.test(asText(value)) ? Number(value) : undefined)
  const asked = [
    perPage === 'bare' ? undefined : whole(query['filter[per_page]']),
    perPage === 'filter' ? undefined : whole(query.per_page),
  ]
  const size = asked.find((value) => value !== undefined) ?? pageSize
  const page = whole(query.page) ?? 1
  const last = Math.max(1, Math.ceil(all.length / size))
  const rows = all.slice((page - 1) * size, page * size)
  const first = (page - 1) * size + 1
  const addressOf = (at: number) => {
    const address = new URL(url)
    address.searchParams.set('page', String(at))
    return address.href
  }
  const link = (label: string | number, at: number | null, active = false) => ({
    url: at === null ? null : addressOf(at),
    label,
    active,
    page: at,
  })
  const links = [
    link('Anterior', page > 1 ? page - 1 : null),
    ...Array.from({ length: Math.min(last, 10) }, (_, at) => link(at + 1, at + 1, at + 1 === page)),
    link('Siguiente', page < last ? page + 1 : null),
  ]
  return {
    rows,
    pagination: {
      total: all.length,
      per_page: size,
      current_page: page,
      last_page: last,
      from: rows.length ? first : null,
      to: rows.length ? first + rows.length - 1 : null,
      links,
    },
  }
}

export function listed(message: string, data: readonly unknown[], pagination: Body): Body {
  return answered(message, { data, pagination })
}
