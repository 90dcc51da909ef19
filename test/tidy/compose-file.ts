/** docker-compose.yml and its Dockerfile, read for their checks. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const conditionSchema = z.enum(['service_started', 'service_healthy', 'service_completed_successfully']);
const serviceSchema = z.object({
  image: z.string(),
  build: z.string().optional(),
  user: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).default([]),
  security_opt: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: conditionSchema })).default({}),
  healthcheck: z.object({ disable: z.boolean().optional() }).optional(),
  deploy: z.object({ resources: z.object({ limits: z.object({ cpus: z.string(), memory: z.string() }) }) }),
});
export type ComposeService = z.infer<typeof serviceSchema>;

const composeSchema = z.object({ services: z.record(z.string(), serviceSchema) });

/** Its services, with what they share merged into each. */
export function composeServices(): ReadonlyMap<string, ComposeService> {
  const file: unknown = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true });
  return new Map(Object.entries(composeSchema.parse(file).services));
}

/** The lines of the Dockerfile that give an instruction, continued lines joined. */
export function dockerfileInstructions(): readonly string[] {
  return readFileSync('Dockerfile', 'utf8')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line));
}
