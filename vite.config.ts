import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { contentPolicy } from './src/cli/content-policy.ts'
import { libraryPlugin } from './src/cli/library-plugin.ts'
import { singleFile } from './src/cli/single-file.ts'

/** The oldest browsers served; `public/floor.js` holds the same line by feature detection. */
const floor = ['chrome102', 'firefox115', 'safari15.4']

export default defineConfig(({ mode, command }) => ({
  base: './',
  plugins: [
    libraryPlugin(),
    solid({ hot: !process.env.VITEST }),
    mode === 'single' ? singleFile() : contentPolicy(command),
  ],
  build: {
    target: floor,
    cssTarget: floor,
    cssMinify: 'lightningcss',
    outDir: mode === 'single' ? 'dist-single' : 'dist',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
    chunkSizeWarningLimit: 400,
  },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    testTimeout: 20_000,
  },
}))
