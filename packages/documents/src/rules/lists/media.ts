import { codeList } from './list.js'

/** Types of attached files. */
export const MEDIA_TYPES = /* @__PURE__ */ codeList(`
  application/pdf image/png image/jpeg text/csv application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
  application/vnd.oasis.opendocument.spreadsheet
`)
