export type { paths } from './generated/v2.js'
