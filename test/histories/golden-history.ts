/** Golden histories: how a story is written down, and how the folder of a version is read and filled. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Outcome } from '../../src/kernel/decide.js';
import { effectsDigest, stateDigest } from '../../src/kernel/header.js';
import type { StoredHeader } from '../../src/kernel/header.js';
import { CASE_STATUSES } from '../../src/kernel/procedure/effects.js';
import type { CaseStatus } from '../../src/kernel/procedure/effects.js';
import { EVENT_TYPES } from '../../src/kernel/procedure/events.js';
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { versionName } from '../../src/kernel/procedure/procedure-version.js';
import { assert } from '../../src/kernel/values/assert.js';
import { factsSchema } from '../../src/kernel/values/facts.js';
import { instant } from '../../src/kernel/values/time.js';
import digests from '../../workflows/digests.json' with { type: 'json' };
import { sha256 } from '../support/sealed-history.js';
import { tell } from '../support/story.js';
import type { Told } from '../support/story.js';

export interface Story {
  /** Of the submission. */
  readonly version: ProcedureVersion;
  /** By which the case goes on after a migration; the story is kept beside it, because it holds as long as both are what they are. */
  readonly onwards?: ProcedureVersion;
  readonly name: string;
  /** The status in which it leaves the case. */
  readonly ends: CaseStatus;
  readonly shows: string;
  readonly told: readonly Told[];
}

/** Beside which version the story is kept. */
export function homeOf({ version, onwards }: Story): ProcedureVersion {
  return onwards ?? version;
}

/** The versions that the case goes by. */
export function lineageOf({ version, onwards }: Story): (number: number) => ProcedureVersion {
  return (number) => (onwards !== undefined && number === onwards.version ? onwards : version);
}

/** The story as the kernel decides it. */
export function outcomesOf(story: Story): readonly Outcome[] {
  return tell(story.version, story.told, lineageOf(story));
}

const goldenSchema = z.strictObject({
  procedure: z.string(),
  version: z.int(),
  shows: z.string().min(20),
  events: z
    .array(
      z.strictObject({
        type: z.enum(EVENT_TYPES),
        at: z.string().transform(instant),
        edition: z.string(),
        facts: factsSchema,
        /** The status of the case after the event, for the reader. */
        status: z.enum(CASE_STATUSES),
        state: z.string(),
        effects: z.string(),
      }),
    )
    .min(1),
});
export type GoldenHistory = z.infer<typeof goldenSchema>;

const sealedSchema = z.array(z.strictObject({ seq: z.int(), hash: z.string(), header: z.string() })).min(1);
const indexSchema = z.record(z.string(), z.string());
const recordedSchema = z.record(z.string(), z.object({ digest: z.string(), finishedIn: z.string().optional() }));

/** Texts by file name. */
type Files = ReadonlyMap<string, string>;

const INDEX = 'index.json';
const SEALED = 'sealed.json';

/** A told story as it is kept. */
export function goldenHistory({ version, shows }: Story, outcomes: readonly Outcome[]): GoldenHistory {
  return {
    procedure: version.key,
    version: version.version,
    shows,
    events: outcomes.map(({ event, state, effects }) => ({
      type: event.type,
      at: event.at,
      edition: event.edition,
      facts: event.facts,
      status: state.status,
      state: stateDigest(state, sha256),
      effects: effectsDigest(effects, sha256),
    })),
  };
}

/** The golden histories of a version, by their names. */
export function goldenHistoriesOf(version: ProcedureVersion): ReadonlyMap<string, GoldenHistory> {
  const names = filesOf(version).filter((file) => file !== SEALED);
  return new Map(names.map((file) => [file.replace('.json', ''), goldenSchema.parse(JSON.parse(read(version, file)))]));
}

/** The stored headers of the version's sealed history, whose keys nobody has any more. */
export function sealedHistoryOf(version: ProcedureVersion): readonly StoredHeader[] {
  const rows = sealedSchema.parse(JSON.parse(read(version, SEALED)));
  return rows.map(({ seq, hash, header }) => ({ seq, hash, header: new TextEncoder().encode(header) }));
}

/** The SHA-256 of each file of the version's folder, as recorded when it was added. */
export function recordedFilesOf(version: ProcedureVersion): Readonly<Record<string, string>> {
  return indexSchema.parse(JSON.parse(read(version, INDEX)));
}

/** The SHA-256 of each file of the version's folder, as it is. */
export function presentFilesOf(version: ProcedureVersion): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesOf(version).map((file) => [file, sha256(read(version, file).replaceAll('\r\n', '\n'))]),
  );
}

/** The digest under which the version is recorded. */
export function recordedDigestOf(version: ProcedureVersion): string {
  const line = recordedSchema.parse(digests)[versionName(version)];
  assert(line !== undefined, `${versionName(version)} has no line in digests.json`);
  return line.digest;
}

/**
 * The files that a folder holds after writing: all new ones while its version is written, additions only once it is finished.
 *
 * @throws InvariantBroken if a file of a finished version would change
 */
export function filesAfter(kept: Files, wanted: Files, version: 'in-writing' | 'finished'): Files {
  if (version === 'in-writing') return wanted;
  const changed = [...wanted].filter(([file, text]) => kept.has(file) && kept.get(file) !== text);
  assert(changed.length === 0, `finished histories never change: ${changed.map(([file]) => file).join(', ')}`);
  return new Map([...wanted, ...kept]);
}

/** Writes the told histories of a version into its folder. */
export function writeHistories(
  version: ProcedureVersion,
  histories: ReadonlyMap<string, GoldenHistory>,
  sealed: readonly StoredHeader[],
): void {
  const folder = folderOf(version);
  mkdirSync(folder, { recursive: true });
  const isFinished = recordedSchema.parse(digests)[versionName(version)]?.finishedIn !== undefined;
  const kept = new Map(filesOf(version).map((file) => [file, read(version, file)]));
  const told = new Map([...histories].map(([name, history]) => [`${name}.json`, textOf(history)]));
  const wanted = isFinished ? told : new Map([...told, [SEALED, sealedText(sealed)]]);
  const files = filesAfter(kept, wanted, isFinished ? 'finished' : 'in-writing');
  for (const file of kept.keys()) if (!files.has(file)) rmSync(new URL(file, folder));
  for (const [file, text] of files) writeFileSync(new URL(file, folder), text);
  writeFileSync(new URL(INDEX, folder), `${JSON.stringify(presentFilesOf(version), undefined, 2)}\n`);
}

/** One event a line, so that a difference shows where it begins. */
function textOf({ events, ...head }: GoldenHistory): string {
  const opening = JSON.stringify(head, undefined, 2).replace(/\n\}$/, ',\n');
  return `${opening}  "events": [\n${events.map((event) => `    ${JSON.stringify(event)}`).join(',\n')}\n  ]\n}\n`;
}

function sealedText(rows: readonly StoredHeader[]): string {
  const lines = rows.map(({ seq, hash, header }) => {
    return `  ${JSON.stringify({ seq, hash, header: new TextDecoder().decode(header) })}`;
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

function folderOf({ key, version }: ProcedureVersion): URL {
  return pathToFileURL(`workflows/${key}/v${version}/histories/`);
}

function filesOf(version: ProcedureVersion): readonly string[] {
  return readdirSync(folderOf(version))
    .filter((file) => file !== INDEX)
    .toSorted();
}

function read(version: ProcedureVersion, file: string): string {
  return readFileSync(new URL(file, folderOf(version)), 'utf8');
}
