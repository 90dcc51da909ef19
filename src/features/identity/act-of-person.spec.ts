import { isActOfPerson } from './act-of-person.js';

describe('a request of a browser', () => {
  it.each([
    ['nothing else', {}, true],
    ['that somebody touched the page', { unattended: '?0' }, true],
    ['nothing that can be read', { unattended: 'yes' }, true],
    ['that nobody touched the page since the last', { unattended: '?1' }, false],
    ['that it listens to changes', { accept: 'text/event-stream' }, false],
  ])('that says %s counts as an act of its person: %s, %s', (_said, headers, counts) => {
    expect(isActOfPerson({ headers })).toBe(counts);
  });
});
