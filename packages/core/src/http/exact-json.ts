/**
 * A member whose value is a number. Inside a string every quote has a backslash before it, so that a name in quotes with a
 * number behind it is never a piece of a text.
 */
const NUMBER_MEMBER = /"(\w+)"(\s*:\s*)(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[\s,}\]])/g
/** Any whole number of fewer digits is exact as a JavaScript number. */
const EXACT_DIGITS = 15
const WRITTEN_MEMBER = /"(\w+)":"(-?(?:0|[1-9]\d*)(?:\.\d+)?)"(?=[,}])/g

/**
 * Parses an answer: numbers of these members, and whole numbers too long to be exact, stay the text they are.
 * @throws {SyntaxError} not JSON
 */
export function readExactJson(text: string, staysText: (name: string, digits: string) => boolean): unknown {
  return JSON.parse(
    text.replace(NUMBER_MEMBER, (whole, name: string, between: string, digits: string) =>
      staysText(name, digits) || digits.length > EXACT_DIGITS ? `"${name}"${between}"${digits}"` : whole,
    ),
  )
}

/** Writes a request: decimal strings of these members, checked before, become numbers with the digits they have. */
export function writeExactJson(value: unknown, isNumber: (name: string) => boolean): string {
  return JSON.stringify(value).replace(WRITTEN_MEMBER, (whole, name: string, digits: string) =>
    isNumber(name) ? `"${name}":${digits}` : whole,
  )
}
