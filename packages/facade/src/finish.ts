import {
  type DocumentEngine,
  type FileContent,
  type FileInput,
  type PreparedDocument,
  type ProgressStep,
  sha256,
  UnsupportedError,
} from '@facturelle/core'
import type { StageName } from './failure.js'
import type { Asked } from './pipeline.js'
import type { Prepared } from './prepared.js'
import { validated } from './validated.js'

interface Tools {
  readonly engines: readonly DocumentEngine[]
  enter(stage: StageName): void
  tell(step: ProgressStep): Promise<void>
  read(input: FileInput, field: string): Promise<FileContent>
  inspected(bytes: Uint8Array): Promise<PreparedDocument>
}

/** A file that is judged, put into a PDF, and signed, as far as that is asked for. */
export async function finished(
  file: PreparedDocument,
  { stages = {}, frenchRules, validate = true, pdf, signer, signal }: Asked,
  { engines, enter, tell, read, inspected }: Tools,
): Promise<Pick<Prepared, 'document' | 'validation'>> {
  let document = file
  let validation: Prepared['validation']
  enter('validate')
  const judge = stages.validate ?? validate
  if (typeof judge === 'function') await judge(document)
  else if (judge) {
    validation = await validated(document, { engines, frenchRules })
    if (validation) await tell({ step: 'validated', ...validation })
  }
  if (pdf !== undefined && stages.embed !== false) {
    enter('embed')
    const { bytes: pages } = await read(pdf, 'options.pdf')
    const embed = stages.embed || engines.map((engine) => engine.embed?.bind(engine)).find(Boolean)
    if (!embed) {
      const why = 'No engine here puts an invoice into a PDF'
      throw new UnsupportedError('INVOICE_UNWRITABLE', `${why}; pass one that does, facturx() of @facturelle/facturx`)
    }
    document = await inspected(await embed(pages, document.bytes))
    await tell({ step: 'embedded', name: document.name })
  }
  if (signer && stages.sign !== false) {
    enter('sign')
    const bytes = await signer.sign(document, signal ? { signal } : {})
    document = { ...document, bytes, sha256: await sha256(bytes) }
    await tell({ step: 'signed', sha256: document.sha256 })
  }
  return { document, ...(validation && { validation }) }
}
