import nock from 'nock'
import { afterAll, afterEach, beforeAll } from 'vitest'

// A unit test that reaches for the network fails, loopback included.
beforeAll(() => {
  if (!nock.isActive()) nock.activate()
  nock.disableNetConnect()
})
afterEach(() => nock.cleanAll())
afterAll(() => nock.restore())
