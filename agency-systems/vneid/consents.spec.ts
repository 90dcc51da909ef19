import type { Dispatch } from '../../agency-contract/wire.js';
import { aWorld, characters } from '../../test/support/agency-world.js';
import type { HeldDispatch } from '../desk/ledger.js';
import { consentPage } from './consent-pages.js';
import { allAgree, askedIn, concludedWith, heldAfter, requestIn, sayingsOf } from './consents.js';

const AT = '2026-11-24T09:00:00+07:00';
const LATER = '2026-11-24T10:00:00+07:00';
const { deceased, spouse } = characters.pensioner;
const HEAD = { person: 'household-head', personalId: spouse.personalId, fullName: spouse.fullName };
const PARENT = { person: 'other-parent', personalId: deceased.personalId, fullName: deceased.fullName };

function aRequest(people: readonly object[] = [HEAD, PARENT]): Dispatch {
  const about = [{ label: 'Người nhận', text: '<Tên>' }, { label: 'Đã xóa' }];
  const payload = JSON.parse(
    JSON.stringify({ people, about, purpose: 'Đăng ký thường trú', procedureName: 'Khai sinh' }),
  );
  return {
    key: 'H05-1:residence:1',
    operation: 'request-consent',
    case: 'H05-1',
    step: 'residence',
    occurrence: 1,
    payload,
  };
}

const askedOf = (people: readonly object[], world = aWorld()) =>
  (requestIn(aRequest(people)) === undefined ? [] : askedIn(requestOf(people), world, AT)).map(({ answer }) => answer);

function requestOf(people: readonly object[]) {
  const request = requestIn(aRequest(people));
  if (request === undefined) throw new Error('unreadable');
  return request;
}

/** Both can be asked, and nobody has answered. */
function held(): HeldDispatch {
  return concludedWith(aRequest(), askedIn(requestOf([HEAD, PARENT]), aWorld(), AT), AT);
}

const said = (before: HeldDispatch, personalId: string, saying: 'given' | 'refused' | 'withdrawn') =>
  heldAfter(before, personalId, { saying, at: LATER });

describe('a request for consent', () => {
  it('asks whoever is alive and old enough, and says of the others that it cannot', () => {
    const dead = aWorld({ people: [{ ...spouse, alive: false }] });
    const young = aWorld({ people: [{ ...spouse, bornOn: { precision: 'day', value: '2015-01-01' } }] });

    expect(askedOf([HEAD])).toEqual(['asked']);
    expect(askedOf([HEAD], dead)).toEqual(['unreachable']);
    expect(askedOf([HEAD], young)).toEqual(['unreachable']);
    expect(askedOf([{ person: 'household-head' }, { ...HEAD, personalId: '000000000000' }])).toEqual([
      'unreachable',
      'unreachable',
    ]);
  });

  it('asks nobody whose number and name do not belong together, and nobody without a name', () => {
    expect(
      askedOf([
        { ...HEAD, fullName: PARENT.fullName },
        { ...HEAD, fullName: undefined },
      ]),
    ).toEqual(['unreachable', 'unreachable']);
    expect(askedOf([{ ...HEAD, fullName: HEAD.fullName.toLowerCase() }])).toEqual(['asked']);
  });

  it('that names nobody is not read', () => {
    expect(requestIn(aRequest([]))).toBeUndefined();
    expect(requestIn({ ...aRequest(), operation: 'perform' })).toBeUndefined();
  });

  it('is used once everybody has agreed: then nobody can say anything more', () => {
    const one = said(held(), HEAD.personalId, 'given');
    const both = said(one, PARENT.personalId, 'given');

    expect([one.state, both.state]).toEqual(['awaiting-decision', 'answered']);
    expect(sayingsOf(both, HEAD.personalId)).toEqual([]);
  });

  it('lets who agreed withdraw, and who refused agree after all', () => {
    expect(sayingsOf(held(), HEAD.personalId)).toEqual(['given', 'refused']);
    expect(sayingsOf(said(held(), HEAD.personalId, 'given'), HEAD.personalId)).toEqual(['withdrawn']);
    expect(sayingsOf(said(held(), HEAD.personalId, 'refused'), HEAD.personalId)).toEqual(['given']);
    expect(sayingsOf(said(held(), HEAD.personalId, 'withdrawn'), HEAD.personalId)).toEqual(['given', 'refused']);
  });

  it('lets nobody answer who was not asked, or after it was called off', () => {
    expect(sayingsOf(held(), '024058000000')).toEqual([]);
    expect(sayingsOf({ ...held(), state: 'cancelled' }, HEAD.personalId)).toEqual([]);
  });

  it('tells each time where everybody stands, without an id or a name', () => {
    const { answer } = said(held(), HEAD.personalId, 'refused');

    expect(answer).toEqual({
      dispatchKey: 'H05-1:residence:1',
      kind: 'consent-answered',
      consents: [
        { person: 'household-head', answer: 'refused', at: LATER },
        { person: 'other-parent', answer: 'asked', at: AT },
      ],
      at: LATER,
    });
  });

  it('is agreed to by all who can be asked where people answer by themselves', () => {
    const consents = [...askedIn(requestOf([HEAD, { person: 'other-parent' }]), aWorld(), AT)];

    expect(allAgree(consents, LATER).map(({ answer }) => answer)).toEqual(['given', 'unreachable']);
  });
});

describe('the page on which people answer', () => {
  it('lists those who are asked', () => {
    const page = consentPage({ language: 'vi', requests: [held()], isRefused: false });

    expect(page).toContain(`person=${HEAD.personalId}`);
    expect(page).toContain(HEAD.fullName);
  });

  it('says what is agreed to, and escapes it', () => {
    const page = consentPage({ language: 'vi', requests: [held()], personalId: HEAD.personalId, isRefused: false });

    expect(page).toContain('<dt>Người nhận</dt><dd>&#60;Tên&#62;</dd>');
  });

  it.each([
    ['vi', 'Đồng ý', 'Không đồng ý'],
    ['en', 'I agree', 'I do not agree'],
  ] as const)('offers what may be said now: %s', (language, agree, refuse) => {
    const page = consentPage({ language, requests: [held()], personalId: HEAD.personalId, isRefused: false });

    expect(page).toContain(`value="given">${agree}<`);
    expect(page).toContain(`value="refused">${refuse}<`);
    expect(page).not.toContain('role="alert"');
  });

  it('says when something could not be said', () => {
    const page = consentPage({ language: 'en', requests: [], personalId: HEAD.personalId, isRefused: true });

    expect(page).toContain('role="alert"');
    expect(page).toContain('This person is asked nothing.');
  });
});
