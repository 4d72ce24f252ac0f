import { chorusProSuite } from './suites/chorus-pro.js'
import { directorySuite } from './suites/directory.js'
import { factusSuite } from './suites/factus.js'
import { faultSuite } from './suites/faults.js'
import { flowSuite } from './suites/flows.js'
import { refusalSuite } from './suites/refusals.js'
import { tokenSuite } from './suites/token.js'
import { webhookSuite } from './suites/webhooks.js'

const MODE = 'over HTTP'

tokenSuite(MODE)
flowSuite(MODE)
refusalSuite(MODE)
webhookSuite(MODE)
faultSuite(MODE)
directorySuite(MODE)
chorusProSuite(MODE)
factusSuite(MODE)
