import type { RoundaboutEvent } from '../../contract/events';
import type { Plan } from '../../domain/plan/plan';
import type { Places } from '../../domain/rotation/places';
import type { Giver, Happening, Session, Setup } from '../../domain/session/state';
import type { Instant } from '../../domain/units';
import type { Clock } from '../clock/clock';
import { isoAt } from '../clock/wall-time';
import type { CueOutcome } from '../sound/cue-desk';
import type { EventLog } from './event-log';

/** What is told beside a happening of the session. */
type Aside = Extract<RoundaboutEvent, { event: 'command' | 'display' | 'saved' | 'trouble' }>;
type AsideFields = Aside extends infer One
  ? One extends Aside
    ? Omit<One, 'session' | 'segment' | 'mono' | 'at'>
    : never
  : never;

/** The session and the running number of its segment, as lines name them. */
export interface Place {
  readonly session: string;
  readonly segment: number;
}

/** Tells the events file what happens, one line each (design section 8). */
export interface Narrator {
  started(setup: Setup, by: Giver): void;
  /**
   * The session was taken up after a restart; as it was before anything that is told next. `ahead` is what
   * `numbersAhead` was when it was saved.
   */
  takenUp(session: Session, ahead: number): void;
  happened(happening: Happening, session: Session): void;
  /** A session went away without coming to its end: its start was taken back, or it was found open on a later day. */
  dropped(session: Session, why: 'undo' | 'other-day'): void;
  /**
   * How far the number of the present segment is ahead of the segments that stand, once `untold` is told: with it the
   * numbers go on after a restart, and none comes again.
   */
  numbersAhead(session: Session, untold: readonly Happening[]): number;
  /** Where the session stands, for what is told of this moment only later. */
  place(session: Session): Place;
  cue(outcome: CueOutcome, place: Place): void;
  /** `at` is the instant that it is told of; now unless given. */
  aside(fields: AsideFields, session: Session | null, at?: Instant): void;
}

export function createNarrator(log: EventLog, clock: () => Clock): Narrator {
  /** The running number of the segment that was told of last, by session. */
  let numbered: { readonly id: string; readonly segment: number } | null = null;

  const segmentOf = (session: Session): number =>
    numbered?.id === session.setup.id ? numbered.segment : standing(session);
  const when = (instant = clock().now()) => ({
    mono: rounded(instant),
    at: isoAt(clock().wall() - (clock().now() - instant)),
  });
  const place = (session: Session): Place => ({ session: session.setup.id, segment: segmentOf(session) });
  const here = (session: Session, instant?: Instant) => ({ ...place(session), ...when(instant) });

  return {
    started: (setup, by) => {
      numbered = { id: setup.id, segment: 0 };
      const head = { session: setup.id, ...when(setup.startedAt) };
      log.write({ event: 'session-started', ...head, plan: setup.plan.name, date: setup.date });
      log.write({ event: 'command', ...head, name: 'start', by });
    },
    takenUp: (session, ahead) => {
      numbered = { id: session.setup.id, segment: standing(session) + ahead };
    },
    numbersAhead: (session, untold) => {
      if (numbered?.id !== session.setup.id) return 0;
      const starts = untold.filter(({ kind }) => kind === 'segment-started').length;
      return numbered.segment + starts - standing(session);
    },
    happened: (happening, session) => {
      switch (happening.kind) {
        case 'segment-started':
          numbered = { id: session.setup.id, segment: segmentOf(session) + 1 };
          log.write({
            event: 'segment-started',
            ...here(session, happening.at),
            kind: happening.segment,
            round: happening.round,
            seconds: rounded(happening.length / 1000),
            where: namesOf(session.setup.plan, happening.places),
          });
          if (happening.segment === 'practice') {
            log.write({ event: 'practice-started', ...here(session, happening.at), ...practised(session) });
          }
          return;
        case 'segment-ended':
          log.write({
            event: 'segment-ended',
            ...here(session, happening.at),
            kind: happening.segment,
            round: happening.round,
            elapsed: rounded(happening.elapsed),
            why: happening.why,
          });
          // One that is begun anew, or whose start is taken back, has come to nothing.
          if (happening.segment === 'practice' && happening.why !== 'restart' && happening.why !== 'undo') {
            log.write({
              event: 'practice-ended',
              ...here(session, happening.at),
              ...practised(session),
              achieved: rounded(happening.elapsed),
              why: happening.why === 'broke' ? 'broke' : 'teacher',
            });
          }
          return;
        case 'held':
          return log.write({ event: 'held', ...here(session), why: happening.cause });
        case 'ended':
          return log.write({
            event: 'session-ended',
            session: session.setup.id,
            ...when(happening.at),
            why: happening.why,
          });
        case 'cue':
          return undefined;
      }
    },
    dropped: ({ setup }, why) => log.write({ event: 'session-ended', session: setup.id, ...when(), why }),
    place,
    cue: ({ name, due, played, why }, at) =>
      log.write({
        event: 'cue',
        ...at,
        ...when(),
        name,
        due: rounded(due),
        played: played === null ? null : rounded(played),
        ...(why === null ? {} : { why }),
      }),
    aside: (fields, session, at) =>
      log.write({
        ...fields,
        session: session?.setup.id ?? null,
        ...(session === null || session.state.stage === 'done' ? {} : { segment: segmentOf(session) }),
        ...when(at),
      }),
  };
}

/** How many segments of the session stand, the present one counted. */
const standing = ({ state }: Session): number => state.past.length + 1;

/** To the microsecond: beyond that stands only how computers add. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Group names to station names, away groups left out. */
const namesOf = (plan: Plan, places: Places): Readonly<Record<string, string>> =>
  Object.fromEntries(
    plan.groups.flatMap((group) => {
      const station = plan.stations.find((candidate) => candidate.id === places[group.id]);
      return station === undefined ? [] : [[group.name, station.name]];
    }),
  );

/** The station of the session's practice by its name, and the target in milliseconds. */
function practised({ setup }: Session): { readonly station: string; readonly target: number } {
  const { practice, plan } = setup;
  const station = plan.stations.find(({ id }) => id === practice?.station);
  return { station: station?.name ?? '', target: rounded(practice?.target ?? 0) };
}
