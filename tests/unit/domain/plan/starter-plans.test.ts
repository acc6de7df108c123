import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePlanFile } from '../../../../src/contract/plan-file/plan-file';
import { setInCycle } from '../../../../src/domain/plan/edits/stations';
import type { Plan } from '../../../../src/domain/plan/plan';
import { defaultRamp } from '../../../../src/domain/stamina/ages';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import { placesOf } from '../../../../src/domain/rotation/places';

const starter = (name: string): Plan => {
  const file = new URL(`../../../../resources/plans/${name}.json`, import.meta.url);
  const result = parsePlanFile(readFileSync(file, 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.why));
  return result.plan;
};

const firstPlaces = (plan: Plan) => placesOf(plan, dealWheel(plan, null).wheel, new Set());

describe('Writing Groups', () => {
  const plan = starter('writing-groups');

  test('[P10] the five groups begin where the design puts them', () => {
    expect(firstPlaces(plan)).toEqual({
      'red-foxes': 'teacher-time',
      'blue-whales': 'handwriting',
      'green-turtles': 'spelling-practice',
      'gold-bees': 'partner-writing',
      'violet-owls': 'independent-writing',
    });
  });

  test('[P10] four rounds of 15 minutes with moves of 3, from half past nine', () => {
    expect(plan.timings).toMatchObject({
      rounds: 4,
      roundSeconds: 900,
      moveSeconds: 180,
      startTime: '09:30',
    });
  });

  test('[P10] only Teacher Time is led by the teacher, and only Independent Writing asks for planning', () => {
    expect(plan.stations.filter((station) => station.teacherLed).map((station) => station.name)).toEqual([
      'Teacher Time',
    ]);
    expect(plan.stations.filter((station) => station.planningSeconds > 0)).toMatchObject([
      { name: 'Independent Writing', planningSeconds: 120, voice: { level: 0 } },
    ]);
  });

  test('[P10] directions are at most three lines of six words, so that they fit the wall', () => {
    for (const { name, directions } of plan.stations) {
      expect(directions.length, name).toBeLessThanOrEqual(3);
      for (const { text } of directions) expect(text.split(' ').length, text).toBeLessThanOrEqual(6);
    }
  });
});

describe('First weeks', () => {
  const plan = starter('first-weeks');

  test('[P10] everyone begins at Independent Writing, the one station that has joined', () => {
    expect(new Set(Object.values(firstPlaces(plan)))).toEqual(new Set(['independent-writing']));
  });

  test('[P10] the stations can join one after the other, as the design introduces them', () => {
    const order = ['partner-writing', 'spelling-practice', 'teacher-time', 'handwriting'];
    let current = plan;
    let { wheel } = dealWheel(plan, null);
    for (const station of order) {
      current = setInCycle(current, station, true);
      wheel = dealWheel(current, wheel).wheel;
      expect(wheel.cycle).toContain(station);
    }
    expect(wheel.cycle).toEqual(starter('writing-groups').cycle);
  });

  test('[P10] it is Writing Groups in all but its name, its ramps, what has joined and what needs Teacher Time', () => {
    const all = plan.stations.map((station) => ({ ...station, inCycle: true }));
    const later = starter('writing-groups');
    expect({ ...plan, stations: all }).toEqual({
      ...later,
      id: 'first-weeks',
      name: 'First weeks',
      stations: later.stations.map((station) => ({
        ...station,
        choices: station.choices.filter((choice) => choice !== 'Finish Teacher Time work'),
        ...(station.teacherLed ? {} : { ramp: defaultRamp(null), floorSeconds: 60 }),
      })),
    });
    expect(JSON.stringify(plan.stations.map(({ choices }) => choices))).not.toContain('Teacher Time');
  });
});
