/** The ways of marital-status-confirmation that must replay for ever. Times are local; 2/3/2026 is a Monday without a holiday near. */
import type { CaseStatus } from '../../src/kernel/procedure/effects.js';
import { maritalStatusConfirmationV1 } from '../../workflows/marital-status-confirmation/v1/procedure.js';
import { atStep, collected, submission, withdrawn } from '../support/story.js';
import type { Told } from '../support/story.js';
import type { Story } from './golden-history.js';

const NUMBER = '12/UBND-XNTTHN';
const confirmation = atStep('marital-status-confirmation', 'marital-status-paper');
const received = submission(maritalStatusConfirmationV1, '2026-03-02 09:00');

function story(name: string, ends: CaseStatus, shows: string, told: readonly Told[]): Story {
  return { version: maritalStatusConfirmationV1, name, ends, shows, told };
}

export const maritalStatusStories: readonly Story[] = [
  story('straightforward', 'completed', 'Confirmed on the second day, and the paper is collected', [
    received,
    confirmation.accepted('2026-03-02 09:01'),
    confirmation.completed('2026-03-03 10:00', NUMBER),
    collected('2026-03-03 10:30', ['marital-status-confirmation']),
  ]),
  story('prepared-and-signed', 'completed', 'Prepared, sent back once, prepared again and signed by the chairman', [
    received,
    confirmation.awaitsDecision('2026-03-02 09:01'),
    confirmation.proposed('2026-03-02 09:30'),
    confirmation.sentBack('2026-03-02 09:40'),
    confirmation.proposed('2026-03-02 10:00'),
    confirmation.signed('2026-03-02 10:10'),
    confirmation.completed('2026-03-02 10:11', NUMBER),
  ]),
  story(
    'former-commune-is-asked',
    'completed',
    'The commune of the former residence is asked: the longer limit holds',
    [
      submission(maritalStatusConfirmationV1, '2026-03-02 09:00', 'former-residence-asked'),
      confirmation.verifies('2026-03-02 09:10'),
      confirmation.completed('2026-03-09 09:00', NUMBER),
    ],
  ),
  story(
    'officer-asks-and-former-commune-is-silent',
    'completed',
    'An officer asks; no answer in time: late, then issued',
    [
      submission(maritalStatusConfirmationV1, '2026-03-02 09:00', 'former-residence-asked'),
      confirmation.awaitsDecision('2026-03-02 09:01'),
      confirmation.toVerify('2026-03-03 09:00', 'former-residence-asked'),
      confirmation.alarm('verified-due'),
      confirmation.proposed('2026-03-11 09:00'),
      confirmation.signed('2026-03-11 10:00'),
      confirmation.completed('2026-03-11 10:01', NUMBER),
    ],
  ),
  story('warned-and-late', 'completed', 'Warned a day before, overdue after three working days, an apology, issued', [
    submission(maritalStatusConfirmationV1, '2026-03-02 09:00'),
    confirmation.accepted('2026-03-02 09:01'),
    confirmation.alarm('warning'),
    confirmation.alarm('due'),
    confirmation.completed('2026-03-06 09:00', NUMBER),
  ]),
  story('judgment-comes-later', 'completed', 'Divorced: the clock stands until the judgment comes', [
    submission(maritalStatusConfirmationV1, '2026-03-02 09:00', 'ended-marriage-paper'),
    confirmation.asksForPapers('2026-03-02 09:10', 'ended-marriage-paper'),
    confirmation.supplied('2026-03-04 10:00', 'ended-marriage-paper'),
    confirmation.completed('2026-03-05 11:00', NUMBER),
  ]),
  story('judgment-never-comes', 'lapsed', 'Divorced: the judgment never comes', [
    submission(maritalStatusConfirmationV1, '2026-03-02 09:00', 'ended-marriage-paper'),
    confirmation.asksForPapers('2026-03-02 09:10', 'ended-marriage-paper'),
    confirmation.alarm('supplement-limit'),
  ]),
  story('married-already', 'refused', 'Married by the register, and wanted in order to marry: refused', [
    submission(maritalStatusConfirmationV1, '2026-03-02 09:00', 'married-already'),
    confirmation.rejected('2026-03-02 09:10', 'married-already'),
  ]),
  story('withdrawn-in-time', 'withdrawn', 'Withdrawn before it is issued: the agency stops', [
    received,
    confirmation.accepted('2026-03-02 09:01'),
    withdrawn('2026-03-02 09:30'),
    confirmation.cancelled('2026-03-02 09:32'),
  ]),
  story('withdrawn-too-late', 'completed', 'Withdrawn while it was being issued: the paper stands', [
    received,
    confirmation.accepted('2026-03-02 09:01'),
    withdrawn('2026-03-02 09:30'),
    confirmation.cancellationDeclined('2026-03-02 09:32', 'issued-confirmation-stands'),
    confirmation.completed('2026-03-02 09:33', NUMBER),
  ]),
  story('recorded-by-hand', 'completed', 'Issued in the other system: its number is recorded by hand', [
    received,
    confirmation.notDelivered('2026-03-02 09:10', 'agency-unreachable'),
    confirmation.recordedByHand('2026-03-02 10:00', NUMBER),
  ]),
];
