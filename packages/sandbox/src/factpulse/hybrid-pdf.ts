/**
 * A PDF of one page with an invoice attached as Factur-X has it: `factur-x.xml`, associated with the document. Not PDF/A-3:
 * it has no XMP, and its font is not embedded.
 */
export function hybridPdf(lines: readonly string[], xml: Uint8Array): Uint8Array<ArrayBuffer> {
  const shown = lines.map((line) => `(${line.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&')}) Tj T*`)
  const page = `BT /F1 11 Tf 14 TL 50 780 Td ${shown.join(' ')} ET`
  const attached = Array.from(xml, (byte) => String.fromCharCode(byte)).join('')
  const names = '/Names << /EmbeddedFiles << /Names [(factur-x.xml) 6 0 R] >> >> /AF [6 0 R]'
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${names} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Filespec /F (factur-x.xml) /UF (factur-x.xml) /AFRelationship /Alternative /EF << /F 7 0 R /UF 7 0 R >> >>',
    `<< /Type /EmbeddedFile /Subtype /text#2Fxml /Length ${attached.length} >>\nstream\n${attached}\nendstream`,
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`
  const whole = `${text}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(whole, (character) => character.charCodeAt(0))
}
