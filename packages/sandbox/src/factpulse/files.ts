import { empty } from '../answers.js'
import { Failed } from './failures.js'
import type { FactPulseCall, FactPulseRooms, Handlers } from './room.js'

/** Files that tasks left behind. */
export function fileHandlers({ downloads }: FactPulseRooms): Handlers {
  const fileOf = ({ params, bearer }: FactPulseCall) => {
    const file = downloads.get(params.download_id ?? '')
    if (!file) throw new Failed(404, 'FILE_NOT_FOUND', 'There is no such file, or its hour is over.')
    if (file.clientId !== bearer.clientId) throw new Failed(403, 'ACCESS_DENIED', 'The file is of another account.')
    return file
  }
  return {
    downloadFile: (call) => {
      const { bytes, mediaType, fileName } = fileOf(call)
      if (call.query.delete_after === 'true' || call.query.delete_after === true) {
        downloads.delete(call.params.download_id ?? '')
      }
      const headers = { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${fileName}"` }
      return { status: 200, headers, body: bytes }
    },
    checkDownload: (call) => {
      fileOf(call)
      return empty(200)
    },
  }
}
