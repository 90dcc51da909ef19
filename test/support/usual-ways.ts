/** Samples that show a usual way: no rule of an agency applies to them. Every other sample meets the rule that it is named after. */
export const USUAL_WAYS: readonly string[] = [
  'straightforward',
  'straightforward-elsewhere',
  'single-mother',
  'poor-household',
  'cash-payment',
  'who-looked',
  'corrected-with-proof',
  'to-sell-property',
  'former-residence-proven',
];
