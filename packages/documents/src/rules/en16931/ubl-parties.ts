import { anyOf, filled, haveCommon } from '../ask.js'
import type { Judged } from '../document.js'
import { VAT_COUNTRIES_UBL } from '../lists/countries.js'
import type { Context } from '../set.js'
import type { Node } from '../tree.js'
import { isVat, vatHas } from '../ubl/tax.js'
import { normalize } from '../values.js'

const hasScheme = (node: Node): boolean => node.attribute('schemeID') !== undefined
const hasCountry = (address: Node): boolean => filled(address, 'cac:Country', 'cbc:IdentificationCode')

/** The parties, and what they are paid with. */
export const ublParties = (): readonly Context<Judged>[] => [
  {
    at: 'cac:AccountingSupplierParty',
    rules: {
      'BR-CO-26': (supplier) =>
        supplier
          .all('cac:Party')
          .some(
            (party) =>
              vatHas(party, 'cac:PartyTaxScheme', 'cbc:CompanyID') ||
              party.select('cac:PartyIdentification', 'cbc:ID').some((id) => id.attribute('schemeID') !== 'SEPA') ||
              party.has('cac:PartyLegalEntity', 'cbc:CompanyID'),
          ),
    },
  },
  { at: 'cac:AccountingSupplierParty/cac:Party/cbc:EndpointID', rules: { 'BR-62': hasScheme } },
  { at: 'cac:AccountingCustomerParty/cac:Party/cbc:EndpointID', rules: { 'BR-63': hasScheme } },
  { at: 'cac:AccountingSupplierParty/cac:Party/cac:PostalAddress', rules: { 'BR-09': hasCountry } },
  { at: 'cac:AccountingCustomerParty/cac:Party/cac:PostalAddress', rules: { 'BR-11': hasCountry } },
  { at: 'cac:TaxRepresentativeParty/cac:PostalAddress', rules: { 'BR-20': hasCountry } },
  {
    at: 'cac:Delivery/cac:DeliveryLocation/cac:Address',
    rules: { 'BR-57': (address) => address.has('cac:Country', 'cbc:IdentificationCode') },
  },
  {
    at: 'cac:TaxRepresentativeParty',
    rules: {
      'BR-18': (party) => filled(party, 'cac:PartyName', 'cbc:Name'),
      'BR-19': (party) => party.has('cac:PostalAddress'),
      'BR-56': (party) => vatHas(party, 'cac:PartyTaxScheme', 'cbc:CompanyID'),
    },
  },
  {
    at: 'cac:PayeeParty',
    rules: {
      'BR-17': (payee) => {
        const names = payee.select('cac:PartyName', 'cbc:Name')
        const ofSeller = (...steps: string[]) =>
          payee.parent?.select('cac:AccountingSupplierParty', 'cac:Party', ...steps) ?? []
        return (
          names.length > 0 &&
          !haveCommon(names, ofSeller('cac:PartyName', 'cbc:Name')) &&
          !haveCommon(payee.select('cac:PartyIdentification', 'cbc:ID'), ofSeller('cac:PartyIdentification', 'cbc:ID'))
        )
      },
    },
  },
  {
    at: 'cac:PartyTaxScheme',
    when: isVat,
    rules: {
      // Two letters that are in the list, or the end of one code and the space before the next: the list is one text.
      'BR-CO-09': (scheme) => {
        const numbers = scheme.all('cbc:CompanyID')
        if (numbers.length === 0) return true
        const [number] = numbers as [Node]
        if (numbers.length > 1) return number
        const begin = Array.from(number.value.slice(0, 4)).slice(0, 2).join('')
        return VAT_COUNTRIES_UBL.has(begin) || ` ${VAT_COUNTRIES_UBL.codes.join(' ')} `.includes(begin) || number
      },
    },
  },
  {
    at: 'cac:PaymentMeans/cac:PayeeFinancialAccount',
    when: (account) => account.parent?.all('cbc:PaymentMeansCode').some(isTransfer) ?? false,
    rules: { 'BR-50': (account) => filled(account, 'cbc:ID') },
  },
  {
    at: 'cac:PaymentMeans',
    rules: {
      'BR-49': (means) => anyOf(means, 'cbc:PaymentMeansCode'),
      'BR-61': (means) => {
        const codes = means.all('cbc:PaymentMeansCode')
        if (codes.length > 1) return false
        const code = codes.length === 0 ? '' : normalize((codes[0] as Node).value)
        return (code !== '30' && code !== '58') || means.has('cac:PayeeFinancialAccount', 'cbc:ID')
      },
    },
  },
  {
    at: 'cac:PaymentMeans/cac:CardAccount/cbc:PrimaryAccountNumberID',
    warnings: { 'BR-51': (number) => [...normalize(number.value)].length <= 10 },
  },
]

function isTransfer(code: Node): boolean {
  const { value } = code
  return value === '30' || value === '58'
}
