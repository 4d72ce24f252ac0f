import { Failed } from './failures.js'
import type { FactPulseCall, FactPulseRooms, Handlers } from './room.js'
import type { FactPulseTaskKind } from './scripts.js'
import type { Held } from './shapes.js'

/** Reading the states of tasks. */
export function pollingHandlers({ tasks, quirks }: FactPulseRooms): Handlers {
  const read =
    (kind?: FactPulseTaskKind) =>
    (call: FactPulseCall): Held => {
      const { task_id: id = '' } = call.params
      const task = tasks.get(id, call.bearer.clientId)
      if (!task || (kind && task.kind !== kind)) {
        // The worker knows no ids: what it never heard of may yet come.
        if (quirks.unknownTask === 'pending') return { taskId: id, status: 'PENDING', result: null }
        throw new Failed(404, 'TASK_NOT_FOUND', 'There is no such task.')
      }
      return { taskId: id, status: tasks.statusOf(task), result: task.ended?.result ?? null }
    }
  return {
    getTaskStatus: read(),
    getGenerationStatus: read('generation'),
    getValidationStatus: read('validation'),
    getSignatureStatus: read('signature'),
    getVerificationStatus: read('verification'),
    getVerificationTypedStatus: read('verification'),
    getConversionTaskStatus: read('conversion'),
  }
}
