import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { stationColours, stationIcons } from '../../../../../../src/domain/plan/looks';
import { Badge } from '../../../../../../src/renderer/shared/art/signs/Badge';
import { NextSign } from '../../../../../../src/renderer/shared/art/signs/NextSign';
import { Sign } from '../../../../../../src/renderer/shared/art/signs/Sign';
import { StateIcon } from '../../../../../../src/renderer/shared/art/state-icons/StateIcon';
import { stateIcons } from '../../../../../../src/renderer/shared/art/state-icons/state-icon-shapes';
import { StationIcon } from '../../../../../../src/renderer/shared/art/station-icons/StationIcon';

describe('signs and icons', () => {
  it('have a drawing of its own for each kind of station', () => {
    const drawn = stationIcons.map((kind) =>
      renderToStaticMarkup(createElement(StationIcon, { kind, size: 64 })),
    );
    expect(new Set(drawn).size).toBe(stationIcons.length);
    for (const markup of drawn) expect(markup).toMatch(/<(path|circle|rect)/);
  });

  it('have a drawing of its own for each state and cue', () => {
    const drawn = stateIcons.map((kind) =>
      renderToStaticMarkup(createElement(StateIcon, { kind, size: 64 })),
    );
    expect(new Set(drawn).size).toBe(stateIcons.length);
    for (const markup of drawn) expect(markup).toMatch(/<(path|circle|rect)/);
  });

  it('show any icon on any colour, in the mark of that colour', () => {
    for (const colour of stationColours) {
      const markup = renderToStaticMarkup(
        createElement(Sign, { look: { icon: 'maths', colour }, height: 102 }),
      );
      expect(markup).toContain(`color:var(--st-${colour}-mark)`);
      expect(markup).toContain(`fill="var(--st-${colour})"`);
      expect(markup).toContain(`var(--key, var(--st-${colour}-deep))`);
    }
  });

  it('are measured in u, and laid out without their edge', () => {
    const markup = renderToStaticMarkup(
      createElement(Sign, { look: { icon: 'teacher', colour: 'navy' }, height: 100 }),
    );
    expect(markup).toContain('width:calc(var(--u) * 174);height:calc(var(--u) * 100)');
    expect(markup).toContain('viewBox="0 0 174 100"');
  });

  it('are hidden from a screen reader unless they have something to say', () => {
    const look = { icon: 'teacher', colour: 'navy' } as const;
    const silent = renderToStaticMarkup(createElement(Badge, { look, size: 28 }));
    expect(silent).toContain('aria-hidden="true"');
    const named = renderToStaticMarkup(
      createElement(NextSign, { icon: 'partner', height: 90, label: 'Next: Partner Writing' }),
    );
    expect(named).toContain('role="img" aria-label="Next: Partner Writing"');
    expect(named).not.toContain('aria-hidden');
  });
});
