// Makes hybrid invoices of PDFs by different makers, in every profile, and of invoices drawn in three languages; then asks
// independent programs. Each of them, and each maker, takes part where it is installed, and is named where it is not:
//   FACTURELLE_VERAPDF   veraPDF: its command, or a jar with its command line in it. Otherwise `verapdf`, where there is one
//   FACTURELLE_MUSTANG   the jar of Mustang's validator
//   FACTURELLE_PYTHON    a Python with ReportLab, WeasyPrint, fpdf2, pycairo. Otherwise `python3`
//   FACTURELLE_NODE_PATH a folder with node_modules in which pdfkit and pdf-lib are
// and from the path: qpdf, pdfsig, chromium, soffice, gs.
//   node scripts/conformance-facturx.mjs [FOLDER]: PDFs of one's own are put into their own XML's hybrid again
import { spawnSync } from 'node:child_process'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expandInvoice } from '@facturelle/documents/model'
import { extractXml } from '@facturelle/facturx'
import { renderInvoice } from '@facturelle/facturx/render'
import { NotConformableError, toFacturX } from '@facturelle/facturx/write'

const PROFILES = ['MINIMUM', 'BASIC WL', 'BASIC', 'EN 16931', 'EXTENDED', 'EXTENDED-CTC-FR']
const LOCALES = ['fr', 'en', 'es']
const NOW = new Date('2026-11-30T10:00:00Z')
const TIMEOUT_MS = 300_000
const { env } = process

const folder = await mkdtemp(join(tmpdir(), 'facturelle-facturx-'))
async function main(corpus) {
  const invoice = sample()
  const sources = await madeSources()
  const problems = []
  /** Files to be asked about: path, whether they hold an invoice, the profile. */
  const files = []
  const keep = async (name, bytes, profile) => {
    const path = join(folder, `${name.replace(/[^\w.-]+/g, '-')}.pdf`)
    await writeFile(path, bytes)
    files.push({ path, profile })
  }
  for (const { name, bytes } of sources) {
    for (const profile of PROFILES) {
      try {
        const made = await toFacturX(bytes, invoice, { profile, now: NOW })
        await keep(`${name}-${profile}`, made.bytes, profile)
      } catch (error) {
        problems.push(`${name} in ${profile}: ${told(error)}`)
      }
    }
  }
  for (const locale of LOCALES) {
    const { bytes, unprintable } = await renderInvoice(invoice, { locale, now: NOW })
    if (unprintable.length > 0) problems.push(`drawn in ${locale}: no sign for ${unprintable.join(' ')}`)
    await keep(`drawn-${locale}`, bytes, undefined)
    for (const profile of PROFILES) {
      const made = await toFacturX(undefined, invoice, { profile, locale, now: NOW })
      await keep(`drawn-${locale}-${profile}`, made.bytes, profile)
    }
  }
  const own = files.length
  const again = corpus && existsSync(corpus) ? await wrappedAgain(corpus, keep, problems) : undefined

  console.log(
    `Factur-X: ${sources.length} source PDFs (${sources.map(({ name }) => name).join(', ') || 'none'}), ${PROFILES.length} profiles,`,
  )
  console.log(`${LOCALES.length} languages: ${own} files; ${again ?? 'no folder of hybrids, none'} wrapped again`)
  for (const [name, ask] of Object.entries({
    veraPDF: askVeraPdf,
    Mustang: askMustang,
    qpdf: askQpdf,
    pdfsig: askPdfsig,
  })) {
    const answer = await ask(files)
    if (answer === undefined) console.log(`  ${name.padEnd(10)}absent, not asked`)
    else {
      console.log(
        `  ${name.padEnd(10)}${answer.passed} of ${answer.asked} pass${answer.except ? `; ${answer.except}` : ''}`,
      )
      problems.push(...answer.problems.map((problem) => `${name}: ${problem}`))
    }
  }
  for (const problem of problems) console.error(`\n${problem}`)
  console.log(`conformance of Factur-X: ${problems.length} problems`)
  return problems.length > 0 ? 1 : 0
}

