/** What DIAN does with a document; what Factus knows of it may be older. */
type AtDian = 'unknown' | 'accepted' | 'refused'

interface Stored {
  readonly reference_code: string
  readonly number: string
  dian: AtDian
  /** Whether Factus knows that it is accepted. */
  validated: boolean
  /** DIAN answers that it has the document already, and Factus does not understand. */
  rule90: boolean
  /** What lists show for some requests more. */
  stale?: { readonly view: View; until: number } | undefined
}

export interface ModelOptions {
  readonly random: () => number
  /** How often a request goes wrong, 0 to 1. */
  faults: number
  /** How often DIAN does not answer, 0 to 1. */
  dianDown: number
  /** How often DIAN refuses a document that has nothing wrong, 0 to 1. */
  dianMoody: number
}

/**
 * Factus and DIAN as far as issuing needs them, with everything that may go wrong between them. What DIAN holds is never
 * forgotten: two numbers under one reference code are a document that was issued twice.
 */
export class Model {
  readonly stored: Stored[] = []
  /** What was issued: the numbers of each reference code. */
  readonly issued = new Map<string, string[]>()
  /** What must never happen. */
  readonly violations: string[] = []
  requests = 0
  #counter = 990_000_000
  readonly #delayed: (() => void)[] = []

  constructor(readonly options: ModelOptions) {}

  readonly fetch = async (request: Request): Promise<Response> => {
    this.requests++
    this.#pass()
    const { random, faults } = this.options
    if (random() >= faults) return this.#answer(request)
    const fault = Math.floor(random() * 9)
    const body = await request.clone().text()
    const again = () => this.#answer(new Request(request.url, { method: request.method, ...(body && { body }) }))
    switch (fault) {
      case 0:
        throw failed('ECONNREFUSED')
      case 1:
        throw failed('ECONNRESET')
      case 2:
        await again()
        throw failed('ECONNRESET')
      case 3:
        return new Response('<html>502</html>', { status: 502, headers: { 'content-type': 'text/html' } })
      case 4:
        await again()
        return Response.json({ status: 'Error', message: 'Error interno' }, { status: 500 })
      case 5:
        return Response.json({ message: 'Too Many Attempts.' }, { status: 429, headers: { 'retry-after': '3' } })
      case 6:
        await again()
        return new Response('{"status":"Created","data":{"num', { status: 201 })
      case 7:
        // It is processed long after its caller gave up.
        this.#delayed.push(() => void again())
        throw failed('ECONNRESET')
      default:
        await again()
        return new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason))
        })
    }
  }

  /** A document of somebody else that is in the way. */
  block(reference_code: string, dian: AtDian, rule90 = false): void {
    const stored = { reference_code, number: this.#number(), dian: 'unknown' as AtDian, validated: false, rule90 }
    this.stored.push(stored)
    if (dian !== 'unknown') this.#decide(stored, dian)
  }

  /** Everything works from now on, and what was under way arrives. */
  calm(): void {
    this.options.faults = 0
    this.options.dianDown = 0
    this.options.dianMoody = 0
    for (const late of this.#delayed.splice(0)) late()
    for (const stored of this.stored) delete stored.stale
  }

  #number(): string {
    return `SETP${++this.#counter}`
  }

  /** Things happen between two requests. */
  #pass(): void {
    const { random } = this.options
    if (this.#delayed.length > 0 && random() < 0.3) this.#delayed.shift()?.()
    for (const stored of this.stored) {
      if (stored.stale && --stored.stale.until <= 0) delete stored.stale
      // DIAN comes to a late document in its own time; Factus does not hear of it.
      if (stored.dian === 'unknown' && random() < 0.05) this.#decide(stored, random() < 0.8 ? 'accepted' : 'refused')
    }
  }

  #decide(stored: Stored, dian: AtDian): void {
    stored.dian = dian
    if (dian !== 'accepted') return
    this.issued.set(stored.reference_code, [...(this.issued.get(stored.reference_code) ?? []), stored.number])
  }

  async #answer(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const path = url.pathname.replace('/v2/bills', '')
    if (request.method === 'POST')
      return this.#create(((await request.json()) as { reference_code: string }).reference_code)
    if (request.method === 'DELETE') return this.#delete(decodeURIComponent(path.split('/').at(-1) as string))
    if (path !== '') {
      const stored = this.stored.find(({ number }) => `/${number}` === path)
      return stored ? Response.json({ status: 'OK', data: view(stored) }) : notFound()
    }
    const reference = url.searchParams.get('filter[reference_code]')
    const pending = url.searchParams.get('filter[status]') === '0'
    // The filter takes a part for the whole.
    const found = this.stored
      .map((stored) => stored.stale?.view ?? view(stored))
      .filter((shown) => reference === null || shown.reference_code.includes(reference))
      .filter(({ is_validated }) => !pending || !is_validated)
    const page = Number(url.searchParams.get('page') ?? '1')
    const data = found.slice((page - 1) * 3, page * 3)
    const pagination = { total: found.length, per_page: 3, current_page: page, last_page: Math.ceil(found.length / 3) }
    return Response.json({ status: 'OK', data: { data, pagination } })
  }

  #create(reference_code: string): Response {
    const { random } = this.options
    const known = this.stored.find((stored) => stored.reference_code === reference_code)
    if (known) {
      if (!known.validated) this.#ask(known)
      return created(known, random)
    }
    if (this.stored.some(({ validated }) => !validated)) {
      const message = 'Se encontró una factura pendiente por enviar a la DIAN'
      const body = random() < 0.5 ? { message } : { errors: [{ code: 409, message, params: [] }] }
      return Response.json({ status: 'Conflict', ...body }, { status: 409 })
    }
    const stored: Stored = { reference_code, number: this.#number(), dian: 'unknown', validated: false, rule90: false }
    this.stored.push(stored)
    this.#ask(stored)
    return created(stored, random)
  }

  /** Factus asks DIAN about a document, or sends it. */
  #ask(stored: Stored): void {
    const { random, dianDown, dianMoody } = this.options
    const before = view(stored)
    if (random() < dianDown) {
      // It may have arrived all the same.
      if (stored.dian === 'unknown' && random() < 0.5) this.#decide(stored, 'accepted')
      return
    }
    if (stored.dian === 'unknown') this.#decide(stored, random() < dianMoody ? 'refused' : 'accepted')
    else if (stored.dian === 'accepted' && !stored.rule90) stored.rule90 = random() < dianMoody
    stored.validated = stored.dian === 'accepted' && !stored.rule90
    if (random() < 0.2) stored.stale = { view: before, until: 1 + Math.floor(random() * 4) }
  }

  #delete(reference_code: string): Response {
    const at = this.stored.findIndex((stored) => stored.reference_code === reference_code)
    const stored = this.stored[at]
    if (!stored) return notFound()
    if (stored.validated) {
      return Response.json({ status: 'Conflict', message: 'El documento se encuentra validado' }, { status: 409 })
    }
    if (stored.dian !== 'refused') this.violations.push(`deleted ${reference_code}, which DIAN may hold`)
    this.stored.splice(at, 1)
    return Response.json({ status: 'OK', message: 'Documento eliminado' })
  }
}

