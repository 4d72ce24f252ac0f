// A route handler of the App Router: Next takes route.js, not route.mjs. It gets the Request as it came.
import { receive } from '../../../../factpulse/receiver.mjs'

export const dynamic = 'force-dynamic'

export const POST = (request) => receive(request)
