const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]

/** The check digit of a NIT; `undefined` for what is not all digits. */
export function checkDigit(nit: string): string | undefined {
  if (!/^\d{1,15}$/.test(nit)) return undefined
  const total = [...nit].reverse().reduce((sum, digit, at) => sum + Number(digit) * (WEIGHTS[at] ?? 0), 0)
  const rest = total % 11
  return String(rest < 2 ? rest : 11 - rest)
}
