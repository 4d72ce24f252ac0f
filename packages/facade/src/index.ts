export {
  createFacturelle,
  type Facturelle,
  type FacturelleOptions,
  type FileInput,
  type SubmitOptions,
} from './facturelle.js'
