import { PROBLEMS } from './problem-catalogue.js';
import { problemSchema } from './problem-schema.js';
import { languageOf, Problem, problemBody } from './problem.js';

/** Nobody but a program can come upon these: an agency system that signs, a client that sends something else than JSON. */
const FOR_PROGRAMS = ['bad-signature', 'unsupported-media-type'];

describe('the problem catalogue', () => {
  const entries = Object.entries(PROBLEMS);

  it.each(entries)('says in both languages what %s is and what to do', (_code, { title, advice }) => {
    for (const text of [title.vi, title.en, advice.vi, advice.en]) expect(text).toMatch(/\S/);
    expect(title.vi).not.toBe(title.en);
    expect(advice.vi).not.toBe(advice.en);
    expect([advice.vi, advice.en].every((text) => text.endsWith('.'))).toBe(true);
  });

  it.each(entries)('gives %s a status of an error', (code, { status }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  });

  it.each(entries.filter(([code]) => !FOR_PROGRAMS.includes(code)))(
    'advises people of %s: no field, header or command by its name in the API',
    (_code, { advice }) => {
      for (const text of [advice.vi, advice.en])
        expect(text).not.toMatch(/[“”"]|\b[a-z]+[A-Z]\w*|Retry-After|Idempotency|Content-|RFC|\binstance\b/);
    },
  );

  it('has a title of its own for each problem', () => {
    expect(new Set(entries.map(([, { title }]) => title.vi)).size).toBe(entries.length);
    expect(new Set(entries.map(([, { title }]) => title.en)).size).toBe(entries.length);
  });
});

describe('the body of a problem', () => {
  it('names the type, the request and what to do, in the language asked for', () => {
    const body = problemBody(new Problem('work-item-held', { holder: 'officer-2' }), 'vi', 'request-1');

    expect(body).toEqual({
      type: '/problems/work-item-held',
      status: 409,
      code: 'work-item-held',
      title: 'Việc đang do người khác xử lý',
      titles: { vi: 'Việc đang do người khác xử lý', en: 'Somebody else holds this work item' },
      detail: 'Một đồng nghiệp đang xử lý việc này. Tải lại để xem là ai, rồi liên hệ người đó hoặc chọn việc khác.',
      instance: 'request-1',
      holder: 'officer-2',
    });
  });

  it.each([
    [1, 'sau 1 giây', 'in 1 second,'],
    [90, 'sau 90 giây', 'in 90 seconds,'],
    [91, 'sau 2 phút', 'in 2 minutes,'],
    [3_541, 'sau 60 phút', 'in 60 minutes,'],
    [undefined, 'sau ít phút', 'in a few minutes,'],
  ])('says how long to wait, in words: %p seconds', (retryAfterS, vi, en) => {
    const problem = new Problem('too-many-attempts', retryAfterS === undefined ? {} : { retryAfterS });

    expect(problemBody(problem, 'vi', 'r').detail).toContain(vi);
    expect(problemBody(problem, 'en', 'r').detail).toContain(en);
  });

  it('lists what to do about each field, in that language and in both', () => {
    const problem = new Problem('invalid-body', {
      errors: [{ pointer: '/data/mother', code: 'missing', detail: { vi: 'thiếu', en: 'missing' } }],
    });

    expect(problemBody(problem, 'vi', 'r').errors).toEqual([
      { pointer: '/data/mother', code: 'missing', detail: 'thiếu', details: { vi: 'thiếu', en: 'missing' } },
    ]);
  });

  it('names the commands that the case accepts, also when there is none', () => {
    const problem = new Problem('command-not-allowed', { allowedCommands: [] });

    expect(problemBody(problem, 'en', 'r').allowedCommands).toEqual([]);
  });

  it('keeps the cause to itself', () => {
    const problem = new Problem('internal', { cause: new Error('relation "case" does not exist') });

    expect(JSON.stringify(problemBody(problem, 'en', 'r'))).not.toContain('relation');
    expect(problem.cause).toBeInstanceOf(Error);
  });

  it('keeps to the published schema, with nothing beside it', () => {
    const problem = new Problem('store-unavailable', {
      retryAfterS: 2,
      errors: [],
      allowedCommands: ['withdraw'],
      holder: 'x',
    });
    const body = problemBody(problem, 'en', 'r');

    expect(problemSchema.strict().parse(body)).toEqual(body);
    expect(problem.retryAfterS).toBe(2);
  });
});

describe('choosing the language of a problem', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['*', 'vi'],
    ['de', 'vi'],
    ['en', 'en'],
    ['EN-GB', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['vi,en;q=0.8', 'vi'],
    ['en;q=0.8, vi-VN;q=0.9', 'vi'],
    ['vi;q=0.3, en;q=0.7', 'en'],
    ['en, vi', 'vi'],
    ['en;q=0', 'vi'],
    ['en;q=nonsense', 'vi'],
  ])('takes %p to mean %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
