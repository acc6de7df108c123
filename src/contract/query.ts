import { z } from 'zod';
import type { Fairness } from '../domain/ahead/fairness';
import type { StaminaWeeks } from '../domain/ahead/stamina-weeks';
import type { Week } from '../domain/ahead/week';
import type { TriedSlot } from '../domain/plan/try-cycle';
import type { ShortDayOffer } from '../domain/session/short-day';
import type { TriedStation } from '../domain/stamina/try-out';
import type { SchoolDate } from '../domain/units';
import type { Command } from './command';
import { editSchema, type PlanEdit } from './edit';
import { mendSchema, type MendAnswer } from './mend';
import { followsSchema, idSchema, schoolDateSchema } from './plan-file/plan-schema';

/** What control may ask of main without changing anything; each is answered from what is there now. */
export const query = z.discriminatedUnion('kind', [
  /** Whether an edit would be taken, and what would mend the cycle where that stands against it. */
  z.strictObject({ kind: z.literal('try-edit'), edit: editSchema }),
  /** What these slots and rules would come to in the open plan. */
  z.strictObject({
    kind: z.literal('try-cycle'),
    cycle: z.array(z.string().max(64)).max(99),
    follows: followsSchema,
  }),
  /** Who is where in the week that a day lies in. */
  z.strictObject({ kind: z.literal('week'), of: schoolDateSchema }),
  /** Each group's time at each station up to a day; null: the end of the term. */
  z.strictObject({ kind: z.literal('fairness'), until: schoolDateSchema.nullable() }),
  /** What a mend of the open plan's wheel would do. */
  z.strictObject({ kind: z.literal('mend-effect'), mend: mendSchema }),
  /** The weeks of all stations whose minutes grow, from one day to another. */
  z.strictObject({ kind: z.literal('stamina'), from: schoolDateSchema, to: schoolDateSchema }),
  /** A term of a new class that meets so many of ten targets at each station; of one that is not named, eight. */
  z.strictObject({
    kind: z.literal('try-out'),
    metOfTen: z.record(idSchema, z.int().min(0).max(10)),
    practicesADay: z.int().min(1).max(4),
  }),
  /** How the day that is planned, or what is left of the session that runs, can be made short enough. */
  z.strictObject({
    kind: z.literal('short-day'),
    wish: z.union([
      /** For all that is left, from the start or from now. */
      z.strictObject({
        minutes: z
          .number()
          .min(1)
          .max(24 * 60),
      }),
      /** When it shall be over, in milliseconds since 1970. */
      z.strictObject({ wall: z.number() }),
    ]),
  }),
]);

export type Query = z.infer<typeof query>;

/** One way to a short day, with what to send for it. */
export interface ShortDayWay extends Pick<ShortDayOffer, 'dropped' | 'rounds' | 'shorter' | 'reached'> {
  /** Milliseconds since 1970. */
  readonly endsAt: number;
  readonly take: Command;
}

export type ShortDayAnswer =
  /** It ends by then as it is. */
  | { readonly kind: 'fits'; readonly endsAt: number }
  /** None of them: nothing can be made shorter or left out any more. */
  | { readonly kind: 'ways'; readonly ways: readonly ShortDayWay[] };

/** Why an edit would be refused, in one sentence, and the ways to have it all the same. */
export interface RefusedEdit {
  readonly sentence: string;
  readonly repairs: readonly OfferedRepair[];
}

export interface OfferedRepair {
  readonly sentence: string;
  /** What to send for it. */
  readonly edit: PlanEdit;
}

/** What a cycle would come to, in words. */
export interface TriedCycleAnswer {
  readonly slots: readonly TriedSlot[];
  /** Why slots are filled; null when none is. */
  readonly why: string | null;
  /** Each with the own slot, from 0, that breaks the rule, where one does. */
  readonly problems: readonly { readonly place: number | null; readonly sentence: string }[];
  /** What would mend the first problem. */
  readonly repairs: readonly OfferedRepair[];
}

/** How each station fares in a term that is only tried. */
export interface TriedTerm {
  /** The last day that was tried. */
  readonly until: SchoolDate;
  readonly stations: readonly TriedStation[];
}

/** The answer to each kind of question. */
export interface QueryAnswers {
  /** Null when it would be taken. */
  readonly 'try-edit': RefusedEdit | null;
  readonly 'try-cycle': TriedCycleAnswer;
  readonly week: Week;
  readonly fairness: Fairness;
  readonly 'mend-effect': MendAnswer;
  readonly 'short-day': ShortDayAnswer;
  readonly stamina: StaminaWeeks;
  readonly 'try-out': TriedTerm;
}

/** The question of one kind. */
export type QueryOf<K extends Query['kind']> = Extract<Query, { readonly kind: K }>;
