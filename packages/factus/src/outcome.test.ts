import { expect, it } from 'vitest'
import { outcomeOf } from './outcome.js'

const warning = 'Regla: RUT01, Notificación: se verificará más adelante'
const rejection = 'Regla: FAK24, Rechazo: el NIT no corresponde'
const held = 'Regla: 90, Rechazo: Documento procesado anteriormente.'
const issue = {
  warning: { rule: 'RUT01', text: 'se verificará más adelante', severity: 'notification' },
  rejection: { rule: 'FAK24', text: 'el NIT no corresponde', severity: 'rejection' },
  held: { rule: '90', text: 'Documento procesado anteriormente.', severity: 'rejection' },
}

it.each([
  ['accepted', { is_validated: true, errors: [] }, []],
  ['accepted', { is_validated: true }, []],
  ['acceptedWithNotifications', { is_validated: true, errors: { RUT01: warning } }, [issue.warning]],
  ['acceptedWithNotifications', { is_validated: true, errors: [warning] }, [issue.warning]],
  // Accepted, whatever is said besides.
  ['acceptedWithNotifications', { is_validated: true, errors: [rejection] }, [issue.rejection]],
  ['refused', { is_validated: false, errors: [warning, rejection] }, [issue.warning, issue.rejection]],
  ['refused', { is_validated: false, errors: { FAK24: rejection } }, [issue.rejection]],
  ['refused', { is_validated: false, errors: { FAK24: [rejection] } }, [issue.rejection]],
  [
    'refused',
    { is_validated: false, errors: { FAJ43b: 'Rechazo: el nombre' } },
    [{ rule: 'FAJ43b', text: 'el nombre', severity: 'rejection' }],
  ],
  // The same rule, as a warning: the word decides.
  [
    'late',
    { is_validated: false, errors: ['Regla: FAJ43b, Notificación: el nombre'] },
    [{ rule: 'FAJ43b', text: 'el nombre', severity: 'notification' }],
  ],
  ['late', { is_validated: false, errors: [] }, []],
  ['late', {}, []],
  ['alreadyHeld', { is_validated: false, errors: [held] }, [issue.held]],
  ['alreadyHeld', { is_validated: false, errors: { 90: held } }, [issue.held]],
  ['alreadyHeld', { is_validated: false, errors: [rejection, held] }, [issue.rejection, issue.held]],
  [
    'alreadyHeld',
    { is_validated: false, errors: ['Documento procesado anteriormente'] },
    [{ text: 'Documento procesado anteriormente', severity: 'notification' }],
  ],
  // Version 1: numbers, and a document within the answer.
  ['accepted', { bill: { status: 1, errors: [] }, company: {} }, []],
  ['refused', { credit_note: { status: 0, errors: [rejection] } }, [issue.rejection]],
  ['late', { support_document: { status: 0, errors: [] } }, []],
  ['accepted', { is_validated: true, errors: [], support_document: { number: 'S1' } }, []],
  ['acceptedWithNotifications', { status: 1, errors: [warning], credit_notes: [] }, [issue.warning]],
])('%s: %j', (kind, document, issues) => {
  expect(outcomeOf(document)).toEqual({ kind, issues, document })
})
