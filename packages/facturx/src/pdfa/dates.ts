/** As a PDF writes it, in UTC: `D:20261130100000+00'00'`. */
export function pdfDate(date: Date): Uint8Array {
  const digits = date
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/[-:T]/g, '')
  return new TextEncoder().encode(`D:${digits}+00'00'`)
}
