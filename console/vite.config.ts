import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

// Files are named by their content and served as they are; nothing is inlined, for the policy of the
// page takes scripts and styles from its own host alone.
export default defineConfig({
  base: '/quan-tri/',
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
