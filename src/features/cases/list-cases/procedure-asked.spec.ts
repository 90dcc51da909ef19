import { registry } from '../../../../workflows/registry.js';
import { procedureAsked } from './procedure-asked.js';

const definitions = registry.map((version) => ({ version, digest: 'any' }));

describe('a list of the cases of one procedure', () => {
  it.each([
    ['3.000722', 'interlinked-birth'],
    ['2.002621', 'interlinked-birth'],
    ['2.000986', 'interlinked-birth'],
    ['2.001023', 'interlinked-birth'],
    ['2.002913', 'interlinked-death'],
    ['2.002622', 'interlinked-death'],
    ['1.011537', 'interlinked-death'],
    ['1.007073', 'interlinked-death'],
    ['interlinked-birth', 'interlinked-birth'],
    ['9.999999', '9.999999'],
    [undefined, undefined],
  ])('is asked for by %s: %s', (asked, procedure) => {
    expect(procedureAsked(asked, definitions)).toBe(procedure);
  });
});
