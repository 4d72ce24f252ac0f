/** A file that was deposited at the emulated Chorus Pro. */
export interface StoredFlux {
  readonly numeroFluxDepot: string
  readonly nomFichier: string
  readonly syntaxeFlux: string
  /** Of the bytes that were deposited, 64 lower-case hexadecimal digits. */
  readonly sha256: string
}
