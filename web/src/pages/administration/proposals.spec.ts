import { namesSuccessorAlone } from './proposals.js';

const changed = (...fields: readonly string[]) => ({ values: fields.map((field) => ({ field, after: 'then' })) });

describe('a change of who follows an office', () => {
  it('is no closing where the last day stays as it was', () => {
    expect(namesSuccessorAlone(changed('successor'))).toBe(true);
    expect(namesSuccessorAlone(changed('last-moment', 'successor'))).toBe(false);
    expect(namesSuccessorAlone(changed('last-moment'))).toBe(false);
  });
});
