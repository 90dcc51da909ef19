/**
 * Goal: a history that was written once replays on every later release, to the same states and the same effects, also when
 * the keys of its people are gone. Method: replay the files that are kept beside each version, and tell their stories again.
 * The folders of the versions that WRITE_HISTORIES names (`death-registration/v1`) are written anew first.
 */
import { keysById, openCase } from '../../src/engine/case-data.js';
import { eventOf, parseHeader, stateDigest, effectsDigest, verifyChain } from '../../src/kernel/header.js';
import { COMMANDS } from '../../src/kernel/procedure/events.js';
import { versionName } from '../../src/kernel/procedure/procedure-version.js';
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { replay } from '../../src/kernel/replay.js';
import { required } from '../../src/kernel/values/assert.js';
import { registry } from '../../workflows/registry.js';
import { sha256 } from '../support/sealed-history.js';
import { birthStories } from './birth-stories.js';
import { deathRegistrationStories } from './death-registration-stories.js';
import { deathStories } from './death-stories.js';
import {
  filesAfter,
  goldenHistoriesOf,
  goldenHistory,
  homeOf,
  outcomesOf,
  presentFilesOf,
  recordedFilesOf,
  sealedHistoryOf,
  writeHistories,
} from './golden-history.js';
import type { Story } from './golden-history.js';
import { maritalStatusStories } from './marital-status-stories.js';
import { marriageRegistrationStories } from './marriage-registration-stories.js';
import { migrationStories } from './migration-stories.js';
import { correctionStories } from './correction-stories.js';
import { paymentStories } from './payment-stories.js';
import { parallelBirthStories } from './parallel-birth-stories.js';
import { parallelDeathStories } from './parallel-death-stories.js';
import { requestStories } from './request-stories.js';
import { sealedCase } from './sealed-parts.js';
import { temporaryResidenceStories } from './temporary-residence-stories.js';

const stories: readonly Story[] = [
  ...birthStories,
  ...parallelBirthStories,
  ...correctionStories,
  ...paymentStories,
  ...deathStories,
  ...parallelDeathStories,
  ...requestStories,
  ...deathRegistrationStories,
  ...temporaryResidenceStories,
  ...marriageRegistrationStories,
  ...maritalStatusStories,
  ...migrationStories,
];

const versionOf = (key: string, number: number) =>
  required(
    registry.find((candidate) => candidate.key === key && candidate.version === number),
    `${key}/v${number}`,
  );

const anew = process.env['WRITE_HISTORIES']?.split(',') ?? [];
for (const name of anew)
  write(
    required(
      registry.find((version) => versionName(version) === name),
      name,
    ),
  );

const versions = registry.map((version) => [versionName(version), version] as const);
const kept = registry.flatMap((version) =>
  [...goldenHistoriesOf(version)].map(([name, history]) => [versionName(version), name, { version, history }] as const),
);
const told = stories.map((story) => [versionName(homeOf(story)), story.name, story] as const);

describe('a golden history', () => {
  it.each(kept)('of %s: %s replays to the same states and effects', (_version, _name, { version, history }) => {
    const submitted = versionOf(version.key, history.version);
    const replayed = replay(submitted, history.events, (number) => versionOf(version.key, number));

    expect(
      replayed.map(({ state, effects }) => ({
        status: state.status,
        state: stateDigest(state, sha256),
        effects: effectsDigest(effects, sha256),
      })),
    ).toEqual(history.events.map(({ status, state, effects }) => ({ status, state, effects })));
  });

  it.each(told)('of %s: %s is decided today as it was', (_version, name, story) => {
    const history = goldenHistory(story, outcomesOf(story));

    expect(history).toEqual(goldenHistoriesOf(homeOf(story)).get(name));
    expect(history.events.at(-1)?.status).toBe(story.ends);
  });

  it.each(told)('of %s: %s holds its chain and replays when every key is destroyed', (_version, _name, story) => {
    const outcomes = outcomesOf(story);
    const { headers, parts, keys, cipher } = sealedCase(story, outcomes);

    const opened = openCase(cipher, parts, keysById(keys));
    const erased = openCase(cipher, parts, keysById([]));

    expect(Object.keys(opened.data)).toHaveLength(parts.length);
    expect(erased.data).toEqual({});
    expectHeadersToSuffice(story.version, headers);
  });
});

describe('the golden histories of a version', () => {
  it.each(versions)('of %s are the files that were added, unchanged', (_name, version) => {
    expect(presentFilesOf(version)).toEqual(recordedFilesOf(version));
  });

  it.each(versions)('of %s come with a sealed one, whose headers alone verify and replay', (_name, version) => {
    const headers = sealedHistoryOf(version);

    expect(parseHeader(required(headers[0], 'header').header).parts.length).toBeGreaterThan(0);
    expectHeadersToSuffice(version, headers);
  });

  it('meet every kind of event between them', () => {
    const met = new Set(kept.flatMap(([, , { history }]) => history.events.map(({ type }) => type)));

    expect(Object.values(COMMANDS).filter(({ event }) => !met.has(event))).toEqual([]);
  });
});

describe('writing histories', () => {
  const before = new Map([
    ['a.json', 'as it was'],
    ['b.json', 'told no more'],
  ]);

  it('replaces all of them while the version is written', () => {
    const wanted = new Map([['a.json', 'told anew']]);

    expect(filesAfter(before, wanted, 'in-writing')).toEqual(wanted);
  });

  it('only adds to them once it is finished', () => {
    const after = filesAfter(before, new Map([['c.json', 'a new story']]), 'finished');

    expect([...after.keys()].toSorted()).toEqual(['a.json', 'b.json', 'c.json']);
    expect(() => filesAfter(before, new Map([['a.json', 'told anew']]), 'finished')).toThrow(
      'finished histories never change: a.json',
    );
  });
});

function expectHeadersToSuffice(version: ProcedureVersion, stored: Parameters<typeof verifyChain>[0]): void {
  const headers = stored.map(({ header }) => parseHeader(header));

  const replayed = replay(version, headers.map(eventOf), (number) => versionOf(version.key, number));

  expect(verifyChain(stored, sha256)).toEqual({ ok: true, events: stored.length });
  expect(replayed.map(({ state }) => stateDigest(state, sha256))).toEqual(headers.map(({ state }) => state));
  expect(replayed.map(({ effects }) => effectsDigest(effects, sha256))).toEqual(headers.map(({ effects }) => effects));
}

function write(version: ProcedureVersion): void {
  const own = stories.filter((story) => versionName(homeOf(story)) === versionName(version));
  const histories = new Map(own.map((story) => [story.name, goldenHistory(story, outcomesOf(story))]));
  const first = required(own[0], 'story to seal');
  writeHistories(version, histories, sealedCase(first, outcomesOf(first)).headers);
}
