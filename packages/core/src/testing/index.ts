export { type AdapterBench, adapterContract, type ContractCase, type ContractOptions } from './adapter-contract.js'
