import type { AfnorDirectory, DirectoryLine, LegalUnit } from '@facturelle/afnor-directory'
import { ConfigurationError, PlatformError, type Reachability } from '@facturelle/core'
import {
  normalize,
  readAddressingIdentifier,
  readFrenchVatNumber,
  readSiren,
  readSiret,
  sirenOf,
  sirenOfVatNumber,
} from '@facturelle/core/identifiers'
import type { Command } from './commands.js'
import { connectDirectory } from './connection.js'
import { EXIT } from './exit-codes.js'
import { onlyOperand } from './operands.js'
import type { Printer } from './terminal.js'

/** Lines shown to people; `--json` has them all. */
const SHOWN = 50
/** Searches that end before they are over. */
const INCOMPLETE: readonly string[] = ['PAGE_STUCK', 'RESULTS_INCOMPLETE']

/** `directory lookup`: a company, its electronic addresses, and whether an invoice can be delivered. */
export const lookUp: Command = async ({ operands, values, print, env, signal }) => {
  const asked = readAsked(onlyOperand(operands, 'directory lookup needs an ID'))
  const connection = await connectDirectory(values, env)
  const { directory } = connection
  try {
    const call = { signal, organizationId: values['organization-id'] }
    print.line('directory', connection.where, { event: 'directory', where: connection.where })
    print.line('asked', `${asked.value} (${asked.what})`)
    print.progress('asking for the company')
    const company = await findCompany(directory, asked.siren, call)
    describeCompany(asked.siren, company, print)
    let count = 0
    try {
      for await (const line of directory.directoryLine.searchAll({ filters: { siren: asked.siren } }, call)) {
        print.progress(`${++count} lines`)
        if (count <= SHOWN || values.json) describeLine(line, print)
      }
    } catch (failure) {
      if (!PlatformError.isInstance(failure) || !INCOMPLETE.includes(failure.code)) throw failure
      // The verdict on the address is what was asked for; it says itself what it does not know.
      const { code } = failure
      print.line('', `the platform does not give all lines (${code})`, { event: 'incomplete', code })
    }
    print.progress('')
    if (count > SHOWN) print.line('', `and ${count - SHOWN} more; see them with --json`)
    print.progress('asking for the address')
    const verdict = await directory.checkReachability(asked.address, call)
    print.progress('')
    describeVerdict(verdict, print)
    return EXIT.done
  } finally {
    await connection.close()
  }
}

interface Asked {
  readonly value: string
  readonly what: string
  readonly siren: string
  readonly address: { readonly value: string; readonly scheme: string }
}

/** What was typed, by its form. Check digits are not looked at: sandboxes have companies that fail them. */
function readAsked(text: string): Asked {
  const plain = normalize(text)
  const loose = { checkDigits: false }
  const siren = readSiren(plain, loose)
  if (siren.ok) return { value: plain, what: 'SIREN', siren: plain, address: { value: plain, scheme: '0225' } }
  const siret = readSiret(plain, loose)
  if (siret.ok) {
    const owner = sirenOf(siret.value)
    return { value: plain, what: 'SIRET', siren: owner, address: { value: plain, scheme: '0009' } }
  }
  const vat = readFrenchVatNumber(plain, loose)
  const vatSiren = vat.ok ? sirenOfVatNumber(vat.value) : undefined
  if (vatSiren !== undefined) {
    return { value: plain, what: 'VAT number', siren: vatSiren, address: { value: vatSiren, scheme: '0225' } }
  }
  const address = readAddressingIdentifier(text, loose)
  if (address.ok) {
    return {
      value: text,
      what: 'electronic address',
      siren: address.value.siren,
      address: { value: text, scheme: '0225' },
    }
  }
  const why = `${JSON.stringify(text)} is no SIREN, no SIRET, no French VAT number and no electronic address`
  throw new ConfigurationError('USAGE', `${why}; see facturelle --help`)
}

async function findCompany(directory: AfnorDirectory, siren: string, call: object): Promise<LegalUnit | undefined> {
  try {
    return await directory.siren.get(siren, call)
  } catch (failure) {
    if (PlatformError.isInstance(failure) && failure.code === 'NOT_FOUND') return undefined
    throw failure
  }
}

function describeCompany(siren: string, company: LegalUnit | undefined, print: Printer): void {
  const { businessName = 'unnamed', entityType, administrativeStatus } = company ?? {}
  const kind = entityType === 'Public' ? 'public body' : entityType === 'PrivateVatRegistered' ? 'company' : entityType
  const state = administrativeStatus === 'C' ? 'closed' : administrativeStatus === 'A' ? 'active' : administrativeStatus
  const said = company ? `${businessName} (${[kind, state].filter(Boolean).join(', ')})` : 'not in the directory'
  print.line('company', said, { ...company, event: 'company', siren, found: company !== undefined })
}

function describeLine(line: DirectoryLine, print: Printer): void {
  const { addressingIdentifier = '', directoryLineStatus = 'status unknown', platformType } = line
  const columns = [addressingIdentifier.padEnd(30), directoryLineStatus.padEnd(8), platformType]
  print.line('line', columns.filter(Boolean).join(' '), { ...line, event: 'line' })
}

function describeVerdict({ status, address, evidence, requirements }: Reachability, print: Printer): void {
  const { explanation, rule } = evidence
  print.line(status, `${explanation} (${rule})`, { event: 'reachability', status, address, evidence, requirements })
  const { serviceCode, commitmentNumber, serviceCodeOrCommitmentNumber } = requirements ?? {}
  const needed = [
    serviceCode && 'a service code',
    commitmentNumber && 'a commitment number (BT-13)',
    serviceCodeOrCommitmentNumber && 'a service code or a commitment number (BT-13)',
  ].filter(Boolean)
  if (needed.length > 0) print.line('required', needed.join(', '))
}
