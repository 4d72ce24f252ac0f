import { describe, expect, it } from 'vitest'
import { readError } from './errors.js'

describe('readError', () => {
  it.each([
    [
      { errorCode: 'PARAMS_ERROR', errorMessage: 'limit is too high' },
      { platformCode: 'PARAMS_ERROR', message: 'limit is too high', issues: [] },
    ],
    [
      { errorCode: 'FORBIDDEN_ACCESS', errorMessage: null },
      { platformCode: 'FORBIDDEN_ACCESS', issues: [] },
    ],
    [
      { errorCode: 'X', errorMessage: 'why', type: 'about:blank', details: 'more', instance: '/v1' },
      { platformCode: 'X', message: 'why', issues: [{ message: 'more' }] },
    ],
    [
      { type: 'about:blank', title: 'Bad Request', detail: 'why' },
      { message: 'why', issues: [] },
    ],
    ['a bare string', { message: 'a bare string' }],
    ['  ', {}],
    ['', {}],
    [undefined, {}],
    [null, {}],
    [42, {}],
    [['a'], { issues: [] }],
    ['<html><body>Bad gateway</body></html>', {}],
  ])('reads %j', (body, expected) => {
    expect(readError(body)).toEqual(expected)
  })
})
