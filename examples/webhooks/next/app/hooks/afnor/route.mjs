// A route handler of the App Router; in an app, app/hooks/afnor/route.js. It gets the Request as it came.
import { receive } from '../../../../receiver.mjs'

export const dynamic = 'force-dynamic'

export const POST = (request) => receive(request)
