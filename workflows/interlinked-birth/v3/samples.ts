/** The families of version 2 with an identity card for the child, and those who want none. */
import { z } from 'zod';
import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
import { birthSamples as before } from '../v2/samples.js';

const told = z.looseObject({ data: z.looseObject({}) });

function withCard({ body, ...sample }: Sample, identityCard: Readonly<Record<string, unknown>>): Sample {
  const { data, ...rest } = told.parse(body);
  return { ...sample, body: { ...rest, data: { ...data, identityCard } } };
}

const leftOutIn: Readonly<Record<string, string>> = {
  'registration-alone': 'applied-elsewhere',
  'child-died': 'child-died',
  'residence-in-another-province': 'applied-elsewhere',
};

export const birthSamples: readonly Sample[] = before.map((sample) => {
  const because = leftOutIn[sample.name];
  return withCard(sample, because === undefined ? { choice: 'now' } : { choice: 'left-out', because });
});
