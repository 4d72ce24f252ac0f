import { describe, expect, it } from 'vitest'
import { readAfnorError } from './afnor-error.js'

const MARKUP = 'the text of the platform quotes markup, and is left out'

describe('readAfnorError', () => {
  it.each<[string, unknown, object]>([
    [
      'the two members of the standard',
      { errorCode: 'PARAMS_ERROR', errorMessage: 'limit is too high' },
      { platformCode: 'PARAMS_ERROR', message: 'limit is too high' },
    ],
    ['a null message', { errorCode: 'FORBIDDEN_ACCESS', errorMessage: null }, { platformCode: 'FORBIDDEN_ACCESS' }],
    ['an empty message', { errorCode: 'FORBIDDEN_ACCESS', errorMessage: ' ' }, { platformCode: 'FORBIDDEN_ACCESS' }],
    [
      'the form of 1.2.0, details as a text',
      { errorCode: 'X', errorMessage: 'why', type: 'about:blank', details: 'more', instance: '/v1' },
      { platformCode: 'X', message: 'why', issues: [{ message: 'more' }] },
    ],
    [
      'the form of 1.2.0, details as findings',
      {
        errorCode: 'UNPROCESSABLE_ENTITY',
        errorMessage: null,
        type: 'about:blank',
        details: [
          { level: 'Error', item: 'file', reasonCode: 'EmptyFlow', reasonMessage: 'nothing in it' },
          { level: 'Warning', item: 'name', reasonCode: 'OtherTechnicalError', reasonMessage: 'odd' },
        ],
        instance: '/v1/flows',
      },
      {
        platformCode: 'UNPROCESSABLE_ENTITY',
        message: 'file: nothing in it',
        issues: [
          { code: 'EmptyFlow', field: 'file', message: 'nothing in it' },
          { code: 'OtherTechnicalError', field: 'name', message: 'odd' },
        ],
      },
    ],
    [
      'the Directory Service 1.1.0',
      { type: 'about:blank', message: 'no such siren', status: 404, details: 'more', instance: '/v1/siren' },
      { message: 'no such siren', issues: [{ message: 'more' }] },
    ],
    [
      'the Directory Service 1.1.0, with details alone',
      { type: 'about:blank', status: 404, details: 'no such siren' },
      { message: 'no such siren', issues: [{ message: 'no such siren' }] },
    ],
    ['a type that is a code', { type: 'NOT_FOUND', message: 'gone' }, { platformCode: 'NOT_FOUND', message: 'gone' }],
    [
      'problem+json',
      {
        type: 'https://platform.example/problems/limit',
        title: 'Bad Request',
        status: 400,
        detail: 'why',
        instance: '/',
      },
      { message: 'why' },
    ],
    [
      'problem+json with a title alone',
      { type: 'about:blank', title: 'Not Found', status: 404 },
      { message: 'Not Found' },
    ],
    [
      'problem+json with invalid-params',
      { title: 'Bad Request', 'invalid-params': [{ name: 'limit', reason: 'too high' }] },
      { message: 'Bad Request', issues: [{ field: 'limit', message: 'too high' }] },
    ],
    [
      'problem+json with errors',
      { title: 'Bad Request', errors: [{ pointer: '/where', detail: 'is empty' }] },
      { message: 'Bad Request', issues: [{ field: '/where', message: 'is empty' }] },
    ],
    [
      'FactPulse, in its platform style',
      {
        errorCode: 'VALIDATION_ERROR',
        errorMessage: 'refused',
        details: [{ level: 'Error', item: 'BT-1', reason: 'missing', source: 'schematron', code: 'BR-02' }],
      },
      {
        platformCode: 'VALIDATION_ERROR',
        message: 'refused',
        issues: [{ code: 'BR-02', field: 'BT-1', message: 'missing' }],
      },
    ],
    [
      'FactPulse, what its framework says',
      { detail: [{ loc: ['body', 'where', 0], msg: 'field required', type: 'missing', input: 'F2026-001' }] },
      {
        message: 'body.where.0: field required',
        issues: [{ code: 'missing', field: 'body.where.0', message: 'field required' }],
      },
    ],
    ['FactPulse, a detail that is a text', { detail: 'Not authenticated' }, { message: 'Not authenticated' }],
    [
      'FactPulse, details that are texts',
      { detail: ['first', 'second'] },
      { message: 'first', issues: [{ message: 'first' }, { message: 'second' }] },
    ],
    [
      'FactPulse, a detail that is an object',
      {
        detail: { error: 'CLIENT_NOT_CONFIGURED', message: 'no credentials', help: 'configure', client_uid: 'secret' },
      },
      { platformCode: 'CLIENT_NOT_CONFIGURED', message: 'no credentials' },
    ],
    [
      'FactPulse, signing',
      { error: 'NO_CERTIFICATE', message: 'none stored', help: 'upload one' },
      { platformCode: 'NO_CERTIFICATE', message: 'none stored' },
    ],
    [
      'an authorization server in front',
      { error: 'invalid_token', error_description: 'expired' },
      { platformCode: 'invalid_token', message: 'expired' },
    ],
    ['a gateway', { error: { code: 1042, message: 'blocked' } }, { platformCode: '1042', message: 'blocked' }],
    ['a gateway without a code', { message: 'no Route matched' }, { message: 'no Route matched' }],
    ['a bare JSON string, parsed', 'a bare string', { message: 'a bare string' }],
    ['blanks', '  ', {}],
    ['nothing', '', {}],
    ['no body', undefined, {}],
    ['null', null, {}],
    ['an empty object', {}, {}],
    ['a number', 42, {}],
    ['a boolean', false, {}],
    ['a list of texts', ['a', 'b'], { message: 'a', issues: [{ message: 'a' }, { message: 'b' }] }],
    [
      'a list of errors',
      [{ errorCode: 'A', errorMessage: 'why' }],
      { message: 'why', issues: [{ code: 'A', message: 'why' }] },
    ],
    ['an empty list', [], {}],
    ['a list of what is none', [1, null, [], {}, ' '], {}],
    ['a page', '<html><body>Bad gateway</body></html>', {}],
    ['a page after a blank line', '\n<!DOCTYPE html>', {}],
    ['JSON that breaks off', '{"errorCode":"TOO_MANY_REQUESTS","errorMes', { platformCode: 'TOO_MANY_REQUESTS' }],
    ['JSON that breaks off too early', '{"errorCo', {}],
    ['a list that breaks off', '["a', {}],
    ['a message with a piece of the file', { errorMessage: 'bad: <ID>F2026-001</ID>' }, { message: MARKUP }],
    [
      'a finding with a piece of the file',
      { details: ['bad: <ID>F2026-001</ID>'] },
      { message: MARKUP, issues: [{ message: MARKUP }] },
    ],
    ['members of other types', { errorCode: {}, errorMessage: ['x'], details: 7, errors: 'none' }, {}],
  ])('reads %s', (_, body, expected) => {
    expect(readAfnorError(body)).toEqual(expected)
  })

  it('keeps texts and lists within bounds', () => {
    const reading = readAfnorError({ errorMessage: 'x'.repeat(9_999), errors: Array(999).fill('y'.repeat(9_999)) })
    expect(reading.message?.length).toBeLessThanOrEqual(301)
    expect(reading.issues).toHaveLength(50)
    expect(reading.issues?.[0]?.message?.length).toBeLessThanOrEqual(301)
  })
})
