/** What is paid at the desk for copies, and given back: beside the chart, so that one procedure tells it for all. */
import { birthV2 } from '../../workflows/interlinked-birth/v2/procedure.js';
import { OTHER_COMMUNE } from '../support/communes.js';
import {
  atStep,
  charged,
  collected,
  exemptionSettled,
  paid,
  refunded,
  stepPassedOn,
  submission,
  succeeded,
  transferred,
} from '../support/story.js';
import type { Story } from './golden-history.js';

const registration = atStep('birth-registration', 'birth-certificate');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const CHARGED = {
  fee: 'extract-copy',
  step: 'birth-registration',
  quantity: 2,
  unitVnd: 8000,
  amountVnd: 16_000,
  since: '2017-01-01',
} as const;
const EXEMPT = { ...CHARGED, amountVnd: 0, exemption: { since: '2016-01-01' } } as const;
const received = charged(submission(birthV2, '2026-03-02 09:00', 'residence-left-out'), CHARGED);

export const paymentStories: readonly Story[] = [
  {
    version: birthV2,
    name: 'copies-paid',
    ends: 'completed',
    shows: 'Two copies are charged with the submission and paid at the desk; the case goes on as it would have',
    told: [
      received,
      paid('2026-03-02 09:10', 16_000, '0000123'),
      registration.completed('2026-03-02 10:00', '12/2026'),
      insurance.completed('2026-03-03 09:00', 'TE1240000001'),
    ],
  },
  {
    version: birthV2,
    name: 'copies-exempt',
    ends: 'completed',
    shows:
      'Somebody whom the law exempts asks for two copies: they are charged with nothing, and no money changes hands',
    told: [
      charged(submission(birthV2, '2026-03-02 09:00', 'residence-left-out'), EXEMPT),
      registration.completed('2026-03-02 10:00', '12/2026'),
      insurance.completed('2026-03-03 09:00', 'TE1240000001'),
    ],
  },
  {
    version: birthV2,
    name: 'copies-refunded',
    ends: 'refused',
    shows: 'The birth is not registered, so that no copy comes of what was paid: it goes back',
    told: [
      received,
      paid('2026-03-02 09:10', 16_000, '0000123'),
      registration.rejected('2026-03-02 10:00', 'details-differ'),
      refunded('2026-03-02 15:00', 16_000, '0000124'),
    ],
  },
  {
    version: birthV2,
    name: 'copies-exempt-later',
    ends: 'completed',
    shows:
      'A claim that was forgotten is granted after the payment, which goes back; nothing proves it, so the sum is owed and paid again',
    told: [
      received,
      paid('2026-03-02 09:10', 16_000, '0000123'),
      registration.completed('2026-03-02 10:00', '12/2026'),
      exemptionSettled('2026-03-02 10:10', 'granted', EXEMPT),
      refunded('2026-03-02 10:15', 16_000, '0000124'),
      exemptionSettled('2026-03-02 14:00', 'taken-back', CHARGED),
      paid('2026-03-02 14:10', 16_000, '0000131'),
      insurance.completed('2026-03-03 09:00', 'TE1240000001'),
    ],
  },
  {
    version: birthV2,
    name: 'passed-on',
    ends: 'completed',
    shows: 'Another desk goes on with the case: no limit moves, the receipt stays in the book of the desk that gave it',
    told: [
      received,
      paid('2026-03-02 09:10', 16_000, '0000123'),
      transferred('2026-03-02 09:30', '07210', OTHER_COMMUNE),
      registration.completed('2026-03-02 10:00', '12/2026'),
      collected('2026-03-02 11:00', ['birth-registration']),
      insurance.completed('2026-03-03 09:00', 'TE1240000001'),
    ],
  },
  {
    version: birthV2,
    name: 'office-followed',
    ends: 'completed',
    shows: 'The office of a step closes while it works: another one of the agency goes on, and no limit moves',
    told: [
      received,
      registration.accepted('2026-03-02 09:20'),
      succeeded('2026-03-02 09:30', 'civil-status.07210', `civil-status.${OTHER_COMMUNE}`),
      registration.completed('2026-03-02 10:00', '12/2026'),
      insurance.completed('2026-03-03 09:00', 'TE1240000001'),
    ],
  },
  {
    version: birthV2,
    name: 'step-passed-on',
    ends: 'completed',
    shows: 'A step lies at the wrong office: another one of its agency goes on with it, is told, and no limit moves',
    told: [
      received,
      registration.awaitsDecision('2026-03-02 09:20'),
      stepPassedOn('2026-03-02 09:30', 'birth-registration', 'civil-status.07210', `civil-status.${OTHER_COMMUNE}`),
      registration.completed('2026-03-02 10:00', '12/2026'),
      insurance.completed('2026-03-03 09:00', 'TE1240000001'),
    ],
  },
];
