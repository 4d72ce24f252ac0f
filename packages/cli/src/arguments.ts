import { parseArgs } from 'node:util'
import { ConfigurationError, STAGES, type Stage } from '@facturelle/core'
import { z } from 'zod'

export const HELP = `facturelle: sends invoices to approved platforms, to Chorus Pro, to FactPulse and to Factus

  facturelle submit FILE --to auto               to the platform it belongs to, among those there are credentials for
  facturelle submit FILE --to afnor [options]    submit a file, and follow it; FILE.json is an invoice as data
  facturelle submit FILE --to chorus-pro         the same, to a public body
  facturelle submit FILE --to factus             an invoice of Colombia; FILE.json may have its block, factus
  facturelle submit FILE --to factpulse          through FactPulse; FILE.json with --pdf FILE, what it looks like
  facturelle submit FILE FILE... --to WHERE      several, each by itself; one that fails does not stop the rest
  facturelle track REF                           a submission from its reference on (see --save); - is the standard input
  facturelle inbox --to TYPE                     the invoices that were received: a file for each, as they come in
  facturelle respond REF --stage STAGE           answers an invoice: refused, disputed, paid ...
  facturelle status FLOW_ID --to afnor           the state of one flow
  facturelle status --reference FILE             as track
  facturelle flows get FLOW_ID                   the same; --as original, converted or readable for a file of it
  facturelle flows watch                         each change of the account's flows, as it happens
  facturelle directory lookup ID                 a company, its electronic addresses, and whether they take invoices
  facturelle chorus-pro structure SIRET          a public body: its services, and what it asks of invoices
  facturelle chorus-pro track NUMERO_FLUX        a deposit, from its report to the last status of each invoice
  facturelle factpulse call PATH                 any call of FactPulse: a GET, with --data a POST; the answer is JSON
  facturelle factus municipalities               the municipalities of Colombia by their codes (--search TEXT)
  facturelle inspect FILE                        what a file is, and the sums of an invoice; FILE.json too
  facturelle validate FILE...                    judges invoices by the rules of their authorities; FILE.json too
  facturelle render FILE                         draws an invoice as a PDF; FILE.json too
  facturelle facturx SOURCE.pdf FILE             makes a Factur-X: the pages of a PDF, and the invoice inside
  facturelle compare FILE.pdf                    what the pages of a Factur-X show, against what it holds
  facturelle convert FILE --to cii|ubl           an invoice in another syntax; FILE.json is an invoice as data
  facturelle accounts list                       the accounts of your profiles, without secrets
  facturelle accounts add NAME --type TYPE       keeps the credentials that the environment, or JSON on the standard
                                                 input, holds for afnor, chorus-pro, factpulse or factus
  facturelle completion bash|zsh|fish            prints what has a shell complete these words
  facturelle sandbox [--port N]                  the platforms, emulated on this machine

Where the platform is
  --account NAME            an account of your profiles; variables of the environment go before it (FACTURELLE_ACCOUNT)
  --profiles FILE           where they are (default: facturelle/profiles.json in XDG_CONFIG_HOME or ~/.config), mode 0600
  --sandbox                 start a sandbox on loopback and use it; needs no credentials
  --platform NAME           a known platform, instead of the addresses
  --flow-service-url URL    base address of the Flow Service, without /v1
  --directory-service-url URL   that of the Directory Service (directory)
  --token-url URL           OAuth 2.0 token endpoint
  --flow-service-version V, --directory-service-version V   1.1.0, 1.2.0 or 1.3.0
  --allow-insecure-loopback take plain http for addresses on this machine
  --organization-id ID      the company concerned, for accounts that hold several
  --environment E           of Chorus Pro and Factus: sandbox (a real one, with its own accounts) or production; of
                            FactPulse production alone
  --api-url URL             of any of these, instead of an environment; of Chorus Pro with --token-url
  --client-uid UID          the client of the FactPulse account, whose stored access is used

Options of submit, track and status
  --prefer TYPE,TYPE        which to take where an invoice fits several (submit --to auto)
  --dry-run                 tells destination, rule, evidence, form, checks and warnings; sends nothing (submit)
  --strict                  sends nothing of which something would be left out (submit; exit status 9)
  --no-journal              keeps no record; without this, the same invoice is sent once (submit): it is known by a
                            journal in XDG_STATE_HOME or ~/.local/state, facturelle/journal; with --sandbox there is none
  --concurrency N           how many at a time, of several files (submit; default 4)
  --processing-rule RULE    B2B, B2BInt, B2C … (submit; by default the platform computes it)
  --tracking-id ID          your own reference (submit; by default made of the invoice)
  --until STAGE             sent, acknowledged (default), final (default with --sandbox, but for factus, factpulse), or
                            a stage of the lifecycle: received, approved, paid ... Several files are not followed
  --timeout SECONDS         how long to follow (default 600)
  --save FILE               keep the reference of the submission, without secrets, from before it is sent (submit); of
                            several files a folder

  --no-validate             sends a file without judging it by the rules first (submit)
  --check-recipient         asks Chorus Pro about the recipient first, and sends nothing it would reject (submit)
  --through D               what FactPulse hands it to: afnor (default) or chorus_pro (submit)
  --pdf FILE                what an invoice as data looks like (submit --to factpulse)
  --task                    has FactPulse send it as a task, and follows that (submit)
  --syntax S, --profile P   what an invoice as data is sent as (submit; by default what the platform takes)

Options of submit, convert and inspect, of a simplified invoice as data
  --no-check-digits         take SIREN, SIRET, VAT numbers and IBANs as they are: test platforms hand out wrong ones
  --no-french-rules         no notes of French law, and nothing refused that only France forbids

Options of validate
  --rules SET,SET           structure, en16931, factur-x, br-fr, extended-ctc-fr (default: what the invoice claims)
  --lang en|fr              the language of the sentences (default: en)
  --verapdf COMMAND         asks veraPDF about a PDF too
  --syntax S, --profile P   what an invoice as data is written as first

Options of inbox
  --since TIME              ISO 8601 with its zone (default: all there is)
  --cursor FILE             go on where FILE says, and keep it up to date: stopped at any moment, nothing is lost
  --output FOLDER           where the files go (default: here); what can be read is there as data too, in FILE.json
  --once                    end when there is nothing more for now; 3 where one could not be read

Options of respond
  --reason TEXT, --reason-code CODE   why
  --amount A, --currency C  what was paid or approved
  --date DAY                when it happened (default: today)
  --data JSON               what the platform wants besides, in its own words; @FILE: what the file holds

Options of accounts add: those of where the platform is, --replace for one that is there

Options of convert
  --profile P               MINIMUM, BASIC WL, BASIC, EN 16931, EXTENDED or EXTENDED-CTC-FR (default: that of FILE)
  --output FILE             where it goes, which must not exist (default: FILE.cii.xml, FILE.ubl.xml, here)
  --strict                  exit with 9 where something was left out

Options of render and facturx
  --locale fr|en|es         the language of the pages that are ours (default: that of the invoice, else fr)
  --logo FILE               PNG or JPEG
  --template FILE           how it looks, as JSON
  --profile P               of the XML (facturx; default: that of FILE)
  --if-not-conformable R    fail (default) or render: what to do where SOURCE.pdf cannot be made PDF/A-3 (facturx)
  --output, -o FILE         where it goes, which must not exist (default: FILE.pdf, FILE.facturx.pdf, here)

Options of flows get
  --as FORM                 original, converted, readable, or file: the first of these that the platform gives out
  --output FILE             where the file goes, which must not exist (default: the platform's name for it)

Options of factpulse call
  --data JSON               the body of a POST; @FILE: what the file holds. Secrets belong in a file
  --query NAME=VALUE        of the address, as often as wanted: --query page=2 --query pageSize=50

Options of flows watch
  --since TIME              ISO 8601 with its zone (default: now)
  --cursor FILE             go on where FILE says, and keep it up to date: stopped at any moment, nothing is lost
  --type TYPE,TYPE --direction In|Out   only these
  --once                    end when there is nothing more for now

Options of chorus-pro structure
  --service CODE --commitment NUMBER   what an invoice would carry (BT-10, BT-13): would it be taken?

Options of chorus-pro track
  --cursor FILE             go on where FILE says, and keep it up to date: stopped at any moment, nothing is lost
  --timeout SECONDS         how long to follow (default 600)

Options of directory lookup: ID is a SIREN, a SIRET, a French VAT number, or an electronic address (BT-49)

Everywhere
  --json                    one JSON object per line
  --help, --version

Credentials come from the environment or from --account, never from the command line:
  FACTURELLE_AFNOR_CLIENT_ID, FACTURELLE_AFNOR_CLIENT_SECRET, and where needed
  FACTURELLE_AFNOR_SCOPE, FACTURELLE_AFNOR_CLIENT_AUTHENTICATION (client_secret_basic, client_secret_post),
  FACTURELLE_AFNOR_API_KEY (Esalink), FACTURELLE_AFNOR_USERNAME, FACTURELLE_AFNOR_PASSWORD and
  FACTURELLE_AFNOR_CLIENT_UID (FactPulse), FACTURELLE_AFNOR_PLATFORM, FACTURELLE_AFNOR_FLOW_SERVICE_URL,
  FACTURELLE_AFNOR_DIRECTORY_SERVICE_URL, FACTURELLE_AFNOR_TOKEN_URL
and of Chorus Pro:
  FACTURELLE_CHORUS_PRO_CLIENT_ID, FACTURELLE_CHORUS_PRO_CLIENT_SECRET (of the PISTE application),
  FACTURELLE_CHORUS_PRO_LOGIN, FACTURELLE_CHORUS_PRO_PASSWORD (of the technical account), and where needed
  FACTURELLE_CHORUS_PRO_SCOPE, FACTURELLE_CHORUS_PRO_ENVIRONMENT, FACTURELLE_CHORUS_PRO_API_URL,
  FACTURELLE_CHORUS_PRO_TOKEN_URL
and of Factus:
  FACTURELLE_FACTUS_CLIENT_ID, FACTURELLE_FACTUS_CLIENT_SECRET, FACTURELLE_FACTUS_USERNAME,
  FACTURELLE_FACTUS_PASSWORD, and where needed FACTURELLE_FACTUS_ENVIRONMENT, FACTURELLE_FACTUS_API_URL
and of FactPulse:
  FACTURELLE_FACTPULSE_USERNAME, FACTURELLE_FACTPULSE_PASSWORD, or FACTURELLE_FACTPULSE_TOKEN, or
  FACTURELLE_FACTPULSE_API_KEY, and where needed FACTURELLE_FACTPULSE_CLIENT_UID,
  FACTURELLE_FACTPULSE_ENVIRONMENT, FACTURELLE_FACTPULSE_API_URL

Exit status
  0 done   1 unexpected   2 wrong arguments, address, proxy or certificate   3 the file   4 no token   5 refused
  6 not received   7 in doubt: look it up before sending again   8 no answer for now   9 left out (--strict)
  10 invalid (validate)   11 no destination, several, or undetermined (--to auto)   130 interrupted
`

