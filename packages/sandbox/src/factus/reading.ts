import { asText } from '../as-text.js'
import type { Body } from './envelope.js'

/** What a request was found at fault for, by field. */
export class Findings {
  readonly errors: Record<string, string[]> = {}

  add(field: string, text: string): void {
    const texts = this.errors[field] ?? []
    this.errors[field] = [...texts, text]
  }

  required(field: string, value: unknown): void {
    if (value === undefined || value === null || value === '') this.add(field, `El campo ${field} es obligatorio.`)
  }

  get any(): boolean {
    return Object.keys(this.errors).length > 0
  }
}

/** The members of an object in a request that its document found valid. */
export class Fields {
  constructor(
    readonly body: Body,
    readonly path: string,
    readonly findings: Findings,
  ) {}

  static of(body: unknown, findings: Findings): Fields {
    return new Fields((body ?? {}) as Body, '', findings)
  }

  pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`
  }

  has(name: string): boolean {
    return this.body[name] !== undefined
  }

  /** A text; a number in its place counts as one. */
  text(name: string): string | undefined {
    const value = this.body[name]
    return value === undefined || value === null ? undefined : asText(value)
  }

  number(name: string): number | undefined {
    const value = this.body[name]
    return value === undefined || value === null ? undefined : Number(value)
  }

  flag(name: string): boolean | undefined {
    const value = this.body[name]
    return value === undefined || value === null ? undefined : value === true || Number(value) === 1
  }

  child(name: string): Fields | undefined {
    const value = this.body[name]
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return new Fields(value as Body, this.pathOf(name), this.findings)
  }

  list(name: string): Fields[] {
    const value = this.body[name]
    if (!Array.isArray(value)) return []
    return value.map((item, at) => new Fields(item as Body, `${this.pathOf(name)}.${at}`, this.findings))
  }

  fault(name: string, text: string): void {
    this.findings.add(this.pathOf(name), text)
  }

  need(...names: readonly string[]): void {
    for (const name of names) this.findings.required(this.pathOf(name), this.body[name])
  }

  /** Empty texts are refused wherever they stand. */
  refuseEmpty(): void {
    const walk = (value: unknown, path: string) => {
      if (value === '') this.findings.add(path, `El campo ${path} no puede estar vacío.`)
      if (typeof value !== 'object' || value === null) return
      for (const [name, member] of Object.entries(value)) walk(member, path === '' ? name : `${path}.${name}`)
    }
    walk(this.body, this.path)
  }
}
