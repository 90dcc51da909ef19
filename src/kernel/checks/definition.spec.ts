/** Goal: every check of what a definition says can fail. Method: the real version with one thing changed. */
import { birthV1 } from '../../../workflows/interlinked-birth/v1/procedure.js';
import { paperField } from '../procedure/paper-form.js';
import type { PaperField } from '../procedure/paper-form.js';
import type { ProcedureVersion, StepDefinition } from '../procedure/procedure-version.js';
import { required } from '../values/assert.js';
import { checkDefinition, checkResponsible } from './definition.js';
import { shortestFindings } from './finding.js';
import { checkLabels } from './labels.js';
import { checkUndoing } from './undoing.js';
import { walksOf } from './walk.js';

describe('reading a definition', () => {
  const [registration, ...others] = birthV1.steps;
  const first = required(registration, 'first step');
  const withFirst = (change: Partial<StepDefinition>) => ({ ...birthV1, steps: [{ ...first, ...change }, ...others] });
  const saidOf = (version: ProcedureVersion) => checkDefinition(version).map(({ check, what }) => `${check}: ${what}`);

  it('finds nothing in a real version', () => {
    expect(saidOf(birthV1)).toEqual([]);
  });

  it('finds a step without an agency, and one that comes after itself', () => {
    expect(saidOf(withFirst({ agency: '' }))).toContain('steps: birth-registration has no agency');
    expect(saidOf(withFirst({ after: ['permanent-residence'] }))).toContain(
      'steps: birth-registration comes after itself',
    );
  });

  it('finds a step that requires the result of one that comes later', () => {
    expect(saidOf(withFirst({ requires: ['permanent-residence'] }))).toEqual([
      'steps: birth-registration requires permanent-residence, which does not come before it',
    ]);
  });

  const printing = (...fields: readonly PaperField[]): ProcedureVersion => ({
    ...birthV1,
    papers: { 'birth-certificate': { parts: [{ rows: [fields] }] } },
  });

  it('finds a paper that says what its agency is not told: a group, and a field that the payload has not', () => {
    expect(saidOf(printing(paperField('Mã nơi khám', 'insurance.facility')))).toEqual([
      'papers: birth-certificate says insurance.facility, which birth-registration is not told',
    ]);
    expect(saidOf(printing(paperField('Nơi sinh', 'child.birthplace')))).toEqual([
      'papers: birth-certificate says child.birthplace, which birth-registration is not told',
    ]);
    expect(saidOf(printing(paperField('Số', 'results.permanent-residence.number')))).toEqual([
      'papers: birth-certificate says results.permanent-residence.number, which birth-registration is not told',
    ]);
  });

  it('finds a paper that says what was asked for where the agency decided nothing', () => {
    expect(saidOf(printing(paperField('Nơi sinh', ['result.placeOfBirth', 'child.placeOfBirth'])))).toEqual([
      'papers: birth-certificate says as “Nơi sinh” now what was decided, now what was told',
    ]);
  });

  it('finds two exemptions of one day, of which a history could not tell which it means', () => {
    const row = { grounds: ['a'], since: '2026-01-01', legalBasis: { article: 'Điều 1', confirmed: false } };
    const law = { copy: { rates: [], exemptions: [row, { ...row, grounds: ['b'] }] } };
    const fees = { law, dependsOn: [], asked: () => [] };

    expect(saidOf({ ...birthV1, fees })).toEqual(['legal-basis: two exemptions of copy begin on 2026-01-01']);
  });

  it('finds a timer without a rule', () => {
    const { 'case.due': _due, ...deadlines } = birthV1.deadlines;

    expect(saidOf({ ...birthV1, deadlines })).toEqual([
      'deadlines: the timer case.due has no rule',
      'deadlines: case has no deadline',
    ]);
  });

  it('finds a rule that cites nothing', () => {
    expect(saidOf(withFirst({ legalBasis: { article: ' ', confirmed: false } }))).toEqual([
      'legal-basis: birth-registration cites nothing',
    ]);
  });

  it('finds an irreversible step without a reason', () => {
    const version = withFirst({ undoing: { kind: 'irreversible', because: '' } });

    expect(checkUndoing(version, walksOf(birthV1))).toEqual([
      { check: 'undoing', what: 'birth-registration is irreversible without a reason', story: [] },
    ]);
  });

  it('finds a work item that nobody may complete, missing labels and left-over labels', () => {
    const walks = walksOf(birthV1);
    const { 'state.signing': _signing, ...vi } = birthV1.labels.vi;
    const labels = {
      vi: { ...vi, 'state.resting': 'Nghỉ' },
      en: { ...birthV1.labels.en, 'step.birth-registration': ' ' },
    };

    expect(shortestFindings(checkResponsible(withFirst({ responsible: ['agency-officer'] }), walks))).toEqual([
      {
        check: 'steps',
        what: 'nobody is responsible for the work item sign of birth-registration',
        story: ['report-awaited-decision birth-registration', 'propose birth-registration'],
      },
    ]);
    expect(checkLabels({ ...birthV1, labels }, walks).map(({ what }) => what)).toEqual([
      'vi: state.signing has no label',
      'vi: state.resting labels nothing',
      'en: step.birth-registration is empty',
    ]);
  });
});
