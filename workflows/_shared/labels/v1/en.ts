/** English labels of what every interlinked procedure shares. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { agencyReasons } from './agency-reasons.js';
import { inLanguage } from './compose.js';

const caseStatuses: LabelFile = {
  'case-status.open': 'In progress',
  'case-status.awaiting-supplement': 'Waiting for missing papers',
  'case-status.completed': 'Completed',
  'case-status.partly-completed': 'Partly completed',
  'case-status.refused': 'Refused',
  'case-status.withdrawn': 'Withdrawn',
  'case-status.lapsed': 'Ended: papers not supplied in time',
};

const stepStatuses: LabelFile = {
  'step-status.waiting': 'Not yet its turn',
  'step-status.dispatching': 'Being sent',
  'step-status.at-agency': 'With the agency',
  'step-status.awaiting-decision': 'Waiting for an officer to decide',
  'step-status.awaiting-supplement': 'Waiting for missing papers',
  'step-status.incident': 'Held up by an incident',
  'step-status.completed': 'Result issued',
  'step-status.refused': 'Refused',
  'step-status.skipped': 'Not carried out',
  'step-status.cancelled': 'Cancelled on withdrawal',
};

const states: LabelFile = {
  'state.case': 'The case as a whole',
  'state.running': 'Clock running',
  'state.stopped': 'Clock stopped',
  'state.late': 'Overdue',
  'state.ended': 'Case ended',
  'state.waiting': 'Not yet its turn',
  'state.open': 'Open',
  'state.work': 'Work',
  'state.clock': 'Legal clock',
  'state.active': 'Under way',
  'state.dispatching': 'Being sent to the agency',
  'state.at-agency': 'With the agency',
  'state.examining': 'Being examined',
  'state.signing': 'Waiting for signature',
  'state.deciding': 'Decision being sent',
  'state.awaiting-supplement': 'Waiting for missing papers',
  'state.incident': 'Incident',
  'state.decision-undelivered': 'Decision not delivered',
  'state.on-time': 'On time',
  'state.warned': 'Deadline near',
  'state.verifying': 'Clock running, with verification',
  'state.apologised': 'Apology and new appointment',
  'state.escalated': 'Overdue after the new appointment',
  'state.cancelling': 'Asked to stop',
  'state.compensating': 'Asked to take back the result',
  'state.asking': 'Request sent',
  'state.unanswered': 'No answer from the agency',
  'state.completed': 'Result issued',
  'state.settled': 'Result agreed',
  'state.disputed': 'Result to be reconciled',
  'state.refused': 'Refused',
  'state.skipped': 'Not carried out',
  'state.cancelled': 'Cancelled',
};

const commands: LabelFile = {
  'command.submit': 'Submit the application',
  'command.withdraw': 'Withdraw the application',
  'command.submit-supplement': 'Supply missing papers',
  'command.record-outside-result': 'Record a result issued in another system',
  'command.approve': 'Approve',
  'command.refuse': 'Refuse',
  'command.request-supplement': 'Ask for missing papers',
  'command.propose': 'Submit for signature',
  'command.sign': 'Sign',
  'command.send-back': 'Send back for examination',
  'command.report-completion': 'Report the result',
  'command.report-acceptance': 'Report receipt',
  'command.report-awaited-decision': 'Report that an officer has to decide',
  'command.report-verification': 'Report that verification is needed',
  'command.report-rejection': 'Report refusal',
  'command.amend-result': 'Add to or correct the result',
  'command.confirm-cancellation': 'Confirm the stop',
  'command.decline-cancellation': 'Report that it cannot be stopped',
  'command.confirm-compensation': 'Confirm that the result was taken back',
  'command.decline-compensation': 'Report that the result cannot be taken back',
  'command.report-dispatch-failure': 'Report that sending failed',
  'command.retry-dispatch': 'Send again',
  'command.acknowledge-delay': 'Confirm that the incident was dealt with',
  'command.reach-deadline': 'Deadline reached',
  'command.amend-calendar': 'Amend the working calendar',
};

const events: LabelFile = {
  'event.case-submitted': 'Application received',
  'event.case-withdrawn': 'Application withdrawn',
  'event.supplement-submitted': 'Missing papers supplied',
  'event.outside-result-recorded': 'Result from another system recorded',
  'event.decision-approved': 'Approved',
  'event.decision-refused': 'Refusal decided',
  'event.supplement-requested': 'Missing papers asked for',
  'event.decision-proposed': 'Submitted for signature',
  'event.decision-signed': 'Signed',
  'event.decision-sent-back': 'Sent back for examination',
  'event.step-completed': 'Result received from the agency',
  'event.step-accepted': 'Received by the agency',
  'event.decision-awaited': 'An officer has to decide',
  'event.verification-started': 'Verification started',
  'event.step-rejected': 'Refused by the agency',
  'event.result-amended': 'Result added to or corrected',
  'event.cancellation-confirmed': 'Stop confirmed by the agency',
  'event.cancellation-declined': 'Could not be stopped',
  'event.compensation-confirmed': 'Result taken back by the agency',
  'event.compensation-declined': 'Result could not be taken back',
  'event.dispatch-failed': 'Sending failed',
  'event.dispatch-retried': 'Sent again',
  'event.delay-acknowledged': 'Incident confirmed as dealt with',
  'event.deadline-reached': 'Deadline reached',
  'event.calendar-amended': 'Working calendar amended',
};

const work: LabelFile = {
  'work-item.examine': 'Examine',
  'work-item.sign': 'Sign',
  'work-item.supplement': 'Guide the applicant and take in missing papers',
  'work-item.consent': 'Obtain consent',
  'work-item.mapping': 'Match a code list',
  'role.agency-officer': 'Case officer',
  'role.signing-officer': 'Signing officer',
  'source.agency': 'Returned by the agency',
  'source.outside': 'Recorded from another system',
};

const causes: LabelFile = {
  'cause.unknown': 'Cause unknown',
  'cause.agency-unavailable': 'The agency system cannot be reached',
  'cause.agency-rejected-the-dispatch': 'The agency system does not take the dispatch',
  'cause.answer-breaks-the-contract': 'The answer is not in the agreed format',
  'cause.answer-does-not-fit': 'The answer does not fit what was asked',
  'cause.body-cannot-be-built': 'What the agency has to be told cannot be put together',
  'cause.command-broke-an-invariant': 'Processing was stopped to keep the data safe',
  'cause.cancel-step-unanswered': 'The agency has not answered the request to stop',
  'cause.compensate-step-unanswered': 'The agency has not answered the request to take back the result',
  'cause.overdue-after-new-appointment': 'Overdue after the new appointment',
  'cause.answer-contradicts-recorded-result': "The agency's answer contradicts the recorded result",
};

const reasons: LabelFile = {
  'reason.not-given': 'The agency gave no reason',
  'reason.required-step-not-completed': 'A procedure that has to come first has no result',
  'reason.supplement-lapsed': 'Missing papers were not supplied in time',
  'reason.missing-paper': 'A required paper is missing',
  'reason.unreadable-paper': 'An attached paper cannot be read',
  'reason.data-mismatch': 'The declared data does not match the registers',
  'reason.consent-missing': 'The consent of the head of the household or another entitled person is missing',
  'reason.not-eligible': 'Not eligible under the regulations',
  'reason.duplicate-entry': 'Another case deals with the same matter',
  'reason.wrong-jurisdiction': 'Another agency is competent',
  'reason.applicant-request': 'At the request of the applicant',
  'reason.applied-elsewhere': 'Done elsewhere',
  'reason.done-in-other-system': 'Dealt with in another system',
  'reason.withdrawn-too-late': 'The result existed before the withdrawal could be carried out',
  'reason.compensation-declined': 'The agency could not take back the issued result',
};

/** `{step}` and `{reason}` are replaced by the labels of the step and of the reason. */
const notices: LabelFile = {
  'notice.case-received.subject': 'Application received',
  'notice.case-received.text':
    'Your application has been received. The day on which the results are promised is printed on the receipt.',
  'notice.withdrawal-received.subject': 'Withdrawal received',
  'notice.withdrawal-received.text':
    'Your request to withdraw has been received. Work without a result will be stopped; results that cannot be taken back stay valid.',
  'notice.case-closed.subject': 'Case closed',
  'notice.case-closed.text': 'All procedures of your application have ended. Please see the result of each.',
  'notice.supplement-requested.subject': 'Papers needed: {step}',
  'notice.supplement-requested.text':
    'For {step}, please supply the missing papers within the time stated in the request. Reason: {reason}. If they are not supplied in time, this procedure is refused.',
  'notice.step-completed.subject': 'Result ready: {step}',
  'notice.step-completed.text': 'The result of {step} is ready for you.',
  'notice.step-refused.subject': 'Refused: {step}',
  'notice.step-refused.text':
    'The agency has refused {step}. Reason: {reason}. You may ask for an explanation and may appeal as the law provides.',
  'notice.step-skipped.subject': 'Not carried out: {step}',
  'notice.step-skipped.text': '{step} was not carried out. Reason: {reason}.',
  'notice.cannot-be-undone.subject': 'The result stays valid: {step}',
  'notice.cannot-be-undone.text': 'The result of {step} could not be taken back on your withdrawal. Reason: {reason}.',
  'notice.result-amended.subject': 'Result updated: {step}',
  'notice.result-amended.text': 'The agency has added to or corrected the result of {step}. Please see the new result.',
  'notice.apology-new-appointment.subject': 'Apology and new appointment: {step}',
  'notice.apology-new-appointment.text':
    '{step} was not finished in time. The agency apologises and has set a new day for the result, which is shown in your case.',
  'notice.deadline-near.subject': 'Deadline near: {step}',
  'notice.deadline-near.text': '{step} is due soon. Please give it priority.',
};

/** All shared labels, in English. */
export const sharedEn: LabelFile = {
  ...caseStatuses,
  ...stepStatuses,
  ...states,
  ...commands,
  ...events,
  ...work,
  ...causes,
  ...reasons,
  ...inLanguage('reason', agencyReasons, 'en'),
  ...notices,
};
