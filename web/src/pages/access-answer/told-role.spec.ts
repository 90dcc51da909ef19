import { toldRole } from './told-role.js';

describe('who looked, on the paper that is signed', () => {
  it.each(['desk-officer', 'registrar', 'inspector', 'citizen', 'portal', 'proof-holder'])('is told as %s', (role) => {
    expect(toldRole(role)).toBe(role);
  });

  it.each(['client', 'person', 'none', 'toString'])('is not called a family for being "%s"', (role) => {
    expect(toldRole(role)).toBe('unknown');
  });
});
