import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
    // The domain is pure and nothing is faked globally: a test that leaks into the next one should be seen.
    restoreMocks: true,
  },
});
