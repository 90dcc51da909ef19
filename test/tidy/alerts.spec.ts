/**
 * Goal: an alarm cannot be silent because it asks for a figure that nobody gives, and each is explained to whoever it wakes.
 * Method: the rules file and docs/operating/alarms.md against the registry of a process.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMetrics } from '../../src/platform/metrics.js';

const FIGURE = /\b(?:lienthong|nodejs|process)_[a-z0-9_]+/g;

const rulesSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^Lienthong[A-Z]\w+$/),
          expr: z.string(),
          for: z
            .string()
            .regex(/^\d+m$/)
            .optional(),
          labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
          annotations: z.strictObject({ summary: z.string() }),
        }),
      ),
    }),
  ),
});

const { groups } = rulesSchema.parse(parse(readFileSync('deploy/prometheus/alerts.yml', 'utf8')));
const rules = groups.flatMap((group) => group.rules);
const page = readFileSync('docs/operating/alarms.md', 'utf8');

/** As Prometheus stores them: a histogram as its buckets, sum and count. */
async function figures(): Promise<readonly string[]> {
  const metrics = z
    .array(z.object({ name: z.string(), type: z.string() }))
    .parse(await createMetrics().registry.getMetricsAsJSON());
  return metrics.flatMap(({ name, type }) =>
    type === 'histogram' ? [name, `${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );
}

describe('the alarms', () => {
  it.each(rules.map(({ alert, expr }) => [alert, expr]))(
    'ask only for figures that exist: %s',
    async (_alert, expr) => {
      const known = await figures();

      expect((expr.match(FIGURE) ?? []).filter((figure) => !known.includes(figure))).toEqual([]);
      expect(expr).toMatch(/lienthong/);
    },
  );

  it('are explained, each in its row, and no other is', () => {
    const explained = [...page.matchAll(/^\| `(Lienthong\w+)`/gm)].map(([, alert]) => alert);

    expect(explained).toEqual(rules.map(({ alert }) => alert));
  });

  it('ask for every figure of ours, but for those that the page names as for looking', async () => {
    const ours = (await figures()).filter((figure) => /^lienthong_(?!.*_(bucket|sum|count)$)/.test(figure));
    const asked = rules.flatMap(({ expr }) => expr.match(FIGURE) ?? []).map((figure) => figure.replace(/_bucket$/, ''));
    const forLooking = /is for looking: (.*)\.$/m.exec(page)?.[1]?.match(FIGURE) ?? [];

    expect(
      [...new Set([...asked.filter((figure) => figure.startsWith('lienthong_')), ...forLooking])].toSorted(),
    ).toEqual(ours.toSorted());
  });

  it('stand on a page that leaves out no figure of ours and invents none', async () => {
    const known = (await figures()).filter((figure) => /^lienthong_(?!.*_(bucket|sum|count)$)/.test(figure));
    const told = [...page.matchAll(/^\| `(lienthong_\w+)/gm)].map(([, figure]) => figure);

    expect(told.toSorted()).toEqual(known.toSorted());
  });
});
