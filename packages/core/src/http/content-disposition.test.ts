import { describe, expect, it } from 'vitest'
import { fileNameOf } from './content-disposition.js'

describe('fileNameOf', () => {
  it.each([
    ['attachment; filename="F2026-001.pdf"', 'F2026-001.pdf'],
    ['attachment;filename=F2026-001.pdf', 'F2026-001.pdf'],
    ['attachment; filename="a \\"b\\".xml"', 'a "b".xml'],
    ['attachment; filename="x.xml"; filename*=UTF-8\'\'facture%20%C3%A9t%C3%A9.xml', 'facture été.xml'],
    ['attachment; filename="x.xml"; filename*=UTF-8\'\'%E9.xml', 'x.xml'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ['attachment; filename="C:\\\\temp\\\\a.xml"', 'a.xml'],
    ['attachment; filename=".."', undefined],
    ['attachment; filename=""', undefined],
    ['inline', undefined],
  ])('reads %s', (value, expected) => {
    expect(fileNameOf(new Headers({ 'content-disposition': value }))).toBe(expected)
  })

  it('finds none where there is no header', () => {
    expect(fileNameOf(new Headers())).toBeUndefined()
  })
})
