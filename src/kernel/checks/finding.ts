/** What a procedure's definition gets wrong. */
export interface Finding {
  readonly check: CheckName;
  readonly what: string;
  /** The shortest list of moves that shows it, from the submission; empty where the definition alone does. */
  readonly story: readonly string[];
}

/** Every check, in the order in which a report names them. */
export const CHECKS = [
  'steps',
  'deadlines',
  'legal-basis',
  'papers',
  'labels',
  'reachable',
  'coverage',
  'promises-kept',
  'can-end',
  'no-deadlock',
  'timers-handled',
  'supplement-returns',
  'result-is-delivered',
  'undoing',
  'one-holder',
  'live-deadline',
] as const;

/** The name of a check. */
export type CheckName = (typeof CHECKS)[number];

/** What each check proves, in a sentence. */
export const PROOFS: Readonly<Record<CheckName, string>> = {
  steps: 'each step has an agency, somebody responsible and predecessors that exist, in no circle',
  deadlines: 'each timer of the chart has a rule, each rule a timer, each step and the case a deadline',
  'legal-basis': 'every rule cites its article',
  papers:
    'a print says what the payload of its step tells in some sample, and nowhere what was asked for as what was decided',
  labels: 'labels are complete in both languages, and none is left over',
  reachable: 'each state can be reached',
  coverage: 'each transition is taken by some story',
  'promises-kept': 'no command breaks an invariant',
  'can-end': 'each state can still reach the end of its step and of the case',
  'no-deadlock': 'no open step and no open case is without a command that moves it',
  'timers-handled': 'each timer that is set is listened to when it goes off',
  'supplement-returns': 'each supplement request returns, by its papers or by its time limit, and the clocks go on',
  'result-is-delivered': 'no step waits for a result that no path delivers',
  undoing: 'every completed effect has an inverse or is declared irreversible with its reason',
  'one-holder': 'each open step has exactly one holder, any other none (I6)',
  'live-deadline': 'each open step has a live deadline or an open incident (I7)',
};

/** The finding in lines that a person reads. */
export function findingText({ check, what, story }: Finding): string {
  const told = story.length === 0 ? '' : `\n    shortest story: ${story.join(' → ')}`;
  return `${check}: ${what}${told}`;
}

/** Of findings that say the same, the one with the shortest story, in the order of the checks. */
export function shortestFindings(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.check}: ${finding.what}`;
    const known = best.get(key);
    if (known === undefined || finding.story.length < known.story.length) best.set(key, finding);
  }
  return CHECKS.flatMap((name) => [...best.values()].filter(({ check }) => check === name));
}
