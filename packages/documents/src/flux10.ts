import { readFormatted } from './dates.js'
import { type Facts, fact, issueDate } from './facts.js'
import { type PathNode, pathTree } from './paths.js'

/**
 * What an inspection wants of a French e-reporting file. Its elements are in no namespace. The issuer is the company
 * that reports, as seller (`SE`) or as buyer (`BY`); the sender is its platform.
 */
export const flux10Tree: PathNode<Facts> = /* @__PURE__ */ pathTree<Facts>({}, [
  ['ReportDocument/Id', fact('number')],
  [
    'ReportDocument/IssueDateTime/DateTimeString',
    // Always with hours, minutes and seconds, and without saying so in a format.
    issueDate((text) => readFormatted(text, '204')?.date),
  ],
  [
    'ReportDocument/Issuer',
    {
      close(facts) {
        const { role, identifier, scheme, name } = facts.seller.pending
        const party = role === 'SE' ? facts.seller : role === 'BY' ? facts.buyer : undefined
        if (!party) return
        if (name !== undefined) party.name ??= name
        if (identifier === undefined) return
        const value = scheme === undefined ? { value: identifier } : { value: identifier, scheme }
        if (scheme === '0002') party.legalRegistration ??= value
        else if (party.identifiers.length === 0) party.identifiers.push(value)
      },
    },
  ],
  [
    'ReportDocument/Issuer/Id',
    {
      text(facts, text, attributes) {
        const { pending } = facts.seller
        if (pending.identifier !== undefined) return
        pending.identifier = text
        const scheme = attributes('schemeId')
        if (scheme) pending.scheme = scheme
      },
    },
  ],
  [
    'ReportDocument/Issuer/Name',
    {
      text(facts, text) {
        facts.seller.pending.name ??= text
      },
    },
  ],
  [
    'ReportDocument/Issuer/RoleCode',
    {
      text(facts, text) {
        facts.seller.pending.role ??= text
      },
    },
  ],
])