/** Files of others: their pages and their XML put together by us. What cannot be kept is drawn: told, and no problem. */
async function wrappedAgain(corpus, keep, problems) {
  const entries = await readdir(corpus, { recursive: true })
  const paths = entries.filter((path) => /(factur-x-correct|xrechnung-pdf).*\.pdf$/i.test(path)).sort()
  const refused = new Map()
  let wrapped = 0
  for (const path of paths) {
    const bytes = await readFile(join(corpus, path))
    try {
      const xml = await extractXml(bytes)
      const made = await toFacturX(bytes, xml.bytes, { now: NOW })
      const found = await extractXml(made.bytes)
      if (!Buffer.from(found.bytes).equals(Buffer.from(xml.bytes))) problems.push(`${path}: another XML inside`)
      // Its XML is not ours: whether it keeps to the rules is not asked.
      await keep(`again-${basename(path, '.pdf')}`, made.bytes, undefined)
      wrapped++
    } catch (error) {
      if (!NotConformableError.isInstance(error) && error.code === undefined) problems.push(`${path}: ${told(error)}`)
      for (const code of new Set(
        error.reasons?.map((reason) => reason.code) ?? [`${error.code} ${error.field ?? ''}`.trim()],
      ))
        refused.set(code, (refused.get(code) ?? 0) + 1)
    }
  }
  const why = [...refused].map(([code, count]) => `${code} ${count}`).join(', ')
  return `${wrapped} of ${paths.length} of a folder${why && ` (refused: ${why})`}`
}

function told(error) {
  const reasons = error.reasons?.map(({ code, page, message }) => `${code} (page ${page ?? '-'}) ${message}`)
  return reasons?.join('; ') ?? String(error?.stack ?? error)
}

// -- programs that judge ---------------------------------------------------------------------------------------------

function askVeraPdf(files) {
  const given = env.FACTURELLE_VERAPDF ?? found('verapdf')
  if (given === undefined) return undefined
  const jar = given.endsWith('.jar')
  const main = ['-cp', given, 'org.verapdf.apps.GreenfieldCliWrapper']
  const paths = files.map(({ path }) => path)
  const { stdout, error } = run(jar ? 'java' : given, [
    ...(jar ? main : []),
    '-f',
    '3b',
    '--format',
    'text',
    '-v',
    ...paths,
  ])
  const verdicts = new Map(
    [...stdout.matchAll(/^(PASS|FAIL) (.+) 3b\s*$/gm)].map(([, verdict, path]) => [path, verdict]),
  )
  const problems = paths.filter((path) => verdicts.get(path) !== 'PASS')
  return {
    asked: paths.length,
    passed: paths.length - problems.length,
    problems: problems.map((path) => `${basename(path)} ${verdicts.get(path) ?? `has no verdict ${error ?? ''}`}`),
  }
}

/** Mustang's list of guidelines ends before EXTENDED-CTC-FR: it is not asked about what it does not know. */
const NOT_KNOWN_TO_MUSTANG = 'EXTENDED-CTC-FR'

async function askMustang(files) {
  const jar = env.FACTURELLE_MUSTANG
  if (jar === undefined || !existsSync(jar)) return undefined
  const source = join(folder, 'Ask.java')
  await writeFile(
    source,
    `import org.mustangproject.validator.ZUGFeRDValidator;
public class Ask {
  public static void main(String[] files) {
    for (String file : files) {
      ZUGFeRDValidator validator = new ZUGFeRDValidator();
      String report = validator.validate(file);
      System.out.println((validator.wasCompletelyValid() ? "VALID " : "INVALID ") + file);
      if (!validator.wasCompletelyValid()) System.out.println(report.replaceAll("\\\\s+", " "));
    }
  }
}
`,
  )
  const asked = files.filter(({ profile }) => profile !== undefined && profile !== NOT_KNOWN_TO_MUSTANG)
  const { stdout } = run('java', ['-cp', jar, source, ...asked.map(({ path }) => path)])
  const lines = stdout.split('\n')
  const invalid = asked.filter(({ path }) => !lines.includes(`VALID ${path}`))
  const skipped = files.filter(({ profile }) => profile === NOT_KNOWN_TO_MUSTANG).length
  return {
    asked: asked.length,
    passed: asked.length - invalid.length,
    except: `${skipped} in ${NOT_KNOWN_TO_MUSTANG} not asked: its guideline is none that Mustang knows`,
    problems: invalid.map(({ path }) => {
      const report = lines[lines.indexOf(`INVALID ${path}`) + 1] ?? ''
      const messages = [...report.matchAll(/<(?:error|exception)[^>]*>([^<]{0,300})/g)].map(([, text]) => text.trim())
      return `${basename(path)}: ${messages.slice(0, 3).join(' | ')}`
    }),
  }
}

