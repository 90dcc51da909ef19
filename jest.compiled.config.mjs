/**
 * For `npm test`: specs as compiled, in plain Node processes that keep what they loaded from one spec to the next. What is in common with a
 * run of one spec (`npx jest <path>`, which compiles as it goes) is the specs.
 *
 * @type {import('jest').Config}
 */
export default {
  runner: 'jest-light-runner/child-process',
  setupFilesAfterEnv: ['<rootDir>/dist/test/support/plain-processes.js'],
  testMatch: ['**/dist/**/*.spec.js'],
  transform: {},
  maxWorkers: 2,
};
