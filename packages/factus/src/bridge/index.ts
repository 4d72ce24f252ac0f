export {
  type Bridged,
  customerToV1,
  customerToV2,
  toV1Bill,
  toV1CreditNote,
  toV2Bill,
  toV2CreditNote,
} from './bridge.js'
