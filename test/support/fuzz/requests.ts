/** Requests for every route of the OpenAPI description: valid, nearly valid, and hostile. */
import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { z } from 'zod';
import { hostileBody, hostileText, nearly } from './hostile.js';
import { valuesOf } from './schema-values.js';

export interface FuzzRequest {
  readonly method: string;
  /** With its query, as it goes over the wire. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Who sends it, by the name that the run knows them by. */
  readonly caller: string;
}

/** What a route is worth being asked with, beside what its schema says. */
export interface Known {
  readonly callers: readonly string[];
  /** Path parameters that name something. */
  readonly path: Readonly<Record<string, readonly string[]>>;
  /** Bodies that are taken, by `method path`. */
  readonly bodies: Readonly<Record<string, readonly unknown[]>>;
}

const operationSchema = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string(), schema: z.unknown().optional() })).default([]),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.unknown().optional() })) })
    .optional(),
});
type Operation = z.infer<typeof operationSchema>;

const CONTENT_TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json; charset="',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  '/',
];
const ENCODINGS = ['gzip', 'br', 'identity', 'nonsense'];
const OTHER_METHODS = ['PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'];

/** The requests of one route. */
export function requestsOf(
  document: OpenAPIObject,
  { method, path }: { readonly method: string; readonly path: string },
  known: Known,
): fc.Arbitrary<FuzzRequest> {
  const found: unknown = Reflect.get(Object(document.paths[path]), method);
  const operation = operationSchema.parse(found);
  return fc
    .record({
      method: mostly(fc.constant(method.toUpperCase()), fc.constantFrom(...OTHER_METHODS)),
      path: addresses(path, operation, known),
      sent: bodies(operation, known.bodies[`${method} ${path}`] ?? []),
      headers: fc.record({ 'idempotency-key': idempotencyKeys, ...ODD_HEADERS }, { requiredKeys: ['idempotency-key'] }),
      caller: fc.constantFrom(...known.callers),
    })
    .map(({ sent, headers, ...request }) => ({
      ...request,
      body: sent.body,
      headers: { ...headers, ...sent.headers },
    }));
}

const idempotencyKeys = fc.oneof(fc.uuid(), fc.constantFrom('', 'x'.repeat(300), '\u00e9\u00ff'));

const ODD_HEADERS = {
  'accept-language': fc.constantFrom('en', 'vi', 'en;q=9', '*', 'x'.repeat(500), ',,;;q='),
  accept: fc.constantFrom('*/*', 'text/html', 'application/xml', 'nonsense'),
  unattended: fc.constantFrom('?1', '?0', 'x'),
  'expected-subject': fc.constantFrom('%', 'nobody', '%00'),
  'sec-fetch-site': fc.constantFrom('same-origin', 'cross-site', 'x'),
  'x-forwarded-for': fc.constantFrom('1.2.3.4', 'nonsense', '::'),
  origin: fc.constantFrom('null', 'https://evil.example', 'nonsense'),
};

function mostly<T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ arbitrary: usual, weight: 5 }, { arbitrary: odd, weight: 1 });
}

function addresses(path: string, { parameters }: Operation, known: Known): fc.Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const filled = fc
    .tuple(...names.map((name) => mostly(fc.constantFrom(...(known.path[name] ?? ['none'])), hostileText)))
    .map((values) => names.reduce((so, name, at) => so.replace(`{${name}}`, encoded(values[at] ?? '')), path));
  const queries = parameters.filter((parameter) => parameter.in === 'query').map(queryOf);
  return fc
    .tuple(filled, fc.tuple(...queries), fc.option(fc.constantFrom(...ODD_QUERIES), { freq: 5 }))
    .map(([address, pairs, odd]) => {
      const query = [...pairs, odd ?? ''].filter((pair) => pair !== '').join('&');
      return query === '' ? address : `${address}?${query}`;
    });
}

const ODD_QUERIES = [
  '__proto__[x]=1',
  'limit=1&limit=2',
  'limit[]=5',
  'limit[a]=1',
  '%',
  '%ff=%ff',
  'a=%00',
  'surprise=1',
  '=',
  '?',
];

function queryOf({ name, schema }: Operation['parameters'][number]): fc.Arbitrary<string> {
  const pair = (value: unknown) => `${encoded(name)}=${encoded(String(value))}`;
  return fc.oneof(
    fc.constant(''),
    valuesOf(schema).map(pair),
    hostileText.map(pair),
    hostileText.map((value) => `${pair(value)}&${pair(value)}`),
  );
}

/** As a browser writes it; half a character, which it cannot write, by its bytes. */
function encoded(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80';
}

interface SentBody {
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

function bodies({ requestBody }: Operation, taken: readonly unknown[]): fc.Arbitrary<SentBody> {
  const schema = Object.values(requestBody?.content ?? {})[0]?.schema;
  const valid = taken.length === 0 ? valuesOf(schema) : fc.oneof(valuesOf(schema), fc.constantFrom(...taken));
  const asJson = (value: unknown): SentBody => ({
    body: JSON.stringify(value),
    headers: { 'content-type': 'application/json' },
  });
  const odd = fc
    .record({
      body: hostileBody,
      type: fc.constantFrom(...CONTENT_TYPES),
      encoding: fc.option(fc.constantFrom(...ENCODINGS)),
    })
    .map(({ body, type, encoding }) => ({
      body,
      headers: { 'content-type': type, ...(encoding !== null && { 'content-encoding': encoding }) },
    }));
  const none = fc.constant<SentBody>({ body: undefined, headers: {} });
  if (schema === undefined) return fc.oneof({ arbitrary: none, weight: 4 }, { arbitrary: odd, weight: 1 });
  return fc.oneof(
    { arbitrary: valid.map(asJson), weight: 2 },
    { arbitrary: nearly(valid).map(asJson), weight: 4 },
    { arbitrary: odd, weight: 2 },
  );
}
