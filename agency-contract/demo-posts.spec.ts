import { DEMO_POSTS } from './demo-posts.js';

describe('the demo posts', () => {
  it('are three of each role and agency, 84 together, each name and username once', () => {
    expect(DEMO_POSTS).toHaveLength(84);
    expect(new Set(DEMO_POSTS.map(({ username }) => username)).size).toBe(84);
    expect(new Set(DEMO_POSTS.map(({ name }) => name)).size).toBe(84);
  });

  it('are called by role, and by agency where the role has one', () => {
    const usernames = DEMO_POSTS.map(({ username }) => username);

    expect(usernames.slice(0, 3)).toEqual(['desk-officer', 'desk-officer.2', 'desk-officer.other']);
    expect(usernames).toEqual(
      expect.arrayContaining([
        'agency-officer.residence',
        'signing-officer.civil-status.2',
        'registrar.social-protection.other',
      ]),
    );
  });

  it('sit at the first commune, the second ones too, and the others at another', () => {
    const registrars = DEMO_POSTS.filter(({ role, agency }) => role === 'registrar' && agency === 'residence');

    expect(registrars.map(({ place, second }) => ({ place, second }))).toEqual([
      { place: 'first', second: false },
      { place: 'first', second: true },
      { place: 'other', second: false },
    ]);
  });

  it('have Vietnamese names of three words in NFC', () => {
    const names = DEMO_POSTS.map(({ name }) => name);

    expect(names.filter((name) => !/^\p{Lu}\p{Ll}* \p{Lu}\p{Ll}* \p{Lu}\p{Ll}*$/u.test(name))).toEqual([]);
    expect(names.filter((name) => name !== name.normalize('NFC'))).toEqual([]);
  });
});
