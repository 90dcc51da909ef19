import { PublicAddress } from './public-address.js';

const address = new PublicAddress('https://lienthong.example');

describe('the public address', () => {
  it.each([
    ['lienthong.example', true],
    ['lienthong.example:443', true],
    ['LienThong.Example', true],
    ['lienthong.example:3000', false],
    ['10.0.0.7:3000', false],
    ['lienthong.example.evil.example', false],
    ['not a host', false],
    [undefined, false],
  ])('knows a request with the host %p: %p', (host, known) => {
    expect(address.isAskedAt(host)).toBe(known);
  });

  it.each([
    [undefined, '/'],
    ['/', '/'],
    ['/cases/H05.01?tab=history#event-3', '/cases/H05.01?tab=history#event-3'],
    ['/tìm', '/t%C3%ACm'],
    ['cases', '/'],
    ['//evil.example', '/'],
    [String.raw`/\evil.example`, '/'],
    ['https://evil.example', '/'],
    ['/sign-in', '/'],
    ['/sign-in/callback?code=c', '/'],
    ['/sign-ins', '/sign-ins'],
    [`/${'a'.repeat(1_000)}`, '/'],
  ])('leads somebody who wishes to go to %p back to %p', (wish, path) => {
    expect(address.backTo(wish)).toBe(`https://lienthong.example${path}`);
    expect(address.pathTo(wish)).toBe(path);
  });

  it('stays the host of a path that would be another one by itself', () => {
    expect(address.backTo('/.//evil.example')).toBe('https://lienthong.example//evil.example');
    expect(address.backTo(address.pathTo('/.//evil.example'))).toBe('https://lienthong.example/');
  });
});
