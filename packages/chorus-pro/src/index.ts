export type { paths } from './generated/schema.js'
