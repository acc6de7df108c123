import { expect, test } from 'vitest';
import { locatePages } from '../../../../src/main/protocol/scheme';

const vite = 'http://localhost:5173';

test("the pages are the bundle's, and no others are ours", () => {
  const pages = locatePages(undefined, false);
  expect(pages).toMatchObject({ devServer: null });
  expect(pages.urlOf('control')).toBe('roundabout://app/control/index.html');
  expect(pages.isOurs('roundabout://app/display/index.html')).toBe(true);
  expect(pages.isOurs(`${vite}/display/index.html`)).toBe(false);
});

test("while developing they are those of Vite's server", () => {
  const pages = locatePages(vite, false);
  expect(pages.urlOf('display')).toBe(`${vite}/display/index.html`);
  expect(pages.isOurs('roundabout://app/display/index.html')).toBe(false);
});

test('the packaged program takes no pages from an address in its environment', () => {
  const pages = locatePages(vite, true);
  expect(pages.devServer).toBeNull();
  expect(pages.isOurs(`${vite}/control/index.html`)).toBe(false);
});
