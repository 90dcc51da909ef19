import { createLog, type LogOptions } from './log.js';

function aLog(options: Partial<LogOptions> = {}) {
  const lines: string[] = [];
  const log = createLog(
    { level: 'info', format: 'json', process: 'api', ...options },
    { write: (line) => void lines.push(line) },
  );
  return { log, lines, last: (): unknown => JSON.parse(lines.at(-1) ?? 'null') };
}

describe('the log for machines', () => {
  it('writes an event with its fields as one line of JSON', () => {
    const { log, lines, last } = aLog();

    log.info({ event: 'case.withdrawn', caseCode: 'H05.01-261124-0001', durationMs: 12 }, 'case withdrawn');

    expect(lines).toHaveLength(1);
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      process: 'api',
      event: 'case.withdrawn',
      caseCode: 'H05.01-261124-0001',
      durationMs: 12,
      msg: 'case withdrawn',
    });
  });

  it('is silent below its level', () => {
    const { log, lines } = aLog({ level: 'warn' });

    log.info({ event: 'case.withdrawn' });

    expect(lines).toEqual([]);
  });

  it('hides known personal fields at any depth', () => {
    const { log, lines, last } = aLog();

    log.warn({ event: 'x', personalId: '079190000123', list: [{ deep: { fullName: 'NGUYỄN VĂN A', kept: 1 } }] });

    expect(lines.join()).not.toMatch(/079190000123|NGUYỄN/);
    expect(last()).toMatchObject({ personalId: '[hidden]', list: [{ deep: { fullName: '[hidden]', kept: 1 } }] });
  });

  it.each([
    'authorization',
    'Authorization',
    'cookie',
    'set-cookie',
    'proof',
    'personalId',
    'token',
    'secret',
    'password',
  ])('never writes what stands in %s, wherever somebody passes it', (name) => {
    const { log, lines } = aLog();
    const carried = { [name]: 'CANARY' };

    log.info({ event: 'x', ...carried, request: { headers: carried, list: [carried] } });
    log.error({ event: 'z', err: Object.assign(new Error('refused'), carried, { response: carried }) });

    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain('CANARY');
  });

  it('hides them in the events of child loggers too', () => {
    const { log, lines } = aLog();

    log.child({ requestId: 'r1' }).info({ mother: { fullName: 'LÊ THỊ B' } });

    expect(lines.join()).toContain('r1');
    expect(lines.join()).not.toContain('LÊ');
  });

  it('tells of an error its name, code, message, stack and causes, and nothing that a driver hung on it', () => {
    const { log, lines, last } = aLog();
    const driverError = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (name)=(CANARY)' });

    log.error({ event: 'batch.failed', err: new Error('not written', { cause: driverError }) });

    expect(lines.join()).not.toContain('CANARY');
    expect(last()).toMatchObject({
      err: {
        name: 'Error',
        message: 'not written',
        stack: expect.stringContaining('log.spec'),
        cause: { message: 'duplicate key', code: '23505' },
      },
    });
  });

  it('survives fields that hold each other', () => {
    const { log, lines } = aLog();
    const one: Record<string, unknown> = { event: 'x' };
    one['self'] = one;

    log.info(one);

    expect(lines).toHaveLength(1);
  });
});

describe('the log for developers', () => {
  it('writes one readable line', () => {
    const { log, lines } = aLog({ format: 'lines' });

    log.info({ event: 'dispatch.carried', agency: 'residence', keys: ['a', 'b'] }, 'carried');

    expect(lines.join()).toMatch(
      /^\d\d:\d\d:\d\d\.\d{3} INFO {2}api carried event=dispatch\.carried agency=residence keys=\["a","b"\]\n$/,
    );
  });

  it('writes the stack of an error and of its cause under the line', () => {
    const { log, lines } = aLog({ format: 'lines' });

    log.error({ event: 'x', err: new Error('outer', { cause: new Error('inner') }) }, 'failed');

    expect(lines.join()).toMatch(/ERROR api failed event=x\nError: outer\n[^]*Error: inner\n/);
  });
});
