/** A file of the project as text; the path is relative to the root, with forward slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** One broken rule; lines count from 1. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** As editors and terminals understand it: `path:line: message`. */
export function printed(finding: Finding): string {
  return `${finding.path}:${finding.line}: ${finding.message}`;
}
