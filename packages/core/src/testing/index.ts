export { type AdapterBench, adapterContract, type ContractCase } from './adapter-contract.js'
