import { shownFacts } from './shown-facts.js';

const FACTS = { channel: 'portal', duplicates: { found: ['H05.01-261124-0001'], notTheSame: [] } };

describe('the facts of an event', () => {
  it('name other cases to a person who sees the whole case', () => {
    expect(shownFacts(FACTS, { kind: 'person' }, 'whole')).toEqual(FACTS);
  });

  it.each([
    ['the portal, which sees all of its own cases', 'client', 'whole'],
    ['who sees only steps', 'person', [{ step: 'birth-registration' }]],
    ['who sees no step', 'person', []],
  ] as const)('name no other case to %s', (_, kind, seen) => {
    expect(shownFacts(FACTS, { kind }, seen)).toEqual({ channel: 'portal' });
  });
});
