import type { QueryOf, ShortDayAnswer, ShortDayWay } from '../../contract/query';
import { planOn } from '../../domain/plan/timings-on';
import { forecastEnd, plannedEnd } from '../../domain/session/forecast';
import { setupOf } from '../../domain/session/setup-of';
import { plannedOffers, shortDayOffers, type ShortDayOffer } from '../../domain/session/short-day';
import type { Session } from '../../domain/session/state';
import { between, instant, millis, minutes, plus, type Instant } from '../../domain/units';
import type { World } from '../../domain/view/world';
import type { Clock } from '../clock/clock';
import { dateAt, wallAt } from '../clock/wall-time';

export interface ShortDayPorts {
  readonly session: () => Session | null;
  readonly world: () => World;
  readonly clock: Pick<Clock, 'now' | 'wall'>;
}

type Wish = QueryOf<'short-day'>['wish'];

/** Answers how a day can be made short enough: of what runs, or else of what the next start would sit. */
export const createShortDay =
  ({ session, world, clock }: ShortDayPorts) =>
  ({ wish }: QueryOf<'short-day'>): ShortDayAnswer => {
    const running = session();
    return running === null
      ? planned(world(), wish, clock.wall())
      : ofSession(running, wish, clock.now(), clock.wall());
  };

function ofSession({ setup, state }: Session, wish: Wish, now: Instant, wall: number): ShortDayAnswer {
  const end = plus(now, 'minutes' in wish ? minutes(wish.minutes) : millis(wish.wall - wall));
  const wallOf = (at: Instant): number => wall + between(now, at);
  const forecast = forecastEnd(setup, state, now);
  if (forecast <= end) return { kind: 'fits', endsAt: wallOf(forecast) };
  const ways = shortDayOffers(setup, state, now, end).map((offer) => {
    const last = offer.dropped[0];
    return wayOf(offer, wallOf(offer.end), {
      kind: 'act',
      act:
        last === undefined
          ? { name: 'fit', end }
          : { name: 'drop-rounds', last: last - 1, end: offer.shorter ? end : null },
      by: 'control',
    });
  });
  return { kind: 'ways', ways };
}

function planned(world: World, wish: Wish, wall: number): ShortDayAnswer {
  const { startTime } = planOn(world.plan, world.date).timings;
  // As control says when today starts: at the plan's time of day, or, once that has passed, now.
  const start = Math.max(wallAt(dateAt(wall), startTime), wall);
  const startedAt = instant(0);
  // What the day was made before gives way to the new wish.
  const whole = setupOf({ ...world, shortDay: undefined }, world.countedToday > 0 ? 'left' : 'all', {
    id: 'planned',
    startedAt,
    scheduledStart: startedAt,
    finishBy: null,
    rate: 1,
  });
  const length = 'minutes' in wish ? minutes(wish.minutes) : millis(wish.wall - start);
  const end = plannedEnd(whole);
  if (end <= plus(startedAt, length)) return { kind: 'fits', endsAt: start + end };
  const ways = plannedOffers(whole, length).map((offer) =>
    wayOf(offer, start + offer.end, {
      kind: 'edit',
      edit: {
        name: 'short-day',
        rounds: offer.rounds.map(({ round, length: long }) => ({ round, seconds: Math.round(long / 1000) })),
      },
    }),
  );
  return { kind: 'ways', ways };
}

const wayOf = (
  { dropped, rounds, shorter, reached }: ShortDayOffer,
  endsAt: number,
  take: ShortDayWay['take'],
): ShortDayWay => ({ dropped, rounds, shorter, reached, endsAt, take });
