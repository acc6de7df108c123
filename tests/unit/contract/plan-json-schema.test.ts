import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { planJsonSchema } from '../../../src/contract/plan-file/json-schema';
import { changedStarter, starterText } from '../../support/saved-data/plans';

const kept = fileURLToPath(new URL('../../../docs/plan.schema.json', import.meta.url));
const validate = new Ajv2020({ strict: true, formats: { date: true } }).compile(planJsonSchema());

describe('docs/plan.schema.json', () => {
  it('is what the code says (run "npm run schema" when it is not)', () => {
    expect(JSON.parse(fs.readFileSync(kept, 'utf8'))).toEqual(planJsonSchema());
  });

  it.each(['writing-groups', 'first-weeks'] as const)('takes the starter plan %s', (name) => {
    expect(validate(JSON.parse(starterText(name)))).toBe(true);
  });

  it.each([
    [['plan', 'stations', 0, 'name'], undefined],
    [['plan', 'stations', 0, 'name'], 'a name of more than 24 letters'],
    [['plan', 'stations', 0, 'seconds'], 0],
    [['plan', 'extra'], 1],
    [['plan', 'groups', 0, 'look', 'emblem'], 'dragon'],
    [['format'], 'other'],
    [['version'], 4],
  ])('refuses %j as %j', (path, value) => {
    expect(validate(JSON.parse(changedStarter(path, value)))).toBe(false);
  });
});
