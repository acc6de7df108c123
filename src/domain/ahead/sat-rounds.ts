import type { Plan } from '../plan/plan';
import type { SessionRecord } from '../records/session-record';
import { afterRound } from '../rotation/wheel';
import type { Steps } from '../steps';
import { seconds } from '../units';
import type { RoundOfDay } from './walk';

/** The sessions of one plan in the order in which they were begun, each as its latest record has it [T19]. */
export function sessionsSat(plan: string, records: readonly SessionRecord[]): readonly SessionRecord[] {
  const latest = new Map<string, SessionRecord>();
  for (const record of records) if (record.plan === plan) latest.set(record.session, record);
  return [...latest.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The rounds that counted, as they were sat [W1]; `plan` as it is now tells which rules made a debt. */
export function* satRounds(plan: Plan, sessions: readonly SessionRecord[]): Steps<readonly RoundOfDay[]> {
  const sat: RoundOfDay[] = [];
  for (const { date, rounds, wheel: start } of sessions) {
    let wheel = start.before;
    for (const { round, seconds: length, where, missed } of rounds) {
      sat.push({ date, round, state: 'sat', plan, wheel, places: where, missed, length: seconds(length) });
      wheel = afterRound(plan, wheel, where);
    }
    yield;
  }
  return sat;
}
