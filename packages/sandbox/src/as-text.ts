/** A plain value as text: texts as they are, numbers in digits. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
