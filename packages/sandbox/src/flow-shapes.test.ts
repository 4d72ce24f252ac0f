import { expect, it } from 'vitest'
import { attachment } from './flow-shapes.js'

it.each([
  ['facture.xml', 'attachment; filename="facture.xml"'],
  ['a b.xml', 'attachment; filename="a b.xml"'],
  ['../../etc/passwd', 'attachment; filename="passwd"'],
  ['C:\\temp\\f.xml', 'attachment; filename="f.xml"'],
  ['', 'attachment; filename="file"'],
  ['dir/', 'attachment; filename="file"'],
  ['reçu.pdf', `attachment; filename="re_u.pdf"; filename*=UTF-8''re%C3%A7u.pdf`],
  ['a"b.xml', `attachment; filename="a_b.xml"; filename*=UTF-8''a%22b.xml`],
  ["l'été (1)*.xml", `attachment; filename="l'_t_ (1)*.xml"; filename*=UTF-8''l%27%C3%A9t%C3%A9%20%281%29%2A.xml`],
  ['a\r\nSet-Cookie: b', `attachment; filename="a__Set-Cookie: b"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b`],
  ['\ud800.xml', `attachment; filename="_.xml"; filename*=UTF-8''%EF%BF%BD.xml`],
])('names the file %j', (name, header) => {
  expect(attachment(name)).toBe(header)
  expect(new Headers({ 'Content-Disposition': header }).get('content-disposition')).toBe(header)
})
