import { practiceEnd } from '../session/practice-end';
import { wholeLength, type Session } from '../session/state';
import type { Practice } from '../stamina/practice';
import { stationFace } from './rows';
import type { Scene, StationFace } from './snapshot';

/** What the class sees of a practice: the count while it goes on, then what came of it, also when all is over. */
export function practiceScene({ setup, state }: Session, practice: Practice): Scene {
  const { bars, target } = practice;
  const { date } = setup;
  const station = faceOf(setup.plan, practice);
  const end = practiceEnd(state);
  if (end !== null) {
    const broke = end.why === 'broke';
    return { kind: 'carpet', station, achieved: end.elapsed, target, broke, date, bars };
  }
  const { from, pausedAt } = state.segment;
  return {
    kind: 'practice',
    station,
    segment: { from, length: wholeLength(state.segment), pausedAt },
    date,
    bars,
  };
}

function faceOf(plan: Session['setup']['plan'], { station }: Practice): StationFace {
  const face = stationFace(plan, station);
  if (face === null) throw new RangeError(`No station to practise at: ${station}`);
  return face;
}
