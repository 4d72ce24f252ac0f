import type { Inspection, PartyIdentity } from '@facturelle/core'
import type { Printer } from './terminal.js'

/** The head of a document, as a file has it or as data has. */
export function describeDocument(
  document: Pick<Inspection, 'kind' | 'number' | 'issueDate' | 'profile' | 'seller' | 'buyer'> & {
    readonly syntax: string
  },
  print: Printer,
): void {
  const { kind, number, issueDate, syntax, profile, seller, buyer } = document
  print.line('document', [kind, number, issueDate && `of ${issueDate}`].filter(Boolean).join(' '))
  print.line('syntax', [syntax, profile].filter(Boolean).join(', profile '))
  if (seller || buyer) print.line('parties', `${describeParty(seller)} → ${describeParty(buyer)}`)
}

function describeParty(party: PartyIdentity | undefined): string {
  const { name, legalRegistration, vatIdentifier } = party ?? {}
  const id = legalRegistration?.value ?? vatIdentifier
  return [name ?? 'unnamed', id && `(${id})`].filter(Boolean).join(' ')
}
