/** Why a case cannot be migrated, each with one text for people. */
export const OBSTACLES = [
  'case-closed',
  'same-version',
  'step-gone',
  'state-gone',
  'agency-differs',
  'office-differs',
  'fact-missing',
  'choice-missing',
  'step-not-asked-for',
  'deadline-gone',
  'unreachable',
  'stuck',
] as const;
/** The name of an obstacle. */
export type ObstacleCode = (typeof OBSTACLES)[number];

/** What a migration changes without harm, for whoever decides. */
export const CHANGES = [
  'step-opens',
  'step-left-out',
  'step-dropped',
  'office-carried',
  'deadline-differs',
  'event-not-taken',
] as const;
/** The name of a change. */
export type ChangeCode = (typeof CHANGES)[number];

/** One obstacle; `about` is the step, fact or deadline that it is about, as the version names it. */
export interface Obstacle {
  readonly code: ObstacleCode;
  readonly about: string;
}

/** One change; `about` as of an obstacle, or the number and type of an event. */
export interface PlannedChange {
  readonly code: ChangeCode;
  readonly about: string;
}
