import { birthV1 } from '../../../workflows/interlinked-birth/v1/procedure.js';
import { deathV1 } from '../../../workflows/interlinked-death/v1/procedure.js';
import { paperNames } from '../../../workflows/paper-names.js';
import { withPaperNames } from '../../kernel/procedure/paper-names.js';
import { instant } from '../../kernel/values/time.js';
import { versionView } from './version-view.js';

const DIGEST = 'd'.repeat(64);
const CODE_NAMES = {
  vi: { 'option.commune.07210': 'Phường Bắc Giang' },
  en: { 'option.commune.07210': 'Phường Bắc Giang' },
};
const NOW = instant('2026-11-24T03:00:00.000Z');
const published = (from: string, to?: string) => ({
  procedure: 'interlinked-birth',
  version: 1,
  from: instant(from),
  to: to === undefined ? undefined : instant(to),
});
const viewed = (version = birthV1, publications = [published('2024-06-10T00:00:00.000Z')]) =>
  versionView({ version, digest: DIGEST }, CODE_NAMES, publications, NOW);

describe('showing a version', () => {
  it.each([
    ['within its publication', published('2024-06-10T00:00:00.000Z'), true],
    ['before it', published('2026-11-24T03:00:00.001Z'), false],
    ['at its end', published('2024-06-10T00:00:00.000Z', '2026-11-24T03:00:00.000Z'), false],
  ])('says whether it can be started: %s', (_when, publication, startable) => {
    expect(viewed(birthV1, [publication]).startable).toBe(startable);
  });

  it('gives the form as JSON Schema 2020-12 of what goes in', () => {
    expect(viewed().form.data).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      properties: { copies: { type: 'integer', minimum: 0, maximum: 20 } },
    });
  });

  it.each([birthV1, deathV1])('labels every field of $key in both languages', (version) => {
    const { ui } = viewed(version).form;

    expect(ui.length).toBeGreaterThan(30);
    expect(ui.filter(({ path, label }) => label.vi === path || label.en === path)).toEqual([]);
  });

  it.each(['vi', 'en'] as const)('says in %s what an official code means, beside its own words', (language) => {
    const labels = viewed().labels[language];

    expect(labels['option.commune.07210']).toBe('Phường Bắc Giang');
    expect(Object.keys(labels)).toEqual(expect.arrayContaining(Object.keys(birthV1.labels[language])));
  });

  it('names papers as of an application received now, with the moment since which they are called otherwise', () => {
    const [renamed = deathV1] = withPaperNames(paperNames, [deathV1]);
    const at = (now: string) => versionView({ version: renamed, digest: DIGEST }, CODE_NAMES, [], instant(now));

    expect(at('2027-02-28T16:59:59.999Z').documents['death-extract']?.vi).toBe('Trích lục khai tử');
    expect(at('2027-02-28T17:00:00.000Z').documents['death-extract']?.vi).toBe('Giấy chứng tử');
    expect(at('2027-02-28T17:00:00.000Z').paperNames).toMatchObject([
      { type: 'death-extract', name: { vi: 'Trích lục khai tử' } },
      { type: 'death-extract', name: { vi: 'Giấy chứng tử' }, since: '2027-02-28T17:00:00.000Z' },
    ]);
  });

  it('hints how a field is shown', () => {
    const { ui } = viewed().form;

    expect(ui.find(({ path }) => path === 'child.sex')).toMatchObject({ widget: 'choice', required: true });
    expect(ui.find(({ path }) => path === 'child.bornOn')).toMatchObject({ widget: 'date' });
    expect(ui.find(({ path }) => path === 'father')).toMatchObject({ widget: 'group', required: false });
    expect(ui.find(({ path }) => path === 'child.birthNotice')?.help?.en).toContain('Circular 22/2025/TT-BYT');
  });

  it.each([
    [birthV1, 'mother.fullName', 'mother.personalId', 'person.fullName'],
    [birthV1, 'father.residence', 'father.personalId', 'person.residence'],
    [birthV1, 'marriage.number', 'mother.personalId', 'person.marriage.certificateNumber'],
    [birthV1, 'residence.headPersonalId', 'mother.personalId', 'head.personalId'],
    [birthV1, 'residence.headFullName', 'residence.headPersonalId', 'person.fullName'],
    [birthV1, 'applicant.fullName', 'applicant.personalId', 'person.fullName'],
    [deathV1, 'deceased.lastResidence', 'deceased.personalId', 'person.residence'],
    [deathV1, 'residence.headPersonalId', 'deceased.personalId', 'head.personalId'],
    [deathV1, 'funeral.recipient.fullName', 'funeral.recipient.personalId', 'person.fullName'],
  ])('says of $key that a field is filled in by looking up a person: %#', (version, field, personId, from) => {
    expect(viewed(version).form.ui.find(({ path }) => path === field)?.prefill).toEqual({ personId, from });
  });

  it.each([
    [birthV1, 'child.birthNotice', { kind: 'birth' }],
    [deathV1, 'notice.number', { kind: 'death', issuer: 'notice.issuer' }],
  ])('says of $key where the number of a hospital notice stands: %#', (version, field, notice) => {
    const withNumber = viewed(version).form.ui.filter((hint) => hint.notice !== undefined);

    expect(withNumber.map(({ path, notice: told }) => [path, told])).toEqual([[field, notice]]);
  });

  it('fills in nothing that registers do not know', () => {
    const filled = viewed().form.ui.filter(({ prefill }) => prefill !== undefined);

    expect(filled.filter(({ path }) => /^(child|insurance|copies)/.test(path))).toEqual([]);
  });

  it('draws the statechart: every state but the root lies in another, every deadline is an arrow', () => {
    const { statechart, deadlines } = viewed();
    const ids = statechart.states.map(({ id }) => id);

    expect(statechart.states.filter(({ parent }) => parent === undefined)).toEqual([
      { id: 'interlinked-birth', key: 'interlinked-birth', kind: 'parallel' },
    ]);
    expect(statechart.states.flatMap(({ parent }) => parent ?? []).filter((parent) => !ids.includes(parent))).toEqual(
      [],
    );
    expect(new Set(statechart.transitions.flatMap(({ deadline }) => deadline ?? []))).toEqual(
      new Set(deadlines.map(({ deadline }) => deadline)),
    );
    expect(statechart.transitions).toContainEqual(
      expect.objectContaining({ event: 'birth-registration.decision-signed', guarded: false }),
    );
  });
});
