/** The digit that closes a number by the Luhn formula, as in SIREN and SIRET. */
export function luhnDigit(digits: string): string {
  return String((10 - (luhnSum(`${digits}0`) % 10)) % 10)
}

/** A number with its Luhn digit. */
export function closedByLuhn(digits: string): string {
  return `${digits}${luhnDigit(digits)}`
}

/** The SIRET of a facility, the first being 1. */
export function siretOf(siren: string, facility: number): string {
  return closedByLuhn(`${siren}${String(facility).padStart(4, '0')}`)
}

/** Whether a number closes with its Luhn digit. */
export function isLuhn(digits: string): boolean {
  return /^\d+$/.test(digits) && luhnSum(digits) % 10 === 0
}

function luhnSum(digits: string): number {
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place])
    const weighed = place % 2 === 0 ? digit : digit * 2
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum
}
