/** The plans that are measured: the starter plan with other timings (docs/plan-format.md). */
import fs from 'node:fs';
import path from 'node:path';

import { projectRoot } from '../lib/paths.mjs';

/** The cue that a segment begins with stands on the wall for 5 s; after this all is quiet. Seconds. */
export const SETTLE = 8;

/** Rounds of 6 s and moves of 3 s: a cue at 0, 1, 4 and 6 s of each 9. */
const ROUND = 6;
const MOVE = 3;

/**
 * A long round in which nothing happens but the count, and a move of the same kind.
 *
 * @param {{ work: number, move: number }} seconds how long each is
 * @returns {object}
 */
export function quietPlan({ work, move }) {
  return changed({
    stations: () => ({ planningSeconds: 0 }),
    timings: { rounds: 2, roundSeconds: Math.max(60, work), moveSeconds: move, warningSeconds: 0 },
  });
}

/**
 * Cues at most 3 s apart, each known to the session's clock in advance: no round may be planned shorter than a minute,
 * but a station may limit it ("the longest that a round may be with a group here"). One station of the five plans, as in
 * the starter plan: if all did, the planning screen would fill the wall with a count of its own.
 *
 * @returns {{ plan: object, daySeconds: number }} daySeconds: how long its session lasts
 */
export function cuePlan() {
  const rounds = 12;
  const plan = changed({
    stations: ({ planningSeconds }) => ({ seconds: ROUND, planningSeconds: Math.min(planningSeconds, 1) }),
    timings: { rounds, roundSeconds: 60, moveSeconds: MOVE, warningSeconds: 2 },
  });
  return { plan, daySeconds: rounds * ROUND + (rounds - 1) * MOVE };
}

/**
 * @param {{ stations: (station: { planningSeconds: number }) => object, timings: object }} change
 * @returns {object}
 */
function changed({ stations, timings }) {
  const file = path.join(projectRoot, 'resources', 'plans', 'writing-groups.json');
  const starter = JSON.parse(fs.readFileSync(file, 'utf8'));
  const { plan } = starter;
  return {
    ...starter,
    plan: {
      ...plan,
      id: 'bench',
      stations: plan.stations.map((/** @type {{ planningSeconds: number }} */ station) => ({
        ...station,
        ...stations(station),
      })),
      timings: {
        ...plan.timings,
        openingSeconds: 0,
        closingSeconds: 0,
        privateWarningSeconds: 0,
        ...timings,
      },
    },
  };
}
