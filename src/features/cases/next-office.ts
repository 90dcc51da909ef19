import type { KnownOffice, Offices } from '../../engine/ports/offices.port.js';
import type { Texts } from '../../platform/problems/problem-entry.js';
import { Problem } from '../../platform/problems/problem.js';

/** The office that is to go on with something, if there is one of that code and it is open. */
export async function nextOffice(offices: Offices, code: string, unknown: Texts): Promise<KnownOffice> {
  const [office] = await offices.known([code]);
  if (office === undefined) throw invalidOffice('unknown-office', unknown);
  if (!office.isOpen) throw invalidOffice('office-closed', closed(office));
  return office;
}

/** Why the office that was named cannot go on. */
export function invalidOffice(code: string, detail: Texts): Problem {
  return new Problem('invalid-body', { errors: [{ pointer: '/data/office', code, detail }] });
}

function closed({ name, successorName: next }: KnownOffice): Texts {
  return {
    vi: `${name.vi} không hoạt động vào ngày này: ${next === undefined ? 'chọn đơn vị khác' : `chọn ${next.vi}`}.`,
    en: `${name.en} is not open today: choose ${next === undefined ? 'another one' : next.en}.`,
  };
}
