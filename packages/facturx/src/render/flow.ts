import type { Canvas, Tag, TextStyle } from './canvas.js'
import type { SettledTemplate } from './settle-template.js'

/** Lines of text are so many times as high as its size. */
export const LEADING = 1.38

/** A place on the pages, from the top down: what does not fit goes to the next page. */
export class Flow {
  readonly canvas: Canvas
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  y: number
  /** Drawn at the top of each page that follows, as long as it is set. */
  onNewPage: (() => void) | undefined

  constructor(canvas: Canvas, template: SettledTemplate, footerHeight: number) {
    this.canvas = canvas
    this.left = template.margin
    this.right = canvas.width - template.margin
    this.top = template.margin
    this.bottom = canvas.height - template.margin - footerHeight
    this.y = this.top
    canvas.addPage()
  }

  get width(): number {
    return this.right - this.left
  }

  /** Makes room, on the next page if need be. What is higher than a page begins where it is. */
  need(height: number): void {
    if (this.y + height <= this.bottom || height > this.bottom - this.top) return
    this.nextPage()
  }

  nextPage(): void {
    this.canvas.addPage()
    this.y = this.top
    this.onNewPage?.()
  }

  /** Text in a column, line by line, over pages if it must. */
  paragraph(text: string, style: TextStyle, tag: Tag, x = this.left, width = this.right - x): void {
    for (const line of wrap(this.canvas, text, style, width)) {
      this.need(style.size * LEADING)
      this.canvas.text(line, x, this.y + style.size, style, tag)
      this.y += style.size * LEADING
    }
  }
}

/** Breaks a text into lines no wider than a width: at its own line ends, at spaces, and inside words that are too long. */
export function wrap(canvas: Canvas, text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let line = ''
    for (const word of paragraph.split(/[ \t]+/)) {
      if (word === '') continue
      const longer = line === '' ? word : `${line} ${word}`
      if (canvas.measure(longer, style) <= width) {
        line = longer
        continue
      }
      if (line !== '') lines.push(line)
      const pieces = broken(canvas, word, style, width)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
    }
    lines.push(line)
  }
  while (lines.length > 1 && lines.at(-1) === '') lines.pop()
  return lines
}

function broken(canvas: Canvas, word: string, style: TextStyle, width: number): string[] {
  if (canvas.measure(word, style) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const sign of word) {
    if (piece !== '' && canvas.measure(piece + sign, style) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece]
}

/** Smallest that a letter of a number becomes, before the number is broken. */
const SMALLEST = 0.55

/** A number stays in one piece: it gets smaller until its longest word is no wider than the column. */
export function fitting(canvas: Canvas, text: string, style: TextStyle, width: number): TextStyle {
  const widest = Math.max(...text.split(' ').map((word) => canvas.measure(word, style)))
  if (widest <= width) return style
  return { ...style, size: style.size * Math.max(SMALLEST, (width / widest) * 0.999) }
}
