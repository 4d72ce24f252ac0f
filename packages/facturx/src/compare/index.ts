export { compareVisibleText, type TermMatch, type VisibleTextReport } from './compare-visible-text.js'
export type { Box } from './page-text.js'
