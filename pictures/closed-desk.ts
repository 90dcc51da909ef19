/** A desk that has closed, and whose cases have gone over to another one. */
import { passOnWhatIsLeft } from '../test/support/closing.js';
import type { TestProduct } from '../test/support/product.js';

const CLOSED = 'one-stop.09187';

/** As two administrators would have let it, on a day that is over. */
export async function closeDesk(product: TestProduct) {
  await product.query(
    `update offices set valid_to = '2026-12-08T00:00:00+07:00', successor = 'one-stop.07210' where code = $1`,
    [CLOSED],
  );
  await passOnWhatIsLeft(product);
  return { closed: CLOSED };
}
