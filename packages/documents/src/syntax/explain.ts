import type { Change, Omission } from './omitted.js'
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
  return byKind(omitted).map(({ first: { path, term, reason }, more }) => {
    const count = more === 0 ? ' is' : ` and ${more} more of its kind are`
    return `${path}${term ? ` (${term})` : ''}${count} left out: ${whyOmitted(reason, syntax, profile)}.`
  })
}

/** The first of each field and reason, and how many more there are. */
function byKind<Told extends Omission | Change>(all: readonly Told[]): { first: Told; more: number }[] {
  const kinds = new Map<string, { first: Told; more: number }>()
  for (const told of all) {
    const kind = `${told.reason} ${told.path.replace(/\[\d+\]/g, '[]')}`
    const known = kinds.get(kind)
    if (known) known.more++
    else kinds.set(kind, { first: told, more: 0 })
  }
  // By path, as keys have no order of their own.
  return [...kinds.values()].sort((a, b) => (a.first.path < b.first.path ? -1 : 1))
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

/** What a file has otherwise than its invoice: one plain sentence for each field, however many lines have it. No value of it. */
export function explainChanged({ changed }: Pick<WrittenInvoice, 'changed'>): readonly string[] {
  return byKind(changed).map(({ first: { path, term, reason, to }, more }) => {
    const count = more === 0 ? '' : ` and ${more} more of its kind`
    return `${path}${term ? ` (${term})` : ''}${count}: ${WHY_CHANGED[reason]}${to === undefined ? '' : ` ${to}`}.`
  })
}

const WHY_CHANGED: Readonly<Record<Change['reason'], string>> = {
  AMBIGUOUS: 'stands in the file, and is read as something else or as nothing',
  ORDER: 'stands in the order of the schema, which is another one',
  FILLED: 'filled in, as the schema wants one',
  GUIDELINE: 'is now',
  ROOT: 'the root element is now',
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
  UNDECIDED: 'does not say which of the things of its name it is, or is one too many, and was left out',
  ASSUMED: 'leaves open what was taken as a rule has it',
  SPACES: 'has spaces around it, which were left out',
}
