import type { Instant } from '../units';
import { between, latest, plus } from '../units';
import { advance } from './advance';
import { apply } from './apply';
import { cueAtStart, firstSpot, freshSegment, startedHappening, type Outcome } from './segments';
import type { Entry, Setup, State } from './state';

/** The state at the very start, with what is told of it. */
export function begin(setup: Setup): Outcome {
  const bare = {
    stage: 'running' as const,
    past: [],
    counted: [],
    away: setup.away,
    fitted: {},
    overlay: { kind: 'none' as const },
    spotlight: null,
    cue: null,
    held: null,
    finishedAt: null,
  };
  const spot = firstSpot(setup);
  const segment = freshSegment(setup, bare, spot, setup.startedAt);
  const cue = cueAtStart(spot.kind);
  const state: State = {
    ...bare,
    at: setup.startedAt,
    segment,
    cue: cue === null ? null : { name: cue, at: setup.startedAt },
  };
  return {
    state,
    happenings: [
      startedHappening(setup, state),
      ...(cue === null ? [] : [{ kind: 'cue', name: cue, due: setup.startedAt, sound: true } as const]),
    ],
  };
}

/** Brings the state to the entry's instant and does what it says. */
export function follow(setup: Setup, state: State, entry: Entry): Outcome {
  switch (entry.kind) {
    case 'act': {
      const before = advance(setup, state, entry.at);
      const after = apply(setup, before.state, entry.act);
      const settled = advance(setup, after.state, entry.at);
      return {
        state: settled.state,
        happenings: [...before.happenings, ...after.happenings, ...settled.happenings],
      };
    }
    case 'gap': {
      const before = advance(setup, state, entry.from);
      if (before.state.stage === 'done') return before;
      const held: State = {
        ...before.state,
        at: entry.at,
        stage: 'held',
        held: { cause: entry.cause, from: latest(entry.from, before.state.at), to: entry.at },
      };
      return {
        state: held,
        happenings: [...before.happenings, { kind: 'held', cause: entry.cause, at: entry.at }],
      };
    }
    case 'rest':
      return rest(setup, state, entry.from, entry.at);
  }
}

/** The present segment runs to zero at `from` and stands there, holding, until `at`. */
function rest(setup: Setup, state: State, from: Instant, at: Instant): Outcome {
  const holding: State = { ...state, segment: { ...state.segment, holds: true } };
  const run = advance(setup, holding, from);
  const { segment } = run.state;
  return {
    state: { ...run.state, at, segment: { ...segment, from: plus(segment.from, between(from, at)) } },
    happenings: run.happenings,
  };
}

/** The state that a setup and its entries lead to at `now`. What happened on the way is not told again. */
export function replay(setup: Setup, entries: readonly Entry[], now: Instant): State {
  const state = entries.reduce((current, entry) => follow(setup, current, entry).state, begin(setup).state);
  return advance(setup, state, now).state;
}
