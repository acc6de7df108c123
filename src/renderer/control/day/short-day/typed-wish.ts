import type { QueryOf } from '../../../../contract/query';
import { instant } from '../../../../domain/units';
import { typedCount, typedInstant } from '../../derive/typed';
import { minutesOfDay } from '../../time/time-of-day';

export type Wish = QueryOf<'short-day'>['wish'];

/** What was typed into one of the two fields. */
export interface Typed {
  readonly field: 'minutes' | 'finish-by';
  readonly text: string;
}

export type TypedWish =
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-minutes' }
  | { readonly kind: 'not-a-time' }
  | { readonly kind: 'past' };

/**
 * What a teacher who types "35" or "10:40" asks for. A time is the next such time after `from`, where the day begins or
 * the session stands, in milliseconds since 1970.
 */
export function typedWish({ field, text }: Typed, from: number): TypedWish {
  if (text.trim() === '') return { kind: 'nothing' };
  if (field === 'minutes') {
    const minutes = typedCount(text.replace(/m(?:in|ins|inutes?)?\.?\s*$/i, ''));
    return minutes === null || minutes < 1 ? { kind: 'not-minutes' } : { kind: 'wish', wish: { minutes } };
  }
  const typed = typedInstant(text, instant(0), minutesOfDay(from));
  return typed.kind === 'instant' ? { kind: 'wish', wish: { wall: from + typed.at } } : typed;
}
