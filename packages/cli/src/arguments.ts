import { parseArgs } from 'node:util'
import { ConfigurationError } from '@facturelle/core'
import { z } from 'zod'

export const HELP = `facturelle: sends invoices to approved platforms

  facturelle submit FILE --to afnor [options]    submit a file, and follow it
  facturelle status FLOW_ID --to afnor           the state of one flow
  facturelle status --reference FILE             take a submission up again (see --save)
  facturelle inspect FILE                        what a file is
  facturelle sandbox [--port N]                  the platforms, emulated on this machine

Options of submit and status
  --sandbox                 start a sandbox on loopback and use it; needs no credentials
  --flow-service-version V  1.1.0, 1.2.0 or 1.3.0
  --platform NAME           a known platform, instead of the two addresses
  --flow-service-url URL    base address of the Flow Service, without /v1
  --token-url URL           OAuth 2.0 token endpoint
  --allow-insecure-loopback take plain http for addresses on this machine
  --processing-rule RULE    B2B, B2BInt, B2C … (submit; by default the platform computes it)
  --organization-id ID      the company concerned, for accounts that hold several
  --tracking-id ID          your own reference (submit; by default a random one)
  --until STAGE             sent, acknowledged (default) or final (default with --sandbox)
  --timeout SECONDS         how long to follow (default 600)
  --save FILE               keep the reference of the submission, without secrets, from before it is sent (submit)

Everywhere
  --json                    one JSON object per line
  --help, --version

Credentials come from the environment, never from the command line:
  FACTURELLE_AFNOR_CLIENT_ID, FACTURELLE_AFNOR_CLIENT_SECRET, and where needed
  FACTURELLE_AFNOR_SCOPE, FACTURELLE_AFNOR_CLIENT_AUTHENTICATION (client_secret_basic, client_secret_post),
  FACTURELLE_AFNOR_PLATFORM, FACTURELLE_AFNOR_FLOW_SERVICE_URL, FACTURELLE_AFNOR_TOKEN_URL

Exit status
  0 done   1 unexpected   2 wrong arguments, address, proxy or certificate   3 the file   4 no token   5 refused
  6 not received   7 in doubt: look it up before sending again   8 no answer for now   130 interrupted
`

const OPTIONS = {
  to: { type: 'string' },
  sandbox: { type: 'boolean' },
  'flow-service-version': { type: 'string' },
  platform: { type: 'string' },
  'flow-service-url': { type: 'string' },
  'token-url': { type: 'string' },
  'allow-insecure-loopback': { type: 'boolean' },
  'processing-rule': { type: 'string' },
  'organization-id': { type: 'string' },
  'tracking-id': { type: 'string' },
  reference: { type: 'string' },
  until: { type: 'string' },
  timeout: { type: 'string' },
  save: { type: 'string' },
  port: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const text = z.string().min(1, 'must not be empty')
const whole = z
  .string()
  .regex(/^\d{1,6}$/, 'must be a whole number')
  .transform(Number)

const valuesSchema = z.object({
  to: z.literal('afnor', 'must be afnor').optional(),
  sandbox: z.boolean().default(false),
  'flow-service-version': z.enum(['1.1.0', '1.2.0', '1.3.0'], 'must be 1.1.0, 1.2.0 or 1.3.0').optional(),
  platform: text.optional(),
  'flow-service-url': text.optional(),
  'token-url': text.optional(),
  'allow-insecure-loopback': z.boolean().default(false),
  'processing-rule': text.optional(),
  'organization-id': text.optional(),
  'tracking-id': text.optional(),
  reference: text.optional(),
  until: z.enum(['sent', 'acknowledged', 'final'], 'must be sent, acknowledged or final').optional(),
  timeout: whole.default(600),
  save: text.optional(),
  port: whole.refine((port) => port < 65_536, 'must be a port').default(0),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
  version: z.boolean().default(false),
})

/** The checked options of a command line. */
export type Values = z.output<typeof valuesSchema>

export interface CommandLine {
  readonly command: string | undefined
  readonly operands: readonly string[]
  readonly values: Values
}

/** @throws {ConfigurationError} naming the option */
export function readArguments(argv: readonly string[]): CommandLine {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : 'the arguments cannot be read'
    throw new ConfigurationError('USAGE', `${why}; see facturelle --help`)
  }
  const { positionals, values } = parsed
  const checked = valuesSchema.safeParse(values)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    throw new ConfigurationError('USAGE', `--${String(issue?.path[0])} ${issue?.message}; see facturelle --help`)
  }
  const [command, ...operands] = positionals
  return { command, operands, values: checked.data }
}

const environmentSchema = z.object({
  FACTURELLE_AFNOR_CLIENT_ID: text,
  FACTURELLE_AFNOR_CLIENT_SECRET: text,
  FACTURELLE_AFNOR_SCOPE: text.optional(),
  FACTURELLE_AFNOR_CLIENT_AUTHENTICATION: z
    .enum(['client_secret_basic', 'client_secret_post'], 'must be client_secret_basic or client_secret_post')
    .optional(),
  FACTURELLE_AFNOR_PLATFORM: text.optional(),
  FACTURELLE_AFNOR_FLOW_SERVICE_URL: text.optional(),
  FACTURELLE_AFNOR_TOKEN_URL: text.optional(),
})

/** @throws {ConfigurationError} naming the variable, never its value */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): z.output<typeof environmentSchema> {
  const checked = environmentSchema.safeParse(env)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const name = String(issue?.path[0])
  const why = env[name] === undefined ? 'is not set; or use --sandbox' : issue?.message
  throw new ConfigurationError('CREDENTIALS_MISSING', `${name} ${why}`, { field: name })
}
