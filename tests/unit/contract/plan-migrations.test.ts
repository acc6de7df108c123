import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlanFile } from '../../../src/contract/plan-file/plan-file';
import type { Plan } from '../../../src/domain/plan/plan';
import { plansKind } from '../../../src/contract/saved/plans';
import { runningSessionKind } from '../../../src/contract/saved/running-session';
import { aSetup, at } from '../../support/sessions';

/** A starter plan as it was shipped in a file of version 1. */
const textOf = (name: string): string =>
  fs.readFileSync(new URL(`../../support/saved-data/plans-version-1/${name}.json`, import.meta.url), 'utf8');
const old = JSON.parse(textOf('writing-groups')) as { readonly plan: { readonly stations: unknown } };

function planOf(text: string): Plan {
  const result = parsePlanFile(text);
  if (!result.ok) throw new Error(JSON.stringify(result.why));
  return result.plan;
}
const lifted = planOf(textOf('writing-groups'));

describe('a plan of version 1', () => {
  it.each(['writing-groups', 'first-weeks'])('%s is still read from its file', (name) => {
    expect(planOf(textOf(name)).id).toBe(name);
  });

  it('keeps its directions, which have no icons, and has nothing of what is new', () => {
    const [table] = lifted.stations;
    expect(table?.directions).toEqual([
      { icon: null, text: 'Bring your notebook and pencil.' },
      { icon: null, text: 'Sit at the small table.' },
      { icon: null, text: 'Show the page you wrote last.' },
    ]);
    expect(table).toMatchObject({ materials: [], introducedOn: null });
    expect(lifted.timings).toMatchObject({ finishBy: null, byWeekday: {}, startTime: '09:30' });
  });

  it('names the field when what stands there was never a direction', () => {
    const text = textOf('writing-groups').replace('"Sit at the small table."', '7');
    expect(parsePlanFile(text)).toMatchObject({
      ok: false,
      why: { kind: 'wrong-shape', field: 'plan.stations[0].directions[1]' },
    });
  });

  it('is lifted in the saved plans', () => {
    expect(plansKind.read({ plans: [old.plan] }, 1)?.plans).toEqual([lifted]);
  });

  it('is lifted in a running session, which goes on from it', () => {
    const setup = aSetup({ plan: lifted });
    const session = {
      setup: { ...setup, plan: old.plan },
      entries: [],
      anchor: { session: at(1), wall: 0 },
      rehearsalWall: null,
    };
    const read = runningSessionKind.read(JSON.parse(JSON.stringify(session)), 1);
    expect(read?.setup.plan).toEqual(lifted);
    expect(runningSessionKind.read(null, 1)).toBeNull();
  });
});
