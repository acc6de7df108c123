import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePlanFile } from '../../../../src/contract/plan-file/plan-file';
import type { Plan } from '../../../../src/domain/plan/plan';
import { createPlanExport } from '../../../../src/main/day/plan-export';
import { aSavedPlan } from '../../../support/lessons';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roundabout-export-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Saves `plan` where the teacher answers; `answer` gets the name that is offered. */
const save = (plan: Plan, answer: (offered: string) => string | null) =>
  createPlanExport({
    find: (id) => (id === plan.id ? plan : null),
    ask: (offered) => Promise.resolve(answer(offered)),
  })(plan.id);

describe('a plan saved as a file', () => {
  const plan = aSavedPlan({ name: 'Maths' });

  test('comes back the same out of it', async () => {
    const said = await save(plan, (offered) => path.join(folder, offered));
    expect(said).toEqual({ ok: true, said: 'Saved: Maths.json.' });
    const written = fs.readFileSync(path.join(folder, 'Maths.json'), 'utf8');
    expect(parsePlanFile(written)).toEqual({ ok: true, plan });
    expect(fs.readdirSync(folder)).toEqual(['Maths.json']);
  });

  test('gets its ending where the teacher typed none', async () => {
    await save(plan, () => path.join(folder, 'mine'));
    expect(fs.existsSync(path.join(folder, 'mine.json'))).toBe(true);
  });

  test('never takes the place of a file that the teacher was not asked about', async () => {
    const there = path.join(folder, 'theirs.json');
    fs.writeFileSync(there, 'theirs');
    expect(await save(plan, () => path.join(folder, 'theirs'))).toEqual({
      ok: false,
      said: '"theirs.json" is there already: save under another name, or choose that file.',
    });
    expect(fs.readFileSync(there, 'utf8')).toBe('theirs');
    expect((await save(plan, () => there)).ok).toBe(true);
  });

  test('is offered a name that every system takes', async () => {
    const offered: string[] = [];
    for (const name of ['A/B: "C"?', ' ..hidden. ', '???', 'Zoë 🦊']) {
      await save(aSavedPlan({ id: 'a-plan', name }), (file) => {
        offered.push(file);
        return null;
      });
    }
    expect(offered).toEqual(['A B C.json', 'hidden.json', 'a-plan.json', 'Zoë 🦊.json']);
  });

  test('is not written when the teacher thinks better of it', async () => {
    expect(await save(plan, () => null)).toEqual({ ok: true, said: null });
  });

  test('that cannot be written is said in one sentence', async () => {
    const said = await save(plan, () => path.join(folder, 'no-such-folder', 'mine.json'));
    expect(said).toEqual({
      ok: false,
      said: '"mine.json" could not be saved: there is no such file or directory.',
    });
  });

  test('of a plan that is not there is refused', async () => {
    const exportPlan = createPlanExport({ find: () => null, ask: () => Promise.resolve('x') });
    expect(await exportPlan('gone')).toEqual({ ok: false, said: 'That plan is not here any more.' });
  });
});
