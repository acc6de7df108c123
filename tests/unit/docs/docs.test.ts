import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventSchema } from '../../../src/contract/events';
import { parsePlanFile } from '../../../src/contract/plan-file/plan-file';
import { planSchema } from '../../../src/contract/plan-file/plan-schema';
import { runtimeSwitches } from '../../../src/main/command-line/runtime-switches';

const doc = (name: string): string =>
  fs.readFileSync(fileURLToPath(new URL(`../../../docs/${name}.md`, import.meta.url)), 'utf8');

const named = (text: string, word: string): boolean => text.includes(`\`${word}\``);

describe('docs/plan-format.md', () => {
  const text = doc('plan-format');

  it('shows a plan that is taken', () => {
    const example = /```json\n(.*?)```/s.exec(text)?.[1] ?? '';
    expect(parsePlanFile(example)).toMatchObject({ ok: true });
  });

  it('describes every field', () => {
    const { shape } = planSchema;
    const station = shape.stations.element.shape;
    const timings = shape.timings.shape;
    const group = shape.groups.element.shape;
    const fields = [shape, station, timings, group].flatMap((part) => Object.keys(part));
    expect(fields.filter((field) => !named(text, field))).toEqual([]);
  });
});

describe('docs/events.md', () => {
  const text = doc('events');

  it('describes every event and every field', () => {
    const words = eventSchema.options.flatMap(({ shape }) => [...Object.keys(shape), ...shape.event.values]);
    expect(words.filter((word) => !named(text, word))).toEqual([]);
  });

  it('shows lines that fit', () => {
    const lines = /```json\n(.*?)```/s.exec(text)?.[1]?.trim().split('\n') ?? [];
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(z.safeParse(eventSchema, JSON.parse(line)).success).toBe(true);
  });
});

describe('docs/command-line.md', () => {
  it("lists every one of the runtime's switches that passes", () => {
    const text = doc('command-line');
    expect(runtimeSwitches.filter((name) => !named(text, name))).toEqual([]);
  });
});
