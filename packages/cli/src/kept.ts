import { writeFileSync } from 'node:fs'
import { ConfigurationError } from '@facturelle/core'

/** @throws {ConfigurationError} `FILE_EXISTS`, `USAGE`: nothing is overwritten */
export function keep(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: 'wx' })
  } catch (failure) {
    const { code } = failure as { code?: string }
    const field = '--output'
    if (code === 'EEXIST') {
      throw new ConfigurationError('FILE_EXISTS', `${path} is there already; give another --output`, { field })
    }
    throw new ConfigurationError('USAGE', `${path} cannot be written (${code})`, { field })
  }
}
