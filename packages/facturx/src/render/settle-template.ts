import { ConfigurationError } from '@facturelle/core'
import type { Labels } from './labels.js'
import type { InvoiceTemplate, TemplateColumn, TemplateSection } from './template.js'

/** A template with nothing left open. */
export interface SettledTemplate {
  readonly page: 'A4' | 'Letter'
  readonly margin: number
  readonly fontSize: number
  readonly font: 'sans' | 'serif'
  readonly colors: Required<NonNullable<InvoiceTemplate['colors']>>
  readonly logo: { readonly height: number; readonly width: number }
  readonly sections: readonly TemplateSection[]
  readonly columns: readonly TemplateColumn[]
  readonly labels: Partial<Labels>
  readonly footer: string | undefined
}

const SECTIONS = ['parties', 'references', 'lines', 'totals', 'payment', 'notes'] as const
const FIELDS = ['id', 'item', 'sellerIdentifier', 'quantity', 'unit', 'netPrice', 'vat', 'netAmount'] as const
const COLORS = { ink: '#1b2430', muted: '#667085', accent: '#1f4b7a', rule: '#d5dbe3', band: '#f1f5f9' } as const
const COLUMNS: readonly TemplateColumn[] = [
  { field: 'item' },
  { field: 'quantity', width: 74 },
  { field: 'netPrice', width: 84 },
  { field: 'vat', width: 46 },
  { field: 'netAmount', width: 84 },
]

/** @throws {ConfigurationError} `INVALID_OPTION`, the field named */
export function settleTemplate(template: InvoiceTemplate): SettledTemplate {
  const sections = template.sections ?? SECTIONS
  for (const [index, section] of sections.entries()) {
    oneOf(section, SECTIONS, `template.sections[${index}]`)
    if (sections.indexOf(section) !== index) refuse(`template.sections[${index}]`, 'stands there twice')
  }
  const columns = template.columns ?? COLUMNS
  for (const [index, { field, width, align }] of columns.entries()) {
    oneOf(field, FIELDS, `template.columns[${index}].field`)
    if (width !== undefined) within(width, 10, 500, `template.columns[${index}].width`)
    if (align !== undefined) oneOf(align, ['left', 'right'], `template.columns[${index}].align`)
  }
  if (columns.filter(({ width }) => width === undefined).length !== 1) {
    refuse('template.columns', 'needs exactly one column without a width: it takes what is left')
  }
  const colors = { ...COLORS, ...template.colors }
  for (const [name, color] of Object.entries(colors)) {
    if (!(name in COLORS))
      refuse(`template.colors.${name}`, `is no colour of a template; there are ${Object.keys(COLORS).join(', ')}`)
    if (!/^#[0-9a-fA-F]{6}$/.test(color)) refuse(`template.colors.${name}`, 'must be a colour as #RRGGBB')
  }
  const page = template.page ?? 'A4'
  oneOf(page, ['A4', 'Letter'], 'template.page')
  const font = template.font ?? 'sans'
  oneOf(font, ['sans', 'serif'], 'template.font')
  const margin = within(template.margin ?? 48, 18, 120, 'template.margin')
  const fixed = columns.reduce((sum, { width = 0 }) => sum + width, 0)
  if (fixed > 595 - 2 * margin - 80)
    refuse('template.columns', 'are too wide together: 80 points must be left for the one without a width')
  return {
    page,
    margin,
    fontSize: within(template.fontSize ?? 9, 6, 14, 'template.fontSize'),
    font,
    colors,
    logo: {
      height: within(template.logo?.height ?? 48, 10, 200, 'template.logo.height'),
      width: within(template.logo?.width ?? 180, 10, 300, 'template.logo.width'),
    },
    sections,
    columns,
    labels: template.labels ?? {},
    footer: template.footer,
  }
}

function within(value: number, least: number, most: number, field: string): number {
  if (!(typeof value === 'number' && value >= least && value <= most))
    refuse(field, `must be a number from ${least} to ${most}`)
  return value
}

function oneOf(value: string, allowed: readonly string[], field: string): void {
  if (!allowed.includes(value)) refuse(field, `must be one of ${allowed.join(', ')}`)
}

function refuse(field: string, what: string): never {
  throw new ConfigurationError('INVALID_OPTION', `${field} ${what}.`, { field })
}
