/** Goal: what a correction set right of one person stays right when another of the case's people is erased. */
import { aPartCipher } from '../../../test/support/ciphers.js';
import { birthV3 } from '../../../workflows/interlinked-birth/v3/procedure.js';
import { ASKED, askedFields, keysById, openCase, reasonOfCorrection, withAsked } from '../case-data.js';
import { madeParts } from './made-parts.js';
import { retentionClassOf } from '../../kernel/procedure/retention.js';

const cipher = aPartCipher();
const persons = { child: 'child', mother: 'mother', father: 'mother', applicant: 'gone' };
const retentionClass = retentionClassOf(birthV3.retention, ASKED);
await cipher.prepare([], 2);
const keys = ['child', 'mother'].map((person) => cipher.newKey(`key of ${person}`, person, retentionClass));
const personKey = (person: string) => keys.find((key) => key.person === person);

function sealed(seq: number, { part, person, data }: { part: string; person: string; data: Record<string, unknown> }) {
  const key = personKey(person);
  if (key === undefined) throw new Error(`no key of ${person}`);
  const { keyId, ciphertext } = cipher.seal(key, { part, person, data });
  return { caseId: 'case', seq, part, person, keyId, ciphertext };
}

const parts = [
  sealed(1, { part: 'application', person: 'mother', data: { mother: { fullName: 'NGUYỄN THỊ LAN' } } }),
  sealed(5, { part: ASKED, person: 'mother', data: { mother: { fullName: 'NGUYỄN THỊ LÀN' } } }),
  sealed(5, { part: 'reason.correction', person: 'child', data: { code: 'typing-error' } }),
  ...madeParts({ personKey }, birthV3, { persons }, 5).map((part) => sealed(6, { ...part, data: { ...part.data } })),
  sealed(8, { part: 'reason.correction', person: 'child', data: { code: 'agreed-with-agency' } }),
];

describe('a correction that holds', () => {
  it('is said under the key of each of the people who have one, once', () => {
    expect(madeParts({ personKey }, birthV3, { persons }, 5).map(({ person }) => person)).toEqual(['child', 'mother']);
  });

  it('holds on for the others when one person is erased, and keeps what it replaced', () => {
    const left = openCase(cipher, parts, keysById(keys.filter(({ person }) => person === 'mother')));
    const all = openCase(cipher, parts, keysById(keys));

    expect(left.data).toEqual({ mother: { fullName: 'NGUYỄN THỊ LÀN' } });
    expect(all.replaced).toEqual({ '5': { mother: { fullName: 'NGUYỄN THỊ LAN' } } });
  });

  it('changes no field that it did not ask for, though that was told anew meanwhile', () => {
    const asked = askedFields({ name: 'LAN', alias: 'X', job: 'a' }, { name: 'LÀN', job: 'a' });
    const opened = {
      applicant: {},
      data: { mother: { name: 'LAN', alias: 'X', job: 'told anew' } },
      asked: { '5': { mother: asked } },
    };

    expect(withAsked(opened, 5).data).toEqual({ mother: { name: 'LÀN', job: 'told anew' } });
  });

  it('keeps the reason that it was asked for beside later ones', () => {
    const { reasons } = openCase(cipher, parts, keysById(keys));

    expect(reasons[reasonOfCorrection(5)]).toEqual({ code: 'typing-error' });
  });
});
