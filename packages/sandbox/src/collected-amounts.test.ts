import { expect, it } from 'vitest'
import { collectedAmounts } from './collected-amounts.js'

it('adds basis and tax of each rate', () => {
  const tax = (basis: string, amount: string, rate: string) =>
    `<ram:ApplicableTradeTax><ram:CalculatedAmount>${amount}</ram:CalculatedAmount><ram:BasisAmount>${basis}</ram:BasisAmount>${rate}</ram:ApplicableTradeTax>`
  const rate = (percent: string) => `<ram:RateApplicablePercent>${percent}</ram:RateApplicablePercent>`
  expect(collectedAmounts(`<a>${tax('100.00', '20.00', rate('20'))}${tax('-0.10', '0.05', rate('5.5'))}</a>`)).toEqual([
    { amount: '120.00', percent: '20' },
    { amount: '-0.05', percent: '5.5' },
  ])
  expect(collectedAmounts(tax('7', '0', ''))).toEqual([{ amount: '7.00', percent: '0' }])
})

it('passes over the taxes of invoice lines, which have no amounts', () => {
  const line =
    '<ram:ApplicableTradeTax><ram:RateApplicablePercent>20</ram:RateApplicablePercent></ram:ApplicableTradeTax>'
  expect(collectedAmounts(line)).toEqual([])
})

it('are the totals where there is no breakdown, at the rate that follows', () => {
  const cii =
    '<ram:TaxBasisTotalAmount>624.90</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">46.25</ram:TaxTotalAmount>'
  expect(collectedAmounts(cii)).toEqual([{ amount: '671.15', percent: '7.40' }])
  const ubl = '<cbc:TaxExclusiveAmount currencyID="EUR">0</cbc:TaxExclusiveAmount>'
  expect(collectedAmounts(ubl)).toEqual([{ amount: '0.00', percent: '0' }])
  expect(collectedAmounts('<cbc:TaxAmount>3</cbc:TaxAmount>')).toEqual([])
})