function askQpdf(files) {
  if (found('qpdf') === undefined) return undefined
  const problems = []
  for (const { path } of files) {
    const { status, stdout, stderr } = run('qpdf', ['--check', path])
    if (status !== 0) problems.push(`${basename(path)}: ${(stdout + stderr).split('\n').filter(Boolean).at(-1)}`)
  }
  return { asked: files.length, passed: files.length - problems.length, problems }
}

/** Nothing that we write is signed, and it says so. */
function askPdfsig(files) {
  if (found('pdfsig') === undefined) return undefined
  const problems = []
  for (const { path } of files) {
    const { stdout } = run('pdfsig', [path])
    if (!/does not contain any signatures/.test(stdout)) problems.push(`${basename(path)}: ${stdout.slice(0, 200)}`)
  }
  return { asked: files.length, passed: files.length - problems.length, problems }
}

// -- programs that make PDFs -----------------------------------------------------------------------------------------

const HTML = `<html lang="fr"><head><title>Facture</title></head><body style="font-family:sans-serif"><h1>Facture 2026-7</h1>
<p style="opacity:.5;background:linear-gradient(red,blue)">Total 1 234,56 €</p><a href="https://example.org">lien</a>
<form><input value="abc"></form><svg width="40" height="40"><circle cx="20" cy="20" r="15" fill="green" opacity=".4"/></svg>
</body></html>`

const POSTSCRIPT = `%!PS
/Helvetica findfont 20 scalefont setfont 72 700 moveto (Facture) show
0.1 0.9 0.2 0 setcmykcolor 100 400 200 100 rectfill
/Times-Roman findfont 12 scalefont setfont 0 setgray 72 650 moveto (Total 1234.56) show showpage
`

/** Each for itself: one that is missing leaves the others. */
const PYTHON = {
  ReportLab: `
from reportlab.pdfgen import canvas
c = canvas.Canvas(out); c.setTitle('Facture'); c.setFont('Helvetica', 14); c.drawString(72, 720, 'Facture n\\u00b0 12, 1 234,56 \\u20ac')
c.setFont('Times-BoldItalic', 12); c.drawString(72, 690, 'Paiement \\u00e0 30 jours'); c.setFillColorCMYK(0.2, 0.8, 0, 0.1)
c.rect(72, 500, 200, 100, fill=1); c.acroForm.textfield(name='a', x=72, y=400, width=200, height=20, value='abc'); c.save()`,
  fpdf2: `
from fpdf import FPDF
p = FPDF(); p.add_page(); p.set_font('helvetica', size=16); p.cell(40, 10, 'Invoice 77, total 99.00')
p.set_font('courier', 'B', 10); p.cell(40, 30, 'REF 0001'); p.output(out)`,
  Cairo: `
import cairo
s = cairo.PDFSurface(out, 595, 842); x = cairo.Context(s); x.select_font_face('sans'); x.set_font_size(18); x.move_to(72, 100)
x.show_text('Facture 42'); x.set_source_rgba(1, 0, 0, 0.4); x.rectangle(100, 200, 200, 200); x.fill()
x.set_source_rgba(0, 0, 1, 0.4); x.rectangle(200, 300, 200, 200); x.fill()
i = cairo.ImageSurface(cairo.FORMAT_ARGB32, 20, 20); x.set_source_surface(i, 300, 50); x.paint(); s.finish()`,
  WeasyPrint: `
from weasyprint import HTML
HTML(string=open(html).read()).write_pdf(out)`,
}

const NODE = {
  pdfkit: async (load, out) => {
    const Document = load('pdfkit')
    const document = new Document()
    const file = createWriteStream(out)
    document.pipe(file)
    document.fontSize(20).text('Facture: 12,50 €').font('Times-Italic').text('Merci')
    document.opacity(0.5).rect(100, 300, 100, 100).fill('red')
    document.end()
    await new Promise((resolve) => file.on('finish', resolve))
  },
  'pdf-lib': async (load, out) => {
    const { PDFDocument, StandardFonts } = load('pdf-lib')
    const document = await PDFDocument.create()
    const page = document.addPage()
    page.drawText('Invoice, 99 EUR', { x: 50, y: 500, font: await document.embedFont(StandardFonts.CourierBold) })
    const field = document.getForm().createTextField('x')
    field.setText('hello')
    field.addToPage(page, { x: 50, y: 300 })
    await writeFile(out, await document.save())
  },
}

