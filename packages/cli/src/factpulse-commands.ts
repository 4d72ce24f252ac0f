import type { Command } from './commands.js'
import { EXIT } from './exit-codes.js'
import { connectFactPulse } from './factpulse-connection.js'
import { onlyOperand, readData } from './operands.js'

/** `factpulse call PATH`: one call of the interface, untyped: a POST with `--data`, else a GET. */
export const callFactPulse: Command = async ({ operands, values, print, env, signal }) => {
  const path = onlyOperand(operands, 'factpulse call needs a PATH: me, or processing/tasks/ID/status')
  const body = values.data === undefined ? undefined : await readData(values.data, signal)
  const connection = await connectFactPulse(values, env)
  try {
    const client = connection.client()
    const answer = await (body === undefined ? client.get(path, { signal }) : client.post(path, body, { signal }))
    if (print.json) print.line('answer', '', { event: 'answer', answer })
    // On one line, for whatever reads it; JSON leaves the upper control characters as they are.
    else print.note(JSON.stringify(answer ?? null).replace(/[\u007f-\u009f]/g, escaped))
    return EXIT.done
  } finally {
    await connection.close()
  }
}

function escaped(character: string): string {
  return `\\u00${character.charCodeAt(0).toString(16)}`
}
