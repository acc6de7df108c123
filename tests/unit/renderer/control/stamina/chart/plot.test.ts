import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { schoolDate } from '../../../../../../src/domain/units';
import { axisOf } from '../../../../../../src/renderer/control/stamina/chart/axis';
import { Plot } from '../../../../../../src/renderer/control/stamina/chart/Plot';
import type { Track } from '../../../../../../src/renderer/control/stamina/chart/track';
import { aPlan, aStation } from '../../../../../support/plans';

const [monday, tuesday, friday] = ['2026-09-07', '2026-09-08', '2026-09-11'].map(schoolDate) as [
  ReturnType<typeof schoolDate>,
  ReturnType<typeof schoolDate>,
  ReturnType<typeof schoolDate>,
];

const axis = axisOf(aPlan(), {
  from: monday,
  to: schoolDate('2026-09-20'),
  today: tuesday,
  width: 400,
  also: new Set(),
});

const track: Track = {
  station: aStation('IW'),
  results: [
    { id: 'met', date: monday, target: 180, seconds: 200, met: true, canMove: true },
    { id: 'not-yet', date: tuesday, target: 240, seconds: 150, met: false, canMove: true },
    { id: 'round', date: tuesday, target: 240, seconds: 240, met: true, canMove: false },
  ],
  targets: [
    { date: monday, seconds: 180 },
    { date: tuesday, seconds: 240 },
  ],
  ahead: [{ date: tuesday, seconds: 300 }],
  notes: [{ date: tuesday, seconds: 240, words: 'stepped back' }],
  goal: 600,
  goalOn: friday,
  today: 300,
};

const plot = (height: number): string =>
  renderToStaticMarkup(
    createElement(Plot, { track, axis, height, today: tuesday, name: 'The chart', onMove: () => undefined }),
  );

describe('the picture of a station through the weeks', () => {
  test('has each result with whether it was met, in its title its length', () => {
    const dots = [...plot(190).matchAll(/data-result="([^"]*)" data-met="([^"]*)"/g)];
    expect(dots.map(([, id, met]) => [id, met])).toEqual([
      ['met', 'true'],
      ['not-yet', 'false'],
      ['round', 'true'],
    ]);
    expect(plot(190)).toContain('<title>2:30</title>');
  });

  test('tells met from not yet by a full and a hollow dot, not by color alone', () => {
    expect(plot(190).match(/class="dot-not-yet"/g)).toHaveLength(1);
  });

  test('lets what a practice came to be dragged, and nothing that follows from the log', () => {
    expect(plot(190).match(/dot-movable/g)).toHaveLength(2);
  });

  test('says the target of today and about when the goal is reached', () => {
    expect(plot(190)).toContain('target 5:00');
    expect(plot(190)).toContain('10:00 about 11 September');
  });

  test('says what bent the line where there is room for it', () => {
    expect(plot(190)).toContain('stepped back');
    expect(plot(96)).not.toContain('stepped back');
  });

  test('has a name for who does not see it', () => {
    expect(plot(190)).toContain('role="img" aria-label="The chart"');
  });
});
