/** Codes and numbers have a form that people can be told in words; the pattern alone tells them nothing. */
const FORMATS = {
  '^\\d{12}$': 'personalId',
  '^\\d{2}$': 'province',
  '^\\d{5}$': 'fiveDigits',
  '^[A-Z]{2}$': 'nationality',
  '^(0[1-9]|[1-4]\\d|5[0-4])$': 'ethnicGroup',
  '^0\\d{9}$': 'phone',
  '^\\d{5}\\.GCS\\.\\d{5}\\.\\d{2}$': 'birthNotice',
  '^\\d{6,19}$': 'account',
} as const;

export type Format = (typeof FORMATS)[keyof typeof FORMATS];

/** The name of the form that a pattern asks for, if it has one. */
export function formatOf(pattern: string | undefined): Format | undefined {
  return Object.entries(FORMATS).find(([known]) => known === pattern)?.[1];
}
