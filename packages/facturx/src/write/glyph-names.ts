/** Names of Latin glyphs, in the order of Unicode from the number in front on; `-` where there is none. */
const RUNS = `
20 space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal greater question at A B C D E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash bracketright asciicircum underscore grave a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft bar braceright asciitilde
a1 exclamdown cent sterling currency yen brokenbar section dieresis copyright ordfeminine guillemotleft logicalnot - registered macron degree plusminus twosuperior threesuperior acute mu paragraph periodcentered cedilla onesuperior ordmasculine guillemotright onequarter onehalf threequarters questiondown Agrave Aacute Acircumflex Atilde Adieresis Aring AE Ccedilla Egrave Eacute Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis Eth Ntilde Ograve Oacute Ocircumflex Otilde Odieresis multiply Oslash Ugrave Uacute Ucircumflex Udieresis Yacute Thorn germandbls agrave aacute acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex edieresis igrave iacute icircumflex idieresis eth ntilde ograve oacute ocircumflex otilde odieresis divide oslash ugrave uacute ucircumflex udieresis yacute thorn ydieresis
131 dotlessi
141 Lslash lslash
152 OE oe
160 Scaron scaron
178 Ydieresis
17d Zcaron zcaron
192 florin
2c6 circumflex caron
2d8 breve dotaccent ring ogonek tilde hungarumlaut
2013 endash emdash
2018 quoteleft quoteright quotesinglbase
201c quotedblleft quotedblright quotedblbase
2020 dagger daggerdbl bullet
2026 ellipsis
2030 perthousand
2039 guilsinglleft guilsinglright
2044 fraction
20ac Euro
2122 trademark
2212 minus
fb01 fi fl`

/** Where the standard encoding differs from ASCII, and what it has above: codes and the names at and after them. */
const STANDARD = `
27 quoteright
60 quoteleft
a1 exclamdown cent sterling fraction yen florin section currency quotesingle quotedblleft guillemotleft guilsinglleft guilsinglright fi fl
b1 endash dagger daggerdbl periodcentered
b6 paragraph bullet quotesinglbase quotedblbase quotedblright guillemotright ellipsis perthousand
bf questiondown
c1 grave acute circumflex tilde macron breve dotaccent dieresis
ca ring cedilla
cd hungarumlaut ogonek caron emdash
e1 AE
e3 ordfeminine
e8 Lslash Oslash OE ordmasculine
f1 ae
f5 dotlessi
f8 lslash oslash oe germandbls`

/** What Windows has where Latin-1 has control characters. Said here: not every runtime decodes it right. */
const WINDOWS = `
80 Euro - quotesinglbase florin quotedblbase ellipsis dagger daggerdbl circumflex perthousand Scaron guilsinglleft OE - Zcaron - - quoteleft quoteright quotedblleft quotedblright bullet endash emdash tilde trademark scaron guilsinglright oe - zcaron Ydieresis`

function runs(text: string): [number, string][] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [start = '', ...names] = line.split(' ')
      return names.map((name, index): [number, string] => [Number.parseInt(start, 16) + index, name])
    })
    .filter(([, name]) => name !== '-')
}

const NAMES = new Map(runs(RUNS))
const CODE_POINTS = new Map(runs(RUNS).map(([code, name]) => [name, code]))

/** The Unicode of a glyph by its name: one of ours, `uni00E9` or `u1F600`. */
export function codePointOf(name: string): number | undefined {
  const known = CODE_POINTS.get(name)
  if (known !== undefined) return known
  const hex = /^uni([0-9A-F]{4})$/.exec(name)?.[1] ?? /^u([0-9A-F]{4,6})$/.exec(name)?.[1]
  return hex === undefined ? undefined : Number.parseInt(hex, 16)
}

/** The name of a glyph by its Unicode, one that every reader knows. */
export function glyphName(codePoint: number): string {
  return NAMES.get(codePoint) ?? `uni${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The encodings that a simple font may be based on, code by code. */
export type BaseEncoding = 'StandardEncoding' | 'WinAnsiEncoding' | 'MacRomanEncoding'

export function baseEncoding(name: BaseEncoding): (number | undefined)[] {
  if (name === 'StandardEncoding') {
    const codes: (number | undefined)[] = Array.from({ length: 256 }, (_, code) =>
      code >= 0x20 && code < 0x7f ? code : undefined,
    )
    for (const [code, glyph] of runs(STANDARD)) codes[code] = CODE_POINTS.get(glyph)
    return codes
  }
  if (name === 'WinAnsiEncoding') {
    const codes = Array.from({ length: 256 }, (_, code) =>
      code < 0x20 || (code >= 0x7f && code < 0xa0) ? undefined : lookalike(code),
    )
    for (const [code, glyph] of runs(WINDOWS)) codes[code] = CODE_POINTS.get(glyph)
    return codes
  }
  const decoder = new TextDecoder('macintosh')
  return Array.from({ length: 256 }, (_, code) => {
    const point = decoder.decode(new Uint8Array([code])).codePointAt(0)
    return code < 0x20 || code === 0x7f || point === undefined ? undefined : lookalike(point)
  })
}

/** The no-break space and the soft hyphen look like what they stand for. */
function lookalike(point: number): number {
  return point === 0xa0 ? 0x20 : point === 0xad ? 0x2d : point
}
