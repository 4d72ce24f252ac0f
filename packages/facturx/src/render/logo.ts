import { ConfigurationError } from '@facturelle/core'
import type { PDFImage } from '@libpdf/core'
import type { Canvas } from './canvas.js'

/** Draws the logo no higher and wider than it may be, and tells its height with the space below. */
export function drawLogo(
  canvas: Canvas,
  logo: Uint8Array,
  x: number,
  y: number,
  most: { readonly width: number; readonly height: number },
  alt: string,
): number {
  const image = embed(canvas, logo)
  const scale = Math.min(most.width / image.width, most.height / image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  canvas.image(canvas.current.registerImage(image), x, y, width, height, canvas.figure(canvas.document, alt))
  return height + 6
}

function embed({ pdf }: Canvas, logo: Uint8Array): PDFImage {
  const png = logo[0] === 0x89 && logo[1] === 0x50 && logo[2] === 0x4e && logo[3] === 0x47
  const jpeg = logo[0] === 0xff && logo[1] === 0xd8
  if (png || jpeg) {
    try {
      return png ? pdf.embedPng(logo) : pdf.embedJpeg(logo)
    } catch (cause) {
      throw new ConfigurationError('INVALID_OPTION', 'The logo cannot be read.', { field: 'logo', cause })
    }
  }
  throw new ConfigurationError('INVALID_OPTION', 'The logo must be a PNG or a JPEG.', { field: 'logo' })
}
