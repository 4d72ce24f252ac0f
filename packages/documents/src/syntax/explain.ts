import type { Omission } from './omitted.js'
import type { ParsedInvoice } from './parse-invoice.js'
import type { Unmapped } from './read.js'
import type { WrittenInvoice } from './write-invoice.js'

/** Sentences are for people: past these, one counts. */
const MOST_SENTENCES = 100

/** What a file does not have of its invoice: one plain sentence for each field, however many lines have it. No value. */
export function explainOmitted({
  omitted,
  syntax,
  profile,
}: Pick<WrittenInvoice, 'omitted' | 'syntax' | 'profile'>): readonly string[] {
  const kinds = new Map<string, { first: Omission; more: number }>()
  for (const omission of omitted) {
    const kind = `${omission.reason} ${omission.path.replace(/\[\d+\]/g, '[]')}`
    const known = kinds.get(kind)
    if (known) known.more++
    else kinds.set(kind, { first: omission, more: 0 })
  }
  // By path, as keys have no order of their own.
  const sorted = [...kinds.values()].sort((a, b) => (a.first.path < b.first.path ? -1 : 1))
  return sorted.map(({ first: { path, term, reason }, more }) => {
    const count = more === 0 ? ' is' : ` and ${more} more of its kind are`
    return `${path}${term ? ` (${term})` : ''}${count} left out: ${whyOmitted(reason, syntax, profile)}.`
  })
}

function whyOmitted(reason: Omission['reason'], syntax: string, profile: string): string {
  switch (reason) {
    case 'SYNTAX':
      return `${syntax} has no place for it`
    case 'PROFILE':
      return `profile ${profile} of ${syntax} has no place for it, a richer one has`
    case 'MORE':
      return `profile ${profile} of ${syntax} takes fewer of them`
    case 'VALUE':
      return `profile ${profile} of ${syntax} has no place for this value`
  }
}

/** What a file has and its invoice has not: one plain sentence each, a hundred at most. No value. */
export function explainUnmapped({
  unmapped,
  unmappedCount,
}: Pick<ParsedInvoice, 'unmapped' | 'unmappedCount'>): readonly string[] {
  const told = unmapped
    .slice(0, MOST_SENTENCES)
    .map(({ path, line, reason }) => `${path} of line ${line} ${WHY_UNMAPPED[reason]}.`)
  const more = unmappedCount - told.length
  return more > 0 ? [...told, `${more} more of the file have no place in the model.`] : told
}

const WHY_UNMAPPED: Readonly<Record<Unmapped['reason'], string>> = {
  UNKNOWN: 'has no place in the model',
  VALUE: 'has a value that the model has no place for',
  REPEATED: 'stands there again, which the model has no place for',
  CONFLICT: 'says other than the same field elsewhere',
}
