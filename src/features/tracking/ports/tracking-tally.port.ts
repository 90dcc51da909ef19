/** What became of an attempt to track a case. */
export type TrackingOutcome = 'found' | 'not-found' | 'locked-code' | 'locked-client';

/** How often what happened, for the alarm: never whose code, never from where. */
export abstract class TrackingTally {
  abstract count(outcome: TrackingOutcome): void;
}
