import type { Instant } from '../units';
import { between, latest, plus } from '../units';
import { advance } from './advance';
import { apply } from './apply';
import { cueAtStart, firstSpot, freshSegment, startedHappening, type Outcome } from './segments';
import type { Entry, Happening, Setup, State } from './state';

/** The state at the very start, with what is told of it. */
export function begin(setup: Setup): Outcome {
  const bare = {
    stage: 'running' as const,
    past: [],
    counted: [],
    broke: [],
    away: setup.away,
    lastRound: setup.lastRound,
    fitted: setup.fitted,
    overlay: { kind: 'none' as const },
    spotlight: null,
    cue: null,
    held: null,
    finishedAt: null,
  };
  const spot = firstSpot(setup);
  const segment = freshSegment(setup, bare, spot, setup.startedAt);
  const cue = cueAtStart(spot.kind, null);
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
      const after = losesTime(before.state)
        ? hold(before.state, entry)
        : advance(setup, before.state, entry.at);
      return { state: after.state, happenings: [...before.happenings, ...after.happenings] };
    }
    case 'rest':
      return rest(setup, state, entry);
  }
}

/** A gap while the clock stands anyway, and on the carpet, loses nothing; it is an entry all the same, for an undo may set the clock going. */
const losesTime = ({ stage, segment }: State): boolean =>
  stage === 'running' && segment.kind !== 'carpet' && segment.pausedAt === null;

const hold = (state: State, { cause, from, at }: Extract<Entry, { kind: 'gap' }>): Outcome => ({
  state: {
    ...state,
    at,
    stage: 'held',
    held: { cause, from: latest(from, state.at), to: at },
    spotlight: null,
  },
  happenings: [{ kind: 'held', cause, at }],
});

/** The segment runs to zero and stands there, holding, until the entry's instant; one that does not run out goes on. */
function rest(setup: Setup, state: State, entry: Extract<Entry, { kind: 'rest' }>): Outcome {
  const run = advance(setup, state, entry.at);
  const over = run.state.past
    .slice(state.past.length)
    .findLast((piece) => piece.kind === entry.segment && piece.round === entry.round && piece.why === 'time');
  if (over === undefined) return run;
  const before = advance(setup, state, over.from);
  const holding: State = { ...before.state, segment: { ...before.state.segment, holds: true } };
  const rested = advance(setup, holding, entry.at);
  const { segment } = rested.state;
  return {
    state: {
      ...rested.state,
      segment: { ...segment, from: plus(segment.from, between(over.to, entry.at)) },
    },
    happenings: [...before.happenings, ...rested.happenings],
  };
}

/** What a setup and its entries lead to at `now`, with all that happens on the way. */
export function retell(setup: Setup, entries: readonly Entry[], now: Instant): Outcome {
  const told: Happening[] = [];
  const take = ({ state, happenings }: Outcome): State => {
    told.push(...happenings);
    return state;
  };
  const followed = entries.reduce((state, entry) => take(follow(setup, state, entry)), take(begin(setup)));
  const state = take(advance(setup, followed, now));
  return { state, happenings: told };
}

/** The state that a setup and its entries lead to at `now`. */
export const replay = (setup: Setup, entries: readonly Entry[], now: Instant): State =>
  retell(setup, entries, now).state;
