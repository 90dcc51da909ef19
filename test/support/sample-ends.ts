/** How the cases of the samples end, or what they wait for, when the agencies decide by themselves: written down by hand. */
const DONE = 'completed: completed, completed, completed';
const PAPER_FIRST = 'awaiting-supplement: awaiting-supplement, waiting, waiting';
const PAPER_SECOND = 'awaiting-supplement: completed, awaiting-supplement, waiting';
const PAPER_THIRD = 'awaiting-supplement: completed, completed, awaiting-supplement';
const REFUSED_AT_ONCE = 'refused: refused, skipped, skipped';
const REFUSED_SECOND = 'partly-completed: completed, refused, completed';
const REFUSED_THIRD = 'partly-completed: completed, completed, refused';

/** The case's status, then those of its steps in their order. */
export const SAMPLE_ENDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'interlinked-birth': {
    straightforward: DONE,
    'straightforward-elsewhere': DONE,
    'single-mother': DONE,
    'poor-household': DONE,
    'born-outside-facility': DONE,
    'late-registration': DONE,
    'personal-id-later': DONE,
    'relation-not-kin': DONE,
    'poor-household-paper-unknown': DONE,
    'birth-already-registered': REFUSED_AT_ONCE,
    'birth-notice-facility-unknown': PAPER_FIRST,
    'born-in-future': REFUSED_AT_ONCE,
    'ct01-consent': PAPER_SECOND,
    'facility-unknown': PAPER_THIRD,
    'guardian-missing': PAPER_THIRD,
    'head-lives-elsewhere': REFUSED_SECOND,
    'head-name-differs': PAPER_SECOND,
    'head-not-in-register': REFUSED_SECOND,
    'marriage-or-acknowledgement-paper': PAPER_FIRST,
    'mother-name-differs': PAPER_FIRST,
    'mother-not-in-register': REFUSED_AT_ONCE,
    'six-or-older': REFUSED_THIRD,
  },
  'interlinked-death': {
    straightforward: DONE,
    'cash-payment': DONE,
    'new-head-needed': DONE,
    'substitute-notice': DONE,
    'late-registration': DONE,
    'sole-member-has-other-head': DONE,
    'account-of-another': DONE,
    'authorisation-paper': PAPER_THIRD,
    'belongs-to-social-insurance': REFUSED_THIRD,
    'born-in-some-year': REFUSED_THIRD,
    'buried-before-death': REFUSED_THIRD,
    'death-already-registered': REFUSED_AT_ONCE,
    'deceased-lived-elsewhere': REFUSED_SECOND,
    'deceased-name-differs': PAPER_FIRST,
    'deceased-not-in-register': REFUSED_AT_ONCE,
    'died-in-future': REFUSED_AT_ONCE,
    'household-differs': PAPER_SECOND,
    'not-entitled': REFUSED_THIRD,
    'sole-member': REFUSED_THIRD,
  },
  'data-subject-request': {
    straightforward: 'completed: completed, completed',
    'who-looked': 'completed: completed, completed',
    'corrected-with-proof': 'completed: completed, completed',
    'erasure-verified': 'completed: completed, completed',
    'correction-paper': 'awaiting-supplement: completed, awaiting-supplement',
    'identity-paper': 'awaiting-supplement: awaiting-supplement, waiting',
    'representation-paper': 'awaiting-supplement: awaiting-supplement, waiting',
    'kept-by-law': 'partly-completed: completed, refused',
  },
};
