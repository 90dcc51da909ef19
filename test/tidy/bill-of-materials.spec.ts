/** What the product is made of, for whoever has to know whether a weakness concerns it (CycloneDX). */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const dependencies = z.object({ dependencies: z.record(z.string(), z.string()) });
const bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(z.object({ name: z.string(), version: z.string(), purl: z.string() })),
});

describe('the bill of materials', () => {
  it('names every package, those of production among them, with its version', () => {
    const printed = execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
    const { components } = bill.parse(JSON.parse(printed));
    const direct = Object.keys(dependencies.parse(JSON.parse(readFileSync('package.json', 'utf8'))).dependencies);

    expect(direct.filter((name) => !components.some((component) => component.name === name))).toEqual([]);
    expect(components.length).toBeGreaterThan(direct.length);
  }, 60_000);
});
