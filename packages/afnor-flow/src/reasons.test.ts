import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainReason, isKnownReason, REASONS } from './reasons.js'

describe('the reason codes', () => {
  const codes = Object.keys(REASONS)

  it.each(['1.1.0', '1.2.0', '1.3.0'])('are those of version %s', (version) => {
    const document = readFileSync(new URL(`../../../specs/afnor-flow/${version}.yaml`, import.meta.url), 'utf8')
    expect(codes).toHaveLength(15)
    expect(codes.filter((code) => !new RegExp(`^\\s*- ['"]?${code}['"]?\\s*$`, 'm').test(document))).toEqual([])
  })

  it.each(codes)('%s is explained in both languages, in words of its own', (code) => {
    const { fr, en } = REASONS[code as keyof typeof REASONS]
    expect([explainReason(code, 'fr'), explainReason(code, 'en')]).toEqual([fr, en])
    for (const text of [fr, en]) {
      expect(text).toMatch(/^\p{Lu}.{30,}\.$/u)
      expect(text).not.toContain(code)
    }
    expect(fr).not.toBe(en)
  })

  it('have the codes of the public portal where there are any, each once', () => {
    const portal = Object.values(REASONS).flatMap(({ publicPortalCode = [] }) => publicPortalCode)
    expect(portal.sort()).toEqual(
      'AUTRE IRR_ANTIVIRUS IRR_EXT_DOC IRR_SYNTAX IRR_TAILLE_F IRR_TYPE_F IRR_VID_F IRR_VID_PJ'.split(' '),
    )
  })

  it.each(['SellerMismatch', '', 'toString', 'EmptyAttachment'])(
    '%j is none of them, and is not guessed at',
    (code) => {
      expect(isKnownReason(code)).toBe(false)
      expect(explainReason(code, 'en')).toContain(`${JSON.stringify(code)} is not in the standard`)
      expect(explainReason(code, 'fr')).toContain(`${JSON.stringify(code)} n’est pas dans la norme`)
    },
  )
})