const OPTIONS = {
  to: { type: 'string' },
  sandbox: { type: 'boolean' },
  'flow-service-version': { type: 'string' },
  platform: { type: 'string' },
  'flow-service-url': { type: 'string' },
  'directory-service-version': { type: 'string' },
  'directory-service-url': { type: 'string' },
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
  as: { type: 'string' },
  output: { type: 'string', short: 'o' },
  since: { type: 'string' },
  cursor: { type: 'string' },
  type: { type: 'string' },
  direction: { type: 'string' },
  once: { type: 'boolean' },
  syntax: { type: 'string' },
  profile: { type: 'string' },
  strict: { type: 'boolean' },
  verapdf: { type: 'string' },
  locale: { type: 'string' },
  logo: { type: 'string' },
  template: { type: 'string' },
  'if-not-conformable': { type: 'string' },
  rules: { type: 'string' },
  lang: { type: 'string' },
  'no-validate': { type: 'boolean' },
  'no-check-digits': { type: 'boolean' },
  'no-french-rules': { type: 'boolean' },
  environment: { type: 'string' },
  'api-url': { type: 'string' },
  'check-recipient': { type: 'boolean' },
  service: { type: 'string' },
  commitment: { type: 'string' },
  search: { type: 'string' },
  'client-uid': { type: 'string' },
  through: { type: 'string' },
  pdf: { type: 'string' },
  task: { type: 'boolean' },
  data: { type: 'string' },
  query: { type: 'string', multiple: true },
  prefer: { type: 'string' },
  'dry-run': { type: 'boolean' },
  concurrency: { type: 'string' },
  'no-journal': { type: 'boolean' },
  account: { type: 'string' },
  profiles: { type: 'string' },
  replace: { type: 'boolean' },
  stage: { type: 'string' },
  reason: { type: 'string' },
  'reason-code': { type: 'string' },
  amount: { type: 'string' },
  currency: { type: 'string' },
  date: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/** The platforms that invoices go to. */
export const DESTINATIONS = ['afnor', 'chorus-pro', 'factpulse', 'factus'] as const
export type DestinationType = (typeof DESTINATIONS)[number]

const STAGE_NAMES = Object.keys(STAGES) as Exclude<Stage, 'unknown'>[]
const VERSIONS = ['1.1.0', '1.2.0', '1.3.0'] as const

/** What the options may be that have a list of values, for the parser and for what completes words. */
export const CHOICES = {
  to: ['auto', ...DESTINATIONS, 'cii', 'ubl'],
  'flow-service-version': VERSIONS,
  'directory-service-version': VERSIONS,
  until: ['sent', 'acknowledged', 'final', ...STAGE_NAMES],
  as: ['original', 'converted', 'readable', 'file'],
  direction: ['In', 'Out'],
  syntax: ['cii', 'ubl', 'factur-x'],
  locale: ['fr', 'en', 'es'],
  'if-not-conformable': ['render', 'fail'],
  /** As `@facturelle/documents/rules` names them. */
  rules: ['structure', 'en16931', 'factur-x', 'br-fr', 'extended-ctc-fr'],
  lang: ['en', 'fr'],
  environment: ['sandbox', 'production'],
  through: ['afnor', 'chorus_pro'],
  prefer: DESTINATIONS,
  stage: STAGE_NAMES,
} as const
type Choice = keyof typeof CHOICES
type Choices<C extends Choice> = (typeof CHOICES)[C][number]

/** Options that name a file or a folder. */
export const PATHS = ['reference', 'save', 'output', 'cursor', 'logo', 'template', 'pdf', 'profiles'] as const

const SYNTAXES = { cii: 'CII', ubl: 'UBL', 'factur-x': 'Factur-X' } as const

const text = z.string().min(1, 'must not be empty')
const oneOf = <const C extends Choice>(name: C, what = '') => {
  const choices: readonly Choices<C>[] = CHOICES[name]
  return z.enum(choices as readonly [Choices<C>], `must be ${listed(choices)}${what}`)
}
const someOf = <const C extends Choice>(name: C) => {
  const choices: readonly Choices<C>[] = CHOICES[name]
  const each = z.enum(choices as readonly [Choices<C>], `must be some of ${choices.join(', ')}, with commas`)
  return text.transform((list) => list.split(',')).pipe(z.array(each))
}

/** a, b or c */
function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

const whole = z
  .string()
  .regex(/^\d{1,6}$/, 'must be a whole number')
  .transform(Number)

const valuesSchema = z.object({
  to: oneOf('to', ' (the last two of convert alone)').optional(),
  sandbox: z.boolean().default(false),
  'flow-service-version': oneOf('flow-service-version').optional(),
  platform: text.optional(),
  'flow-service-url': text.optional(),
  'directory-service-version': oneOf('directory-service-version').optional(),
  'directory-service-url': text.optional(),
  'token-url': text.optional(),
  'allow-insecure-loopback': z.boolean().default(false),
  'processing-rule': text.optional(),
  'organization-id': text.optional(),
  'tracking-id': text.optional(),
  reference: text.optional(),
  until: oneOf('until').optional(),
  timeout: whole.default(600),
  save: text.optional(),
  port: whole.refine((port) => port < 65_536, 'must be a port').default(0),
  as: oneOf('as').optional(),
  output: text.optional(),
  since: z.iso.datetime({ offset: true, error: 'must be ISO 8601 with its zone, 2026-11-21T08:00:00Z' }).optional(),
  cursor: text.optional(),
  type: text.transform((list) => list.split(',')).optional(),
  direction: oneOf('direction').optional(),
  once: z.boolean().default(false),
  syntax: oneOf('syntax')
    .transform((syntax) => SYNTAXES[syntax])
    .optional(),
  profile: text.optional(),
  strict: z.boolean().default(false),
  verapdf: text.optional(),
  locale: oneOf('locale').optional(),
  logo: text.optional(),
  template: text.optional(),
  'if-not-conformable': oneOf('if-not-conformable').optional(),
  rules: someOf('rules').optional(),
  lang: oneOf('lang').default('en'),
  'no-validate': z.boolean().default(false),
  'no-check-digits': z.boolean().default(false),
  'no-french-rules': z.boolean().default(false),
  environment: oneOf('environment').optional(),
  'api-url': text.optional(),
  'check-recipient': z.boolean().default(false),
  service: text.optional(),
  commitment: text.optional(),
  search: text.optional(),
  'client-uid': z.guid('must be the UUID of a client of the FactPulse account').optional(),
  through: oneOf('through').default('afnor'),
  pdf: text.optional(),
  task: z.boolean().default(false),
  data: text.optional(),
  query: z.array(z.string()).default([]),
  prefer: someOf('prefer').optional(),
  'dry-run': z.boolean().default(false),
  concurrency: whole.refine((count) => count > 0, 'must be 1 or more').default(4),
  'no-journal': z.boolean().default(false),
  account: text.optional(),
  profiles: text.optional(),
  replace: z.boolean().default(false),
  stage: oneOf('stage').optional(),
  reason: text.optional(),
  'reason-code': text.optional(),
  amount: z
    .string()
    .regex(/^\d{1,15}(\.\d{1,6})?$/, 'must be a decimal number: 120.00')
    .optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a code of ISO 4217: EUR')
    .optional(),
  date: z.iso.date({ error: 'must be a day: 2026-11-21' }).optional(),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
  version: z.boolean().default(false),
})

/** Whether an option stands alone. */
export function isFlag(option: string): boolean {
  return Object.hasOwn(OPTIONS, option) && OPTIONS[option as keyof typeof OPTIONS].type === 'boolean'
}

/** The checked options of a command line. */
export type Values = z.output<typeof valuesSchema>

export interface CommandLine {
  readonly command: string | undefined
  readonly operands: readonly string[]
  readonly values: Values
  /** The options that were given, by name. */
  readonly given: readonly string[]
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
  return { command, operands, values: checked.data, given: Object.keys(values) }
}

const environmentSchema = z.object({
  FACTURELLE_AFNOR_CLIENT_ID: text.optional(),
  FACTURELLE_AFNOR_CLIENT_SECRET: text.optional(),
  FACTURELLE_AFNOR_API_KEY: text.optional(),
  FACTURELLE_AFNOR_USERNAME: text.optional(),
  FACTURELLE_AFNOR_PASSWORD: text.optional(),
  FACTURELLE_AFNOR_CLIENT_UID: text.optional(),
  FACTURELLE_AFNOR_SCOPE: text.optional(),
  FACTURELLE_AFNOR_CLIENT_AUTHENTICATION: z
    .enum(['client_secret_basic', 'client_secret_post'], 'must be client_secret_basic or client_secret_post')
    .optional(),
  FACTURELLE_AFNOR_PLATFORM: text.optional(),
  FACTURELLE_AFNOR_FLOW_SERVICE_URL: text.optional(),
  FACTURELLE_AFNOR_DIRECTORY_SERVICE_URL: text.optional(),
  FACTURELLE_AFNOR_TOKEN_URL: text.optional(),
  FACTURELLE_CHORUS_PRO_CLIENT_ID: text.optional(),
  FACTURELLE_CHORUS_PRO_CLIENT_SECRET: text.optional(),
  FACTURELLE_CHORUS_PRO_LOGIN: text.optional(),
  FACTURELLE_CHORUS_PRO_PASSWORD: text.optional(),
  FACTURELLE_CHORUS_PRO_SCOPE: text.optional(),
  FACTURELLE_CHORUS_PRO_ENVIRONMENT: z.enum(['sandbox', 'production'], 'must be sandbox or production').optional(),
  FACTURELLE_CHORUS_PRO_API_URL: text.optional(),
  FACTURELLE_CHORUS_PRO_TOKEN_URL: text.optional(),
  FACTURELLE_FACTUS_CLIENT_ID: text.optional(),
  FACTURELLE_FACTUS_CLIENT_SECRET: text.optional(),
  FACTURELLE_FACTUS_USERNAME: text.optional(),
  FACTURELLE_FACTUS_PASSWORD: text.optional(),
  FACTURELLE_FACTUS_ENVIRONMENT: z.enum(['sandbox', 'production'], 'must be sandbox or production').optional(),
  FACTURELLE_FACTUS_API_URL: text.optional(),
  FACTURELLE_FACTPULSE_USERNAME: text.optional(),
  FACTURELLE_FACTPULSE_PASSWORD: text.optional(),
  FACTURELLE_FACTPULSE_TOKEN: text.optional(),
  FACTURELLE_FACTPULSE_API_KEY: text.optional(),
  FACTURELLE_FACTPULSE_CLIENT_UID: text.optional(),
  FACTURELLE_FACTPULSE_ENVIRONMENT: z.enum(['production'], 'must be production').optional(),
  FACTURELLE_FACTPULSE_API_URL: text.optional(),
})

/** The variables that hold credentials, by the name a platform has for each. */
const CREDENTIALS = {
  clientId: 'FACTURELLE_AFNOR_CLIENT_ID',
  clientSecret: 'FACTURELLE_AFNOR_CLIENT_SECRET',
  scope: 'FACTURELLE_AFNOR_SCOPE',
  clientAuthentication: 'FACTURELLE_AFNOR_CLIENT_AUTHENTICATION',
  apiKey: 'FACTURELLE_AFNOR_API_KEY',
  username: 'FACTURELLE_AFNOR_USERNAME',
  password: 'FACTURELLE_AFNOR_PASSWORD',
  clientUid: 'FACTURELLE_AFNOR_CLIENT_UID',
} as const

/** The same of Chorus Pro. */
export const CHORUS_PRO_CREDENTIALS = {
  clientId: 'FACTURELLE_CHORUS_PRO_CLIENT_ID',
  clientSecret: 'FACTURELLE_CHORUS_PRO_CLIENT_SECRET',
  login: 'FACTURELLE_CHORUS_PRO_LOGIN',
  password: 'FACTURELLE_CHORUS_PRO_PASSWORD',
  scope: 'FACTURELLE_CHORUS_PRO_SCOPE',
} as const

/** The same of Factus. */
export const FACTUS_CREDENTIALS = {
  clientId: 'FACTURELLE_FACTUS_CLIENT_ID',
  clientSecret: 'FACTURELLE_FACTUS_CLIENT_SECRET',
  username: 'FACTURELLE_FACTUS_USERNAME',
  password: 'FACTURELLE_FACTUS_PASSWORD',
} as const

/**
 * Credentials by the names a platform has for them; a name that ends in `?` may be absent.
 * @throws {ConfigurationError} `CREDENTIALS_MISSING`, naming the variable
 */
export function readCredentials(
  set: ReturnType<typeof readEnvironment>,
  names: readonly string[],
  variables: Readonly<Record<string, keyof ReturnType<typeof readEnvironment>>> = CREDENTIALS,
) {
  const credentials: Record<string, string> = {}
  for (const wanted of names) {
    const name = wanted.replace(/\?$/, '')
    const variable = variables[name] as keyof ReturnType<typeof readEnvironment>
    const value = set[variable]
    if (value !== undefined) credentials[name] = value
    else if (wanted === name) {
      const why = `${variable} is not set; or use --sandbox`
      throw new ConfigurationError('CREDENTIALS_MISSING', why, { field: variable })
    }
  }
  return credentials
}

/** @throws {ConfigurationError} naming the variable, never its value */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): z.output<typeof environmentSchema> {
  const checked = environmentSchema.safeParse(env)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const name = String(issue?.path[0])
  throw new ConfigurationError('CREDENTIALS_INVALID', `${name} ${issue?.message}`, { field: name })
}
