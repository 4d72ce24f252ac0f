// The other side of the measures, in a process of its own: a token server and a Flow Service that knows one page.
import { createServer } from 'node:http'
import { constants, crc32, deflateRawSync } from 'node:zlib'

const TOKEN = 'b3f1c5a0-6f0e-4f5b-9f57-1f8f5c1d2e3a'
const GIBIBYTE = 2 ** 30
const JSON_HEADERS = { 'content-type': 'application/json' }

const page = Buffer.from(JSON.stringify({ limit: 25, results: [1, 2, 3].map(flow) }))
const token = Buffer.from(JSON.stringify({ access_token: TOKEN, token_type: 'Bearer', expires_in: 3600 }))
const bomb = gzippedZeros(GIBIBYTE)

const server = createServer((request, response) => void serve(request, response))
// Idle connections live as long as the measures do.
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => {
  process.send({ url: `http://127.0.0.1:${server.address().port}`, token: TOKEN, pageBytes: page.length })
})
process.on('message', () => process.send(process.cpuUsage()))
process.on('disconnect', () => process.exit())

async function serve(request, response) {
  const body = await read(request)
  const path = request.url.split('?')[0]
  if (path === '/token') return answer(response, 200, JSON_HEADERS, token)
  if (request.headers.authorization !== `Bearer ${TOKEN}`) return answer(response, 401, JSON_HEADERS, Buffer.from('{}'))
  if (path === '/v1/flows/search') {
    if (!body.includes('"bomb"')) return answer(response, 200, JSON_HEADERS, page)
    return answer(response, 200, { ...JSON_HEADERS, 'content-encoding': 'gzip' }, bomb)
  }
  if (path.startsWith('/v1/flows/')) return large(response)
  answer(response, 404, JSON_HEADERS, Buffer.from('{}'))
}

/** About a third of a page of 1 KB. */
function flow(number) {
  return {
    flowId: `0f8fad5b-d9cb-469f-a165-70867728950${number}`,
    trackingId: `F2026-000${number}`,
    name: `F2026-000${number}.xml`,
    flowSyntax: 'CII',
    flowProfile: 'CIUS',
    flowType: 'CustomerInvoice',
    flowDirection: 'Out',
    processingRule: 'B2B',
    submittedAt: '2026-09-01T08:00:00.000Z',
    updatedAt: '2026-09-01T08:00:05.000Z',
    acknowledgement: { status: 'Ok' },
  }
}

async function read(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function answer(response, status, headers, body) {
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
}

/** 1 GiB, as fast as it is read. */
function large(response) {
  const chunk = Buffer.alloc(256 * 1024, 'x')
  let left = GIBIBYTE / chunk.length
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': GIBIBYTE })
  const write = () => {
    while (left > 0) {
      left--
      if (!response.write(chunk)) return response.once('drain', write)
    }
    response.end()
  }
  write()
}

/** A valid gzip file of `length` zeros, put together from one compressed piece: about 1 MB for 1 GiB. */
function gzippedZeros(length) {
  const zeros = Buffer.alloc(2 ** 20)
  const piece = deflateRawSync(zeros, { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  const pieces = Array(length / zeros.length).fill(piece)
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255])
  const lastBlock = Buffer.from([3, 0])
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(pieces.reduce((sum) => crc32(zeros, sum), 0))
  tail.writeUInt32LE(length % 2 ** 32, 4)
  return Buffer.concat([head, ...pieces, lastBlock, tail])
}
