/** Births that wait for officers, and what officers decide, over the API: where a test does not tell of that, but of what comes after. */
import { required } from '../../src/kernel/values/assert.js';
import { decideOn, startCase, stepWith } from './cases.js';
import type { TestProduct } from './product.js';
import { validApplications } from './valid-applications.js';
import type { ApplicationBody } from './valid-applications.js';

export const REASON = {
  code: 'missing-paper',
  text: 'Thiếu giấy chứng sinh bản chính.',
  legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 8',
};

const applications = validApplications().births[Symbol.iterator]();

/** An application that nobody has handed in yet. */
export function anApplication(): ApplicationBody {
  return required(applications.next().value, 'another birth');
}

/** Takes one in, another one each time, and waits until civil status has to decide. Officers decide in that product. */
export async function aBirth(product: TestProduct): Promise<string> {
  const desk = await product.as('desk-officer');
  const { code } = await startCase(desk, anApplication());
  await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-decision' });
  return code;
}

/** Civil status examines it, with that outcome. */
export async function examine(product: TestProduct, code: string, outcome: object): Promise<void> {
  await decideOn(await product.as('agency-officer.civil-status'), code, 'examine', outcome);
}

/** Another officer of civil status signs what was proposed. */
export async function sign(product: TestProduct, code: string): Promise<void> {
  await decideOn(await product.as('signing-officer.civil-status'), code, 'sign', { outcome: 'sign' });
}

/** Civil status registers it. */
export async function register(product: TestProduct, code: string): Promise<void> {
  await examine(product, code, { outcome: 'propose' });
  await sign(product, code);
  await stepWith(await product.as('desk-officer'), code, { step: 'birth-registration', status: 'completed' });
}
