import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { PlanEdit } from '../../../contract/edit';
import type { Timings } from '../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { typedCount, typedSeconds } from '../derive/typed';
import { SaidHere } from '../link/SaidHere';
import { useSay, useSend } from '../link/sender';
import { StepField } from '../widgets/StepField';
import { countdown, words } from '../words';

type TimingsEdit = Omit<Extract<PlanEdit, { name: 'timings' }>, 'name' | 'shownOn'>;

/** What main takes, in seconds or as a number. */
const counts = { least: 1, most: 12, step: 1, read: typedCount } as const;
const roundLengths = { least: 60, most: 10_800, step: 60, read: typedSeconds } as const;
const moveLengths = { least: 0, most: 1800, step: 30, read: typedSeconds } as const;

const isAtZero = (value: string): value is Timings['atZero'] => value === 'advance' || value === 'hold';

/** Today's groups and rounds: how many, how long, and what happens at zero. Every change is sent at once. */
export function Times({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const send = useSend('times');
  const say = useSay('times');
  const { plan, timings, weekday } = snapshot;
  const edit = (change: TimingsEdit): void =>
    void send({ kind: 'edit', edit: { name: 'timings', ...change, shownOn: weekday } });
  return (
    <section className="times" aria-label={words.day.changes}>
      <StepField
        label={words.day.groups}
        value={plan.groups.length}
        {...counts}
        shown={String(plan.groups.length)}
        less={words.day.fewerGroups}
        more={words.day.moreGroups}
        onChange={(count) => void send({ kind: 'edit', edit: { name: 'group-count', count } })}
        onMistyped={() => say(words.day.notACount)}
        onOutOfRange={() => say(words.day.groupsLimit(counts.least, counts.most))}
      />
      <StepField
        label={words.day.rounds}
        value={timings.rounds}
        {...counts}
        shown={String(timings.rounds)}
        less={words.day.fewerRounds}
        more={words.day.moreRounds}
        onChange={(rounds) => edit({ rounds })}
        onMistyped={() => say(words.day.notACount)}
        onOutOfRange={() => say(words.day.roundsLimit(counts.least, counts.most))}
      />
      <StepField
        label={words.day.each}
        value={timings.roundSeconds}
        {...roundLengths}
        shown={countdown(timings.roundSeconds * 1000)}
        less={words.day.shorterRounds}
        more={words.day.longerRounds}
        onChange={(roundSeconds) => edit({ roundSeconds })}
        onMistyped={() => say(words.day.notALength)}
        onOutOfRange={() => say(words.day.eachLimit(roundLengths.least / 60, roundLengths.most / 60))}
      />
      <StepField
        label={words.day.move}
        value={timings.moveSeconds}
        {...moveLengths}
        shown={countdown(timings.moveSeconds * 1000)}
        less={words.day.shorterMoves}
        more={words.day.longerMoves}
        onChange={(moveSeconds) => edit({ moveSeconds })}
        onMistyped={() => say(words.day.notALength)}
        onOutOfRange={() => say(words.day.moveLimit(moveLengths.most / 60))}
      />
      <RadioGroup
        className="radios"
        value={timings.atZero}
        onChange={(atZero) => {
          if (isAtZero(atZero)) edit({ atZero });
        }}
      >
        <Label>{words.day.atZero}</Label>
        <div className="radio-row">
          <Radio className="radio" value="advance">
            {words.day.advance}
          </Radio>
          <Radio className="radio" value="hold">
            {words.day.hold}
          </Radio>
        </div>
      </RadioGroup>
      <SaidHere place="times" withDone />
    </section>
  );
}
