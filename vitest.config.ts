import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node resolves it; by its other entry the tests would have a second copy beside that of the libraries.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/seeded.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 20_000,
  },
});
