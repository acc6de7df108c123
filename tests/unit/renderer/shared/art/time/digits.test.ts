import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Digits } from '../../../../../../src/renderer/shared/art/time/Digits';

const cells = (text: string): readonly string[] => {
  const markup = renderToStaticMarkup(createElement(Digits, { text }));
  return [...markup.matchAll(/class="digits-(cell|colon)"[^>]*>([^<]*)</g)].map(
    ([, kind, shown]) => `${kind} ${shown}`,
  );
};

describe('the digits', () => {
  it('stand each in a cell of equal width, the colon in a narrower one', () => {
    expect(cells('12:47')).toEqual(['cell 1', 'cell 2', 'colon :', 'cell 4', 'cell 7']);
    expect(cells('0:05')).toEqual(['cell 0', 'colon :', 'cell 0', 'cell 5']);
  });

  it('are read as one time, not as single figures', () => {
    const markup = renderToStaticMarkup(createElement(Digits, { text: '12:47' }));
    expect(markup).toMatch(/^<span class="digits" role="timer" aria-label="12:47">/);
    expect(markup.match(/aria-hidden="true"/g)).toHaveLength(5);
  });
});
