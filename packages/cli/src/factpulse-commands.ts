import { ConfigurationError } from '@facturelle/core'
import type { Command } from './commands.js'
import { EXIT } from './exit-codes.js'
import { connectFactPulse } from './factpulse-connection.js'
import { onlyOperand, readData } from './operands.js'

/** What the client calls a part of the query, before its name. */
const QUERY = 'options.query.'

/** `factpulse call PATH`: one call of the interface, untyped: a POST with `--data`, else a GET. */
export const callFactPulse: Command = async ({ operands, values, print, env, signal }) => {
  const path = onlyOperand(operands, 'factpulse call needs a PATH: me, or processing/tasks/ID/status')
  if (path.includes('?'))
    throw refuse('PATH', 'is taken without a query; give --query NAME=VALUE for each of its parts')
  const query = readQuery(values.query)
  const body = values.data === undefined ? undefined : await readData(values.data, signal)
  const connection = await connectFactPulse(values, env)
  try {
    const client = connection.client()
    const answer = await (body === undefined
      ? client.get(path, { query, signal })
      : client.post(path, body, { query, signal }))
    if (print.json) print.line('answer', '', { event: 'answer', answer })
    // On one line, for whatever reads it; JSON leaves the upper control characters as they are.
    else print.note(JSON.stringify(answer ?? null).replace(/[\u007f-\u009f]/g, escaped))
    return EXIT.done
  } catch (failure) {
    // In the words of the command.
    const { field = '', message } = failure as ConfigurationError
    if (!ConfigurationError.isInstance(failure) || !field.startsWith(QUERY)) throw failure
    throw refuse('--query', message.slice(QUERY.length))
  } finally {
    await connection.close()
  }
}

/** What `--query` says. What it says of secrets, the client refuses. */
function readQuery(given: readonly string[]): Readonly<Record<string, string>> {
  const query = new Map<string, string>()
  for (const part of given) {
    const at = part.indexOf('=')
    // Not quoted: it may be a secret.
    if (at < 1) throw refuse('--query', 'must be NAME=VALUE')
    const name = part.slice(0, at)
    if (query.has(name)) throw refuse('--query', `names ${JSON.stringify(name)} twice; no call takes several of a name`)
    query.set(name, part.slice(at + 1))
  }
  return Object.fromEntries(query)
}

function refuse(field: string, why: string): ConfigurationError {
  return new ConfigurationError('USAGE', `${field} ${why}`, { field })
}

function escaped(character: string): string {
  return `\\u00${character.charCodeAt(0).toString(16)}`
}
