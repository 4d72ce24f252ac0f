export { type VeraPdfOptions, veraPdf } from './check/verapdf.js'
