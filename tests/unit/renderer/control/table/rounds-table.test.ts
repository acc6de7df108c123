import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { ControlSnapshot } from '../../../../../src/domain/view/snapshot';
import { RoundsTable } from '../../../../../src/renderer/control/table/RoundsTable';
import { controlSnapshotOf } from '../../../../support/control-snapshots';
import { renderControl } from '../../../../support/render-control';

const drawn = ({ plan, columns }: ControlSnapshot): string =>
  renderControl(
    createElement(RoundsTable, {
      plan,
      columns,
      withKey: true,
      columnHead: ({ round }) => `Round ${round}`,
      rowHead: ({ name }) => name,
    }),
  );

/** The texts of the body's cells, row by row, the group's name first. */
const bodyOf = (markup: string): readonly (readonly string[])[] =>
  [...markup.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .slice(1)
    .map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
    );

describe('the table of groups and rounds', () => {
  it('has a caption, and a heading for each row and column', () => {
    const markup = drawn(controlSnapshotOf());
    expect(markup).toContain('<caption');
    expect(markup.match(/scope="col"/g)).toHaveLength(5);
    expect(markup.match(/scope="row"/g)).toHaveLength(5);
  });

  it('says where each group is in each round', () => {
    expect(bodyOf(drawn(controlSnapshotOf()))[0]).toEqual([
      'Red Foxes',
      'Teacher Time',
      'Independent Writing',
      'Partner Writing',
      'Spelling Practice',
    ]);
  });

  it('says who is away', () => {
    const bees = bodyOf(drawn(controlSnapshotOf({ awayGroups: ['gold-bees'] })))[3];
    expect(bees).toEqual(['Gold Bees', 'away', 'away', 'away', 'away']);
  });

  it('marks the present round, and says which were dropped', () => {
    const jumped = controlSnapshotOf({ now: 300, entries: [{ at: 290, act: { name: 'jump', round: 3 } }] });
    const markup = drawn(jumped);
    expect(markup).toMatch(/<th scope="col" class="now" aria-current="step">Round 3/);
    expect(bodyOf(markup)[0]?.[2]).toBe('dropped');
  });
});
