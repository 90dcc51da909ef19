/** What `npm run check:procedures` proves, of every version of the registry. */
import { checkProcedure } from '../src/kernel/checks/check-procedure.js';
import { findingText } from '../src/kernel/checks/finding.js';
import { versionName } from '../src/kernel/procedure/procedure-version.js';
import { registry } from './registry.js';

const SECONDS_MAX = 60_000;

describe.each(registry.map((version) => ({ name: versionName(version), version })))('checking $name', ({ version }) => {
  it(
    'finds every proof to hold, with every state reached and every transition taken by a story',
    () => {
      const { findings, transitions } = checkProcedure(version);

      expect(findings.map(findingText)).toEqual([]);
      // A walk that ends early would take fewer.
      expect(transitions).toBeGreaterThan(65 * version.steps.length);
    },
    SECONDS_MAX,
  );
});
