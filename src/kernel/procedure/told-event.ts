/** What may be told of a birth or a death, whichever form asks for it. */
export const EVENT_FIELDS = [
  'fullName',
  'personalId',
  'sex',
  'bornOn',
  'diedOn',
  /** The commune, or the country, by its code. */
  'area',
  /** The house or the hospital there. */
  'place',
  'notice',
  'motherName',
  'motherPersonalId',
  'fatherName',
  'fatherPersonalId',
  'applicantName',
  'applicantPersonalId',
] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** A birth or a death as an application tells it, alike in all procedures and versions; personal. What is not told is absent. */
export interface ToldEvent {
  readonly kind: 'birth' | 'death';
  readonly fields: Readonly<Partial<Record<EventField, string>>>;
}

/** That a procedure registers something which happens once, so that two open cases of it are one too many. */
export interface EventOnce {
  /** The step that registers it: before its decision the question is asked again. */
  readonly registeredBy: string;
  /** Reads what is there, also of a form that is not finished. Total. */
  readonly told: (application: {
    readonly applicant: Readonly<Record<string, unknown>>;
    readonly data: Readonly<Record<string, unknown>>;
  }) => ToldEvent;
}
