import { caseWith, letOfficersDecide, startCase } from './cases.js';
import { until } from './product.js';
import type { Caller, TestProduct } from './product.js';

const REASON = { code: 'applicant-request', text: 'Gia đình rút hồ sơ để nộp ở nơi khác.' };

/** A case that was withdrawn before anything was registered, of which everybody has been told. */
export async function aWithdrawnCase(
  product: TestProduct,
  desk: Caller,
  application: object | undefined,
): Promise<string> {
  await letOfficersDecide(product);
  const { code } = await startCase(desk, application);
  await withdrawCase(product, desk, code);
  return code;
}

/** Withdraws that case, until everybody is told. */
export async function withdrawCase(product: TestProduct, desk: Caller, code: string): Promise<void> {
  await desk.post(`/cases/${code}/commands/withdraw`, { reason: REASON });
  await caseWith(desk, code, 'withdrawn');
  await everybodyTold(product, code);
}

export function everybodyTold(product: TestProduct, code: string): Promise<true> {
  return until(`everybody is told of ${code}`, async () => {
    const waiting = await product.query(
      `select key from dispatches join cases on cases.id = case_id
       where code = $1 and dispatches.state not in ('answered', 'recalled')`,
      [code],
    );
    return waiting.length === 0 ? true : undefined;
  });
}
