import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { emblems, groupColours } from '../../../../../../src/domain/plan/looks';
import { Emblem } from '../../../../../../src/renderer/shared/art/emblems/Emblem';
import { emblemDrawings } from '../../../../../../src/renderer/shared/art/emblems/emblem-drawings';

const draw = (emblem: (typeof emblems)[number], colour: (typeof groupColours)[number] = 'red'): string =>
  renderToStaticMarkup(createElement(Emblem, { look: { emblem, colour }, size: 104 }));

describe('the emblems', () => {
  it('are twelve different animals', () => {
    expect(new Set(emblems.map((emblem) => draw(emblem))).size).toBe(12);
  });

  it.each(emblems)('show the group colour on the %s', (emblem) => {
    for (const colour of groupColours) expect(draw(emblem, colour)).toContain(`"var(--gr-${colour})"`);
  });

  it.each(emblems)(
    'take the die-cut edge of the dark theme all round the %s, under everything else',
    (emblem) => {
      const edges = draw(emblem).match(/stroke="var\(--key, [^"]*"/g) ?? [];
      expect(edges).toHaveLength(emblemDrawings[emblem].silhouette.length);
      expect(draw(emblem).indexOf('--key')).toBeLessThan(draw(emblem).indexOf('"var(--gr-red)"'));
    },
  );

  it('use no ids, so that many can stand on one page', () => {
    for (const emblem of emblems) expect(draw(emblem)).not.toContain(' id=');
  });
});
