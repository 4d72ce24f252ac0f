import { type FileInput, readFileInput } from '@facturelle/core'
import { toBase64 } from '@facturelle/core/http'
import { checkText, invalid } from './guards.js'
import type { ChorusProCallOptions, Wire } from './wire.js'

/** The largest file that goes up, be it a flow, a PDF or an attachment; decimal megabytes, the stricter reading. */
export const MAX_FILE_BYTES = 10_000_000
/** The largest answer that holds files: 120 MB of them in base64. */
export const MAX_DOWNLOAD_BYTES = 170_000_000

const MAX_NAME = 200
const MAX_ATTACHMENT_NAME = 50

const EXTENSIONS: ReadonlySet<string> = new Set(
  (
    'BMP GIF FAX ODT PPT TIFF XLS BZ2 GZ JPEG P7S RTF TXT XML CSV GZIP JPG PDF SVG XHTML XLSX DOC HTM ODP PNG TGZ XLC ZIP ' +
    'DOCX HTML ODS PPS TIF XLM PPTX'
  ).split(' '),
)

/**
 * A file as it travels.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`: it is empty, or no file
 * @throws {DocumentError} `TOO_LARGE`
 */
export async function fileInBase64(
  input: FileInput,
  field: string,
  { clock, timeoutMs }: Wire,
  options: ChorusProCallOptions | undefined,
): Promise<string> {
  const { bytes } = await readFileInput(input, {
    maxBytes: MAX_FILE_BYTES,
    field,
    clock,
    timeoutMs: options?.timeoutMs ?? timeoutMs,
    signal: options?.signal,
  })
  if (bytes.byteLength === 0) throw invalid(field, 'is empty')
  return toBase64(bytes)
}

/** The name of a file, with its extension and without any path. */
export function checkFileName(name: unknown, field: string, maxLength = MAX_NAME): asserts name is string {
  checkText(name, field, maxLength)
  if (/[\\/\p{Cc}]/u.test(name)) throw invalid(field, 'must be a bare file name, without a path or control characters')
  if (!/[^.]\.[A-Za-z0-9]+$/.test(name)) throw invalid(field, 'must end with the extension of the file')
}

/** The name of an attachment, in the forms that its fields want. */
export function attachmentName(name: unknown, field: string): { readonly name: string; readonly extension: string } {
  checkFileName(name, field, MAX_ATTACHMENT_NAME)
  const extension = name.slice(name.lastIndexOf('.') + 1).toUpperCase()
  if (EXTENSIONS.has(extension)) return { name, extension }
  throw invalid(field, `must end with an extension that Chorus Pro takes: ${[...EXTENSIONS].sort().join(', ')}`)
}
