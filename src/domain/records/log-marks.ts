import type { KeptMark, Mark, RoundMark } from '../stamina/mark';
import type { SessionRecord } from './session-record';
import { roundMarksAfter, type StaminaRecord } from './stamina-record';

/** All marks of one plan, as they are gathered line by line from a log of years. */
export interface LogMarks {
  note(record: ({ readonly kind: 'session'; readonly at: string } & SessionRecord) | StaminaLine): void;
  all(): readonly Mark[];
}

type StaminaLine = { readonly kind: 'stamina' } & StaminaRecord;

/** Starts from the marks that are known; what is noted later takes the place of what it is about. */
export function gatherMarks(known: readonly Mark[] = []): LogMarks {
  const kept = new Map<string, KeptMark>();
  const rounds = new Map<string, readonly RoundMark[]>();
  for (const mark of known) {
    if (mark.kind !== 'round') kept.set(mark.id, mark);
    else rounds.set(mark.session, [...(rounds.get(mark.session) ?? []), mark]);
  }
  return {
    note: (record) => {
      if (record.kind === 'session') {
        rounds.set(record.session, roundMarksAfter(rounds.get(record.session) ?? [], record, record.at));
      } else if (record.mark === null) kept.delete(record.id);
      else kept.set(record.id, record.mark);
    },
    all: () => [...[...rounds.values()].flat(), ...kept.values()],
  };
}
