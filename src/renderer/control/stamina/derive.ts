import type { StationWeeks } from '../../../domain/ahead/stamina-weeks';
import type { Station } from '../../../domain/plan/plan';
import type { SchoolDate } from '../../../domain/units';
import type { StaminaFace } from '../../../domain/view/snapshot';
import { words } from '../words';
import type { Track } from './chart/track';
import type { Result } from './results/result';

/** What the chart of a station shows of its weeks. */
export function trackOf(
  station: Station,
  weeks: StationWeeks,
  from: SchoolDate,
  today: StaminaFace | undefined,
): Track {
  return {
    station,
    results: weeks.points.map(({ mark, target, outcome }) => ({
      id: mark.id,
      date: mark.date,
      target,
      seconds: mark.seconds,
      met: outcome === 'met',
      canMove: mark.kind !== 'round',
    })),
    targets: [
      { date: from, seconds: weeks.begin },
      ...weeks.bends.map(({ date, target }) => ({ date, seconds: target })),
    ],
    ahead: weeks.ahead.map(({ date, target }) => ({ date, seconds: target })),
    notes: weeks.bends.flatMap(({ date, target, why }) => {
      const note = words.stamina.note(why);
      return note === null ? [] : [{ date, seconds: target, words: note }];
    }),
    goal: station.ramp?.goalSeconds ?? 0,
    goalOn: weeks.goal.kind === 'on' ? weeks.goal.date : null,
    today: today?.target ?? null,
  };
}

/** The lines of the table of results: results and the teacher's own words, in order. */
export function resultsOf(weeks: StationWeeks): readonly Result[] {
  const ofResults = weeks.points.map(({ mark, target, outcome, after, why }): Placed => ({
    at: mark.at,
    result: {
      id: mark.id,
      what: mark.kind,
      date: mark.date,
      target,
      seconds: mark.seconds,
      met: outcome === 'short' ? null : outcome === 'met',
      edited: mark.kind === 'practice' && mark.edited,
      canEdit: mark.kind !== 'round',
      why: outcome === 'short' ? null : why,
      after,
    },
  }));
  const ofTeacher = weeks.words.map((mark): Placed => ({
    at: mark.at,
    result: {
      id: mark.id,
      what: mark.kind === 'set' ? 'set' : mark.on ? 'hold' : 'release',
      date: mark.date,
      target: mark.kind === 'set' ? mark.seconds : null,
      seconds: null,
      met: null,
      edited: false,
      canEdit: false,
      why: null,
      after: 0,
    },
  }));
  return [...ofResults, ...ofTeacher].toSorted(inTime).map(({ result }) => result);
}

interface Placed {
  readonly at: string;
  readonly result: Result;
}

const inTime = (a: Placed, b: Placed): number =>
  a.result.date === b.result.date
    ? Date.parse(a.at) - Date.parse(b.at)
    : a.result.date < b.result.date
      ? -1
      : 1;
