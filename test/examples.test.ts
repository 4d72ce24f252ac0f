import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PLATFORMS } from '@facturelle/afnor-flow'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = async (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: `${root}/examples` })

describe('examples', () => {
  it('tour.mjs, which npm start runs, sends one invoice to each of four destinations and keeps the files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'facturelle-tour-'))
    try {
      const { stdout, stderr } = await run('tour.mjs', folder)
      expect(stderr).toBe('')
      const rows = stdout
        .split('\n')
        .flatMap((line) => (/^ {2}TOUR-\d /.test(line) ? [line.trim().split(/ {2,}/)] : []))
      expect(rows.map((row) => [...row.slice(0, 4), row[5]])).toEqual([
        ['TOUR-1', 'afnor', 'recipientReachable', 'Factur-X, EN 16931', 'paid'],
        ['TOUR-2', 'chorus-pro', 'frameworkOfChorusPro', 'Factur-X, EN 16931', 'paymentSent'],
        ['TOUR-3', 'factus', 'sellerInColombia', 'as data', 'sent'],
        ['TOUR-4', 'factpulse', 'given', 'as data', 'paid'],
      ])
      const kept = readdirSync(folder).sort()
      expect(kept.map((name) => name.slice(0, 11))).toEqual([
        'TOUR-1-sent',
        'TOUR-2-sent',
        'TOUR-3-made',
        'TOUR-4-made',
      ])
      for (const name of kept) {
        expect(stdout).toContain(join(folder, name))
        const head = readFileSync(join(folder, name), 'latin1').slice(0, 5)
        expect(head).toMatch(name.endsWith('.pdf') ? /^%PDF-/ : /^<|^\u00ef\u00bb\u00bf</)
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('submit.mjs sends an invoice and follows it to its end', async () => {
    const { stdout, stderr } = await run('submit.mjs', 'invoices/F2026-001.pdf')
    expect(stderr).toBe('')
    expect(stdout.split('\n')[0]).toMatch(/^accepted \S+$/)
    expect(stdout).toMatch(/submitted Ok\n(.+\n)*paid 212\n$/)
  })

  it('invoice.mjs makes an invoice of data and follows it to its end', async () => {
    const { stdout, stderr } = await run('invoice.mjs')
    expect(stderr).toBe('')
    expect(stdout.split('\n')[0]).toBe('accepted FA-2026-042.xml CII EN 16931')
    expect(stdout).toMatch(/submitted Ok\n(.+\n)*paid 212\n$/)
  })

  it('factpulse.mjs sends an invoice as data once, follows it, and a task with access of the call', async () => {
    const { stdout, stderr } = await run('factpulse.mjs')
    expect(stderr).toBe('')
    expect(stdout).toMatch(
      /^accepted true\ntrue\n(submitted Pending false\n)?submitted Ok false\n(.+\n)*paid 212 true\n/,
    )
    expect(stdout.trim().split('\n').slice(-2)).toEqual(['true ok', 'done'])
  })

  it('facade.mjs explains, sends once, resumes, refuses, sends many, receives, and settles a doubt', async () => {
    const { stdout, stderr } = await run('facade.mjs')
    expect(stderr).toBe('')
    const lines = stdout.trim().split('\n')
    expect([...lines.slice(0, 5), ...lines.slice(9)]).toEqual([
      'chosen afnor recipientReachable CII true 0',
      'accepted true',
      'true approved 205',
      'KEY_TAKEN send',
      'ROUTE_NONE crossBorder',
      'R-1',
      'NOT_RECOGNISED',
      'inDoubt',
      'accepted',
    ])
    expect(lines.slice(5, 9).map((line) => line.split(' ')[1])).toEqual(Array(4).fill('accepted'))
    expect(lines.slice(5, 9).filter((line) => line.endsWith('true'))).toHaveLength(1)
  })

  it('following.mjs sends what was built, follows it, is called, and answers for another tenant', async () => {
    const { stdout, stderr } = await run('following.mjs')
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual([
      'FA-2026-050.xml TOO_LARGE send accepted',
      'true',
      'submitted Ok acknowledgement',
      "true [ 'afnor' ]",
      'MISE_A_DISPOSITION',
      expect.stringMatching(/^FA-2026-051 SUSPENDUE Chorus Pro knows no dispute/),
    ])
  })

  it('factus.mjs issues an invoice once, follows it, and takes it back', async () => {
    const { stdout, stderr } = await run('factus.mjs')
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual([
      'accepted SETP990000001 96 true',
      'true',
      'submitted created ',
      expect.stringMatching(/^sent acceptedWithNotifications RUT01/),
      '%PDF-',
      'accepted number,cude,qr,public_url,download_pdf,download_xml',
    ])
  })

  it('chorus-pro.mjs checks the recipient, sends an invoice as data and tracks its deposit', async () => {
    const { stdout, stderr } = await run('chorus-pro.mjs')
    expect(stderr).toBe('')
    const lines = stdout.trim().split('\n')
    expect(lines.slice(0, 3)).toEqual(['refused serviceRequired', 'accepted accepted', 'accepted FA-2026-043.xml'])
    expect(lines).toContain('integrated')
    expect(lines.slice(-2)).toEqual(['FA-2026-043 MISE_EN_PAIEMENT paymentSent', 'ended'])
  })

  it('file-drop is an adapter of one’s own, which passes the contract suite', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--test', '--test-reporter=tap'], {
      cwd: `${root}/examples/file-drop`,
      // Not as a child of another test run.
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    })
    expect(stdout).toMatch(/# fail 0\n/)
    expect(Number(/# pass (\d+)/.exec(stdout)?.[1])).toBeGreaterThan(15)
  })

  it('flow-client.mjs speaks the words of the platform', async () => {
    const { stdout, stderr } = await run('flow-client.mjs')
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^created \S+\nfound true (Pending|Ok)\n$/)
  })

  it('feed.mjs tells each flow', async () => {
    const { stdout, stderr } = await run('feed.mjs')
    expect(stderr).toBe('')
    expect(stdout).toBe('flow-1\nflow-2\nflow-3\n')
  })

  it('account.mjs, the example of the README, asks, is told, and follows', async () => {
    const { stdout, stderr } = await run('account.mjs')
    expect(stderr).toBe('')
    expect(stdout).toBe('reachable lineEnabled\ntold of F2026-003.xml Ok\nchanged F2026-003.xml Ok\n')
  })

  it('acknowledgement.mjs tells the checks of the file and the lifecycle of the invoice apart', async () => {
    const { stdout, stderr } = await run('acknowledgement.mjs')
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual([
      'Ok',
      expect.stringMatching(/^Error AlreadyExistingFlow Ce fichier/),
      'received  true',
      'inHand  true',
      'refused TX_TVA_ERR true',
      'Original PDF F2026-001.pdf 88580',
    ])
  })

  it('validate.mjs judges an invoice, and one that is wrong', async () => {
    const { stdout, stderr } = await run('validate.mjs')
    expect(stderr).toBe('')
    const lines = stdout.trim().split('\n')
    expect(lines.slice(0, 2)).toEqual([
      'true structure D22B, en16931 1.3.16, br-fr 1.4.0.03',
      'false structure D22B, en16931 1.3.16, br-fr 1.4.0.03',
    ])
    expect(lines[2]).toMatch(/^error BR-CO-15 totals\.totalWithVat 1\.00 \| \S.* \| \S.*$/)
  })

  it('identifiers.mjs checks and takes apart', async () => {
    const { stdout, stderr } = await run('identifiers.mjs')
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual([
      '123 456 782 00010 FR11123456782',
      expect.stringMatching(/^CHECK_DIGIT ./),
      expect.stringMatching(/^SIREN_SIRET_ROUTINGCODE 123456782 ./),
      '123456782_Invoice',
    ])
  })

  it.each([
    ['account', 'README.md'],
    ['acknowledgement', 'docs/lifecycle.md'],
    ['identifiers', 'docs/identifiers.md'],
    ['directory', 'docs/directory.md'],
    ['feed', 'docs/feed.md'],
    ['chorus-pro', 'docs/chorus-pro.md'],
    ['facade', 'docs/facade.md'],
    ['following', 'docs/facade.md'],
    ['factpulse', 'docs/factpulse.md'],
    ['factus', 'docs/factus.md'],
    ['submit', 'README.md'],
    ['invoice', 'README.md'],
    ['validate', 'docs/rules.md'],
  ])('%s.mjs is the example of %s', (name, page) => {
    const example = new RegExp(`<!-- example: ${name} -->\n\`\`\`ts\n([\\s\\S]*?)\`\`\``)
    expect(example.exec(readFileSync(`${root}/${page}`, 'utf8'))?.[1]).toBe(
      readFileSync(`${root}/examples/${name}.mjs`, 'utf8'),
    )
  })

  it('what docs/adapters.md shows is cut out of file-drop', () => {
    const bare = (text: string) => text.replace(/^ +/gm, '')
    const folder = `${root}/examples/file-drop`
    const sources = ['file-drop.mjs', 'file-drop.test.mjs'].map((name) =>
      bare(readFileSync(`${folder}/${name}`, 'utf8')),
    )
    const page = readFileSync(`${root}/docs/adapters.md`, 'utf8')
    const blocks = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, block = '']) => bare(block))
    expect(blocks.length).toBeGreaterThan(10)
    expect(blocks.filter((block) => !sources.some((source) => source.includes(block)))).toEqual([])
  })

  it('files.mjs hands a document over in each of its forms', async () => {
    const { stdout, stderr } = await run('files.mjs')
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual([
      'path accepted F2026-001-ubl.xml',
      'Blob accepted F2026-003.xml',
      'File accepted from-a-form.xml',
      'stream accepted F2026-005.xml',
      'bytes accepted F2026-006.xml',
    ])
  })

  it('directory.mjs looks recipients up, and asks before it sends', async () => {
    const { stdout, stderr } = await run('directory.mjs')
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual([
      'Traiteur Mirebelle (société fictive)',
      '123456782 Enabled',
      '123456782_12345678200010 Enabled',
      '123456782_Invoice Enabled',
      '123456782_Status Enabled',
      'reachable lineEnabled',
      'notYet addressWithoutLine',
      'absent nothingFound',
      'accepted []',
    ])
  })

  it.each([
    ['super-pdp', /^accepted The platform takes no processing rule.*\n(.+\n)*submitted Ok\n(.+\n)*paid 212\n$/],
    ['esalink', /^found true (Pending|Ok)\nconverted true\n$/],
    ['factpulse', /^logged in true\nincoming 0\n$/],
    ['generic', /^WEBHOOKS\nall are up\n$/],
  ])('platforms/%s.mjs runs on a sandbox in its place, and is the example of its page', async (name, expected) => {
    const { stdout, stderr } = await run(`platforms/${name}.mjs`)
    expect(stderr).toBe('')
    expect(stdout).toMatch(expected)
    const page = readFileSync(`${root}/docs/platforms/${name}.md`, 'utf8')
    const example = /<!-- example: (\S+) -->\n```ts\n([\s\S]*?)```/.exec(page)
    expect(example?.[1]).toBe(`platforms/${name}`)
    expect(example?.[2]).toBe(readFileSync(`${root}/examples/platforms/${name}.mjs`, 'utf8'))
  })

  it('each platform has a page, and each page an example', () => {
    const examples = readdirSync(`${root}/examples/platforms`).map((name) => name.replace('.mjs', ''))
    const pages = readdirSync(`${root}/docs/platforms`).map((name) => name.replace('.md', ''))
    expect(pages).toEqual(examples)
    const listed = readFileSync(`${root}/docs/platforms.md`, 'utf8')
    for (const name of Object.keys(PLATFORMS)) expect(listed).toContain(`\`${name}\``)
  })

  it('are all run here', () => {
    expect(readdirSync(`${root}/examples`).filter((name) => name.endsWith('.mjs'))).toEqual([
      'account.mjs',
      'acknowledgement.mjs',
      'chorus-pro.mjs',
      'directory.mjs',
      'facade.mjs',
      'factpulse.mjs',
      'factus.mjs',
      'feed.mjs',
      'files.mjs',
      'flow-client.mjs',
      'following.mjs',
      'identifiers.mjs',
      'invoice.mjs',
      'submit.mjs',
      'tour.mjs',
      'validate.mjs',
    ])
  })
})
