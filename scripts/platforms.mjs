// The platforms of specs/platforms as the records that each service needs. Reading them checks them.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'

/** @returns the platforms by name, in the order of their names */
export async function readPlatforms(folder) {
  const schema = JSON.parse(await readFile(join(folder, 'schema.json'), 'utf8'))
  const validate = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema)
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'))
  const names = files.map((file) => file.slice(0, -'.yaml'.length)).sort()
  const platforms = {}
  for (const name of names) {
    const wrong = (why) => new Error(`specs/platforms/${name}.yaml: ${why}`)
    const platform = parse(await readFile(join(folder, `${name}.yaml`), 'utf8'))
    if (!validate(platform)) {
      throw wrong(
        validate.errors
          .map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)
          .join('; '),
      )
    }
    if (platform.name !== name) throw wrong(`its name is ${platform.name}`)
    for (const { about, sources } of platform.facts) {
      if (about !== 'client' && at(platform, about) === undefined)
        throw wrong(`facts about ${about}, which is not there`)
      const unknown = sources.find((source) => !Object.hasOwn(platform.sources, source))
      if (unknown) throw wrong(`the source ${unknown} is not among sources`)
    }
    // What nobody said has no place here.
    for (const path of ['token.url', 'flowService.url', 'directoryService.url', ...quirkPaths(platform)]) {
      if (!platform.facts.some(({ about }) => about === path)) throw wrong(`no fact says where ${path} comes from`)
    }
    platforms[name] = platform
  }
  return platforms
}

function quirkPaths({ quirks = {} }) {
  return Object.entries(quirks).flatMap(([service, switches]) =>
    Object.keys(switches).map((name) => `quirks.${service}.${name}`),
  )
}

function at(value, path) {
  return path.split('.').reduce((held, key) => held?.[key], value)
}

/** What buys a token, and the headers of every request. */
function account({ token, headers }) {
  const { grant, url, refreshUrl, clientAuthentication, body } = token
  return plain({ tokenUrl: url, grant, clientAuthentication, refreshUrl, loginBody: body, headers })
}

/** What a client of the Flow Service needs. */
export function flowRecord(platform) {
  const { url, version, maxPageSize, order, total, missing } = platform.flowService
  return plain({ flowServiceUrl: url, version, ...account(platform), maxPageSize, order, total, missing })
}

/** What a client of the directory needs. */
export function directoryRecord(platform) {
  const { url, version, maxPageSize, missing } = platform.directoryService
  return plain({ directoryServiceUrl: url, version, ...account(platform), maxPageSize, missing })
}

/** What the sandbox needs to stand in for it. */
export function sandboxRecord(platform) {
  const { flow = {}, directory = {} } = platform.quirks ?? {}
  return { flow: flowRecord(platform), directory: directoryRecord(platform), quirks: { flow, directory } }
}

function plain(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}