async function madeSources() {
  const sources = join(folder, 'sources')
  await mkdir(sources)
  const html = join(sources, 'page.html')
  await writeFile(html, HTML)
  await writeFile(join(sources, 'page.ps'), POSTSCRIPT)
  const at = (name) => join(sources, `${name}.pdf`)
  const absent = []
  const command = (maker, name, args) => {
    if (found(name) === undefined || run(name, args).status !== 0 || !existsSync(at(maker))) absent.push(maker)
  }
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
  command('Chromium', 'chromium', [...quiet, `--print-to-pdf=${at('Chromium')}`, pathToFileURL(html).href])
  if (found('soffice')) {
    const home = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`
    run('soffice', [home, '--headless', '--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', sources, html])
    const made = join(sources, 'page.pdf')
    if (existsSync(made)) await writeFile(at('LibreOffice'), await readFile(made))
  }
  if (!existsSync(at('LibreOffice'))) absent.push('LibreOffice')
  const gs = ['-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite']
  command('Ghostscript', 'gs', [...gs, `-sOutputFile=${at('Ghostscript')}`, join(sources, 'page.ps')])
  const bare = [
    '-dEmbedAllFonts=false',
    '-dCompatibilityLevel=1.3',
    '-c',
    '<</NeverEmbed[/Helvetica/Times-Roman]>> setdistillerparams',
    '-f',
  ]
  command('Ghostscript-bare', 'gs', [
    ...gs,
    ...bare.slice(0, 2),
    `-sOutputFile=${at('Ghostscript-bare')}`,
    ...bare.slice(2),
    join(sources, 'page.ps'),
  ])
  for (const [maker, script] of Object.entries(PYTHON)) {
    const setup = `out = ${JSON.stringify(at(maker))}\nhtml = ${JSON.stringify(html)}\n`
    run(env.FACTURELLE_PYTHON ?? 'python3', ['-c', setup + script])
    if (!existsSync(at(maker))) absent.push(maker)
  }
  const load = createRequire(join(env.FACTURELLE_NODE_PATH ?? folder, 'x.js'))
  for (const [maker, make] of Object.entries(NODE)) {
    await make(load, at(maker)).catch(() => absent.push(maker))
  }
  const compressed = existsSync(at('Chromium')) && found('qpdf') ? 'Chromium' : undefined
  if (compressed) run('qpdf', ['--object-streams=generate', '--linearize', at(compressed), at('qpdf')])
  if (!existsSync(at('qpdf'))) absent.push('qpdf')
  if (absent.length > 0) console.log(`makers of PDFs that are absent: ${absent.join(', ')}`)
  const names = (await readdir(sources)).filter((name) => name.endsWith('.pdf') && name !== 'page.pdf').sort()
  return Promise.all(
    names.map(async (name) => ({ name: name.slice(0, -4), bytes: await readFile(join(sources, name)) })),
  )
}

function found(name) {
  const paths = (env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  return paths.map((path) => join(path, name)).find((path) => existsSync(path))
}

function run(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8, timeout: TIMEOUT_MS })
  return { status: done.status, stdout: done.stdout ?? '', stderr: done.stderr ?? '', error: done.error?.message }
}

function sample() {
  const invoice = expandInvoice({
    number: 'F2026-00417',
    date: '2026-11-30',
    dueDate: '2026-12-30',
    supplier: {
      name: 'Lumière & Territoires SAS',
      siren: '732829320',
      iban: 'FR7630006000011234567890189',
      address: { line1: '14 rue des Ateliers', postCode: '44000', city: 'Nantes', country: 'FR' },
    },
    recipient: {
      name: 'Coopérative du Val',
      siren: '552100554',
      address: { line1: 'Zone des Moulins', postCode: '37000', city: 'Tours', country: 'FR' },
    },
    lines: Array.from({ length: 30 }, (_, at) => ({
      description: `Pose et raccordement, lot ${at + 1}`,
      quantity: String(1 + at),
      unitPrice: String(48 + at * 3.5),
      vatRate: at % 3 === 0 ? '10' : '20',
    })),
  })
  return { ...invoice, purchaseOrder: { id: 'BC-1187' }, buyerReference: 'SERVICE-7' }
}

try {
  process.exitCode = await main(process.argv[2])
} finally {
  await rm(folder, { recursive: true, force: true })
}
