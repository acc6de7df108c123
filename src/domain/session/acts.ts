import type { GroupId, StationId } from '../plan/plan';
import type { Instant } from '../units';

/** How a held session goes on: the teacher's answer after a gap [A17]. */
export type Answer = 'carry-on' | 'count' | 'next-round' | 'end';

/** Everything that can be done to a running session, from control, keyboard, minibar or remote alike. */
export type Act =
  | { readonly name: 'pause' }
  | { readonly name: 'resume' }
  /** One more minute for the present segment. */
  | { readonly name: 'plus'; readonly minutes: number }
  /** One minute less for the present segment. */
  | { readonly name: 'minus'; readonly minutes: number }
  | { readonly name: 'next' }
  /** To the start of the round before this moment. */
  | { readonly name: 'back' }
  | { readonly name: 'jump'; readonly round: number }
  | { readonly name: 'restart' }
  /** The wish not to advance at zero. */
  | { readonly name: 'hold'; readonly on: boolean }
  | { readonly name: 'end' }
  | { readonly name: 'attention'; readonly on: boolean }
  | { readonly name: 'two-fingers'; readonly on: boolean }
  | { readonly name: 'blank'; readonly on: boolean }
  /** A message on the wall; null takes it down. */
  | { readonly name: 'message'; readonly text: string | null }
  /** The spotlight: a station's directions; null takes it down. */
  | { readonly name: 'show'; readonly station: StationId | null }
  /** Shorten what is left so that the session ends at `end`. */
  | { readonly name: 'fit'; readonly end: Instant }
  /** Leave out the rounds after `last`, and then shorten what is left to end at `end`, where it still has to be. */
  | { readonly name: 'drop-rounds'; readonly last: number; readonly end: Instant | null }
  | { readonly name: 'away'; readonly group: GroupId; readonly away: boolean }
  /** The teacher lets the chime come: the private warning of this segment goes. */
  | { readonly name: 'let-chime' }
  /** Stamina broke: in a practice, which it ends (null), or at this station of a round, which goes on. */
  | { readonly name: 'broke'; readonly station: StationId | null }
  | { readonly name: 'answer'; readonly answer: Answer };

export type ActName = Act['name'];