type View = ReturnType<typeof view>

function view({ reference_code, number, dian, validated, rule90 }: Omit<Stored, 'stale'>) {
  const errors: string[] = []
  if (!validated && rule90 && dian === 'accepted') {
    errors.push('Regla: 90, Rechazo: Documento procesado anteriormente.')
  }
  if (!validated && dian === 'refused') errors.push('Regla: FAK24, Rechazo: el NIT no corresponde')
  if (validated) errors.push('Regla: RUT01, Notificación: se verificará más adelante')
  return { reference_code, number, is_validated: validated, errors }
}

function created(stored: Stored, random: () => number): Response {
  const { errors, ...shown } = view(stored)
  const byRule = Object.fromEntries(errors.map((text) => [/Regla: (\w+)/.exec(text)?.[1] as string, text]))
  const face = random()
  const refused = !stored.validated && errors.length > 0
  if (refused && face < 0.3) {
    const data = { message: 'rechazado', errors: face < 0.15 ? byRule : errors }
    return Response.json({ status: 'Validation error', message: 'rechazado', data }, { status: 422 })
  }
  return Response.json({ status: 'Created', data: { ...shown, errors: face < 0.6 ? byRule : errors } }, { status: 201 })
}

function notFound(): Response {
  return Response.json({ status: 'Not Found', message: 'No se encontró el documento' }, { status: 404 })
}

function failed(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
}
