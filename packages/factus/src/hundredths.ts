/**
 * A decimal string in hundredths, as it stands.
 * @returns `undefined` for what is no decimal, or has more than two decimals that count
 */
export function hundredthsOf(value: string): bigint | undefined {
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d{1,15})(?:\.(\d{1,30}))?$/.exec(value) ?? []
  if (whole === '' || !/^0*$/.test(fraction.slice(2))) return undefined
  const digits = BigInt(whole + fraction.slice(0, 2).padEnd(2, '0'))
  return sign === '-' ? -digits : digits
}
