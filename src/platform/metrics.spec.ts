import { createMetrics } from './metrics.js';

describe('the metrics', () => {
  it('show what was counted in the text format of Prometheus', async () => {
    const { registry, dispatches, batchSize, outboxAgeSeconds } = createMetrics();

    dispatches.inc({ agency: 'residence', outcome: 'answered' }, 64);
    batchSize.observe(3);
    outboxAgeSeconds.set(1.5);

    const text = await registry.metrics();
    expect(text).toContain('lienthong_dispatches_total{agency="residence",outcome="answered"} 64');
    expect(text).toContain('lienthong_command_batch_size_bucket{le="4"} 1');
    expect(text).toContain('lienthong_command_batch_size_bucket{le="2"} 0');
    expect(text).toContain('lienthong_outbox_age_seconds 1.5');
  });

  it('show the process beside them', async () => {
    expect(await createMetrics().registry.metrics()).toContain('process_resident_memory_bytes');
  });

  it('do not mix two registries', async () => {
    const [one, other] = [createMetrics(), createMetrics()];

    one.incidentsOpen.set(7);

    expect(await other.registry.metrics()).toContain('lienthong_incidents_open 0');
  });
});
