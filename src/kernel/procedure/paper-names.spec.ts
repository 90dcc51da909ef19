import { deathRegistrationV1 } from '../../../workflows/death-registration/v1/procedure.js';
import { birthV3 } from '../../../workflows/interlinked-birth/v3/procedure.js';
import { deathV1 } from '../../../workflows/interlinked-death/v1/procedure.js';
import { deathV3 } from '../../../workflows/interlinked-death/v3/procedure.js';
import { paperNames } from '../../../workflows/paper-names.js';
import { registry } from '../../../workflows/registry.js';
import { asToldIn } from '../migration/told-version.js';
import { required } from '../values/assert.js';
import { instant } from '../values/time.js';
import { asReceivedAt, withPaperNames } from './paper-names.js';
import type { PaperName, ProcedureVersion } from './procedure-version.js';

const TYPE = 'death-extract';
/** The last moment of 28 February 2027 in Vietnam, and the first of 1 March. */
const BEFORE = instant('2027-02-28T16:59:59.999Z');
const SINCE = instant('2027-02-28T17:00:00.000Z');

const named = (version: ProcedureVersion, table = paperNames) =>
  required(withPaperNames(table, [version])[0], 'the version');

describe('the name of a paper', () => {
  it.each([deathV1, deathV3, deathRegistrationV1])(
    'is that of the day of receipt in Vietnam, on both sides of midnight: $key, version $version',
    (version) => {
      const [before, since] = [BEFORE, SINCE].map((at) => asReceivedAt(named(version), at));

      expect(before?.documents[TYPE]?.vi).toBe('Trích lục khai tử');
      expect(before?.labels.vi[`document.${TYPE}`]).toBe('Trích lục khai tử');
      expect(since?.documents[TYPE]).toEqual({ vi: 'Giấy chứng tử', en: 'Death certificate' });
      expect(since?.labels.vi[`document.${TYPE}`]).toBe('Giấy chứng tử');
      expect(since?.labels.en[`document.${TYPE}`]).toBe('Death certificate');
    },
  );

  it('changes with nothing else of the version', () => {
    const { documents, labels, ...rest } = asReceivedAt(named(deathV3), SINCE);

    expect(rest).toEqual({ ...rest, chart: deathV3.chart, steps: deathV3.steps, facts: deathV3.facts });
    expect(Object.keys(documents)).toEqual(Object.keys(deathV3.documents));
    expect(Object.keys(labels.vi)).toEqual(Object.keys(deathV3.labels.vi));
  });

  it('stays in versions that issue no such paper', () => {
    expect(named(birthV3)).toBe(birthV3);
    expect(asReceivedAt(birthV3, SINCE)).toBe(birthV3);
  });

  it('is the later one of two renames', () => {
    const [first] = paperNames;
    const again: PaperName = {
      ...required(first, 'a rename'),
      from: '2030-01-01',
      name: { vi: 'Tên khác', en: 'Other' },
    };
    const version = named(deathV3, [again, ...paperNames]);

    expect(asReceivedAt(version, SINCE).documents[TYPE]?.vi).toBe('Giấy chứng tử');
    expect(asReceivedAt(version, instant('2029-12-31T17:00:00.000Z')).documents[TYPE]?.vi).toBe('Tên khác');
  });

  it('follows a case that goes on by a later version', () => {
    const moved = asToldIn(named(deathV1), named(deathV3));

    expect(asReceivedAt(moved, BEFORE).documents[TYPE]?.vi).toBe('Trích lục khai tử');
    expect(asReceivedAt(moved, SINCE).documents[TYPE]?.vi).toBe('Giấy chứng tử');
  });
});

describe('the table of names', () => {
  it('speaks of papers that somebody issues', () => {
    const issued = registry.flatMap(({ documents }) => Object.keys(documents));

    expect(paperNames.filter(({ type }) => !issued.includes(type))).toEqual([]);
  });

  it('finds all versions to call a paper the same before its first rename', () => {
    const names = registry.flatMap(({ documents }) => (documents[TYPE] === undefined ? [] : [documents[TYPE].vi]));

    expect(new Set(names)).toEqual(new Set(['Trích lục khai tử']));
  });
});
