/** What a procedure's definition gets wrong. */
export interface Finding {
  readonly check: CheckName;
  readonly what: string;
  /** The shortest list of commands that shows it, from the submission; empty where the definition alone does. */
  readonly story: readonly string[];
}

export const CHECKS = [
  'steps',
  'deadlines',
  'legal-basis',
  'undoing',
  'labels',
  'reachable',
  'can-end',
  'no-deadlock',
  'supplement-returns',
  'result-is-delivered',
  'one-holder',
  'live-deadline',
  'promises-kept',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** What each check proves, in a sentence. */
export const PROOFS: Readonly<Record<CheckName, string>> = {
  steps: 'each step has an agency, somebody responsible and predecessors that exist, in no circle',
  deadlines: 'each timer of the chart has a rule, each rule a timer, each step and the case a deadline',
  'legal-basis': 'every rule cites its article',
  undoing: 'every completed effect has an inverse or is declared irreversible with its reason',
  labels: 'labels are complete in both languages, and none is left over',
  reachable: 'each state can be reached',
  'can-end': 'each state can still reach the end of the case',
  'no-deadlock': 'no open case is without a command that moves it',
  'supplement-returns': 'each supplement request returns, by its papers or by its time limit',
  'result-is-delivered': 'no step waits for a result that no path delivers',
  'one-holder': 'each open step has exactly one holder (I6)',
  'live-deadline': 'each open step has a live deadline or an open incident (I7)',
  'promises-kept': 'no command breaks an invariant',
};

/** The finding in lines that a person reads. */
export function findingText({ check, what, story }: Finding): string {
  const told = story.length === 0 ? '' : `\n    shortest story: ${story.join(' → ')}`;
  return `  ${check}: ${what}${told}`;
}
