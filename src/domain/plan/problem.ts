import type { SchoolDate, TimeOfDay } from '../units';
import type { GroupId, PupilId, StationId, Term, Weekday } from './plan';
import type { NumberField, TextField } from './limits';

/** What an id or name belongs to. */
export type Named = 'station' | 'group' | 'pupil';

/**
 * A reason why a plan cannot be used, as data: the text catalogue turns it into words.
 * Slot numbers count from 1 along the plan's own cycle, as people count.
 */
export type PlanProblem =
  | { readonly kind: 'no-groups' }
  | { readonly kind: 'too-many-groups'; readonly groups: number; readonly most: number }
  | {
      readonly kind: 'too-many-pupils';
      readonly group: GroupId;
      readonly pupils: number;
      readonly most: number;
    }
  | { readonly kind: 'too-many-stations'; readonly stations: number; readonly most: number }
  | { readonly kind: 'no-station-in-cycle' }
  | { readonly kind: 'cycle-too-long'; readonly slots: number; readonly most: number }
  | { readonly kind: 'unknown-station-in-cycle'; readonly slotNumber: number; readonly station: StationId }
  | { readonly kind: 'unknown-station-in-rule'; readonly ruleNumber: number; readonly station: StationId }
  | { readonly kind: 'empty-id'; readonly of: Named }
  | { readonly kind: 'doubled-id'; readonly of: Named; readonly id: StationId | GroupId | PupilId }
  | { readonly kind: 'doubled-name'; readonly of: 'station' | 'group' | 'short-name'; readonly name: string }
  | { readonly kind: 'empty-text'; readonly field: TextField; readonly owner: string | null }
  | {
      readonly kind: 'text-too-long';
      readonly field: TextField;
      readonly text: string;
      readonly letters: number;
      readonly most: number;
    }
  /** Not a whole number, or outside its limits. `station` is its station's id, null for a timing. */
  | {
      readonly kind: 'number';
      readonly field: NumberField;
      readonly station: StationId | null;
      readonly value: number;
      readonly least: number;
      readonly most: number;
    }
  /** The same for what a weekday has of its own. */
  | {
      readonly kind: 'weekday-number';
      readonly weekday: Weekday;
      readonly field: NumberField;
      readonly value: number;
      readonly least: number;
      readonly most: number;
    }
  /** `weekday` is null for the times that every day has. */
  | {
      readonly kind: 'finish-before-start';
      readonly weekday: Weekday | null;
      readonly startTime: TimeOfDay;
      readonly finishBy: TimeOfDay;
    }
  | { readonly kind: 'rule-follows-itself'; readonly station: StationId }
  | { readonly kind: 'two-followers'; readonly after: StationId; readonly followers: readonly StationId[] }
  /** Slot `slotNumber` holds `found`, where `follower` must stand because `after` stands in the slot before it. */
  | {
      readonly kind: 'rule-broken';
      readonly after: StationId;
      readonly follower: StationId;
      readonly slotNumber: number;
      readonly found: StationId;
    }
  /** The groups would need a cycle of `needed` slots for `limited`, and it cannot be filled to that. */
  | {
      readonly kind: 'cycle-cannot-hold-groups';
      readonly limited: StationId;
      readonly capacity: number;
      readonly groups: number;
      readonly needed: number;
      readonly slots: number;
      readonly most: number;
    }
  | { readonly kind: 'ramp-at-teacher-led'; readonly station: StationId }
  /** Lengths in seconds. */
  | {
      readonly kind: 'goal-below-start';
      readonly station: StationId;
      readonly start: number;
      readonly goal: number;
    }
  | {
      readonly kind: 'ceiling-below-start';
      readonly station: StationId;
      readonly start: number;
      readonly ceiling: number;
    }
  | { readonly kind: 'no-weekdays' }
  | { readonly kind: 'too-many-terms'; readonly terms: number; readonly most: number }
  | { readonly kind: 'term-not-a-date'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'term-backward';
      readonly name: string;
      readonly from: SchoolDate;
      readonly to: SchoolDate;
    }
  | { readonly kind: 'terms-overlap'; readonly first: Term; readonly second: Term }
  | { readonly kind: 'too-many-holidays'; readonly holidays: number; readonly most: number }
  | { readonly kind: 'holiday-not-a-date'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'holiday-backward';
      readonly name: string;
      readonly from: SchoolDate;
      readonly to: SchoolDate;
    };
