import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import { assertNever } from '../../../../domain/assert-never';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { shownStartTime } from '../../../shared/clock/shown-time';
import { dayStart } from '../../derive/day-times';
import { useAnswer } from '../../link/query';
import { SaidHere } from '../../link/SaidHere';
import { isPaused } from '../../live/overlay-acts';
import { useClock } from '../../time/clock-context';
import { words } from '../../words';
import { ShortDayWays } from './ShortDayWays';
import { typedWish, type Typed, type TypedWish } from './typed-wish';

interface ShortDayFormProps {
  readonly snapshot: ControlSnapshot;
  readonly onTaken: () => void;
}

interface Draft extends Typed {
  /** What it asks for, from the moment at which it was typed. */
  readonly asked: TypedWish;
}

/** "We only have 35 minutes", or "finish by 10:40"; under it what that makes of the day, to be taken with a press. */
export function ShortDayForm({ snapshot, onTaken }: ShortDayFormProps) {
  const clock = useClock();
  const { finishBy, startTime } = snapshot.timings;
  const planned = snapshot.display.scene.kind === 'idle';
  const draftOf = (typed: Typed): Draft => {
    const wall = clock.wallAt(clock.now());
    return { ...typed, asked: typedWish(typed, planned ? dayStart(startTime, wall) : wall) };
  };
  const [draft, setDraft] = useState(() =>
    draftOf({ field: 'finish-by', text: finishBy === null ? '' : shownStartTime(finishBy) }),
  );
  const [complain, setComplain] = useState(false);
  const { asked } = draft;
  const answer = useAnswer(
    asked.kind === 'wish' ? { kind: 'short-day', wish: asked.wish } : null,
    snapshot.revision,
  );

  const field = (name: Typed['field'], label: string) => (
    <TextField
      className="field"
      value={draft.field === name ? draft.text : ''}
      onChange={(text) => {
        setComplain(false);
        setDraft(draftOf({ field: name, text }));
      }}
      onBlur={() => setComplain(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') setComplain(true);
        // Esc is for the panel: without this the field keeps every key to itself.
        else event.continuePropagation();
      }}
      autoFocus={name === 'minutes'}
    >
      <Label>{label}</Label>
      <Input className="short-input" autoComplete="off" />
    </TextField>
  );
  return (
    <>
      <div className="short-day-fields">
        {field('minutes', words.shortDay.minutes)}
        {field('finish-by', words.shortDay.finishBy)}
      </div>
      {isPaused(snapshot) ? <p className="quiet">{words.shortDay.whilePaused}</p> : null}
      <div aria-live="polite">
        {complain ? <p>{complaint(asked)}</p> : null}
        {answer === null ? null : <ShortDayWays answer={answer} onTaken={onTaken} />}
      </div>
      <SaidHere place="short-day" />
    </>
  );
}

function complaint(asked: TypedWish): string | null {
  switch (asked.kind) {
    case 'wish':
    case 'nothing':
      return null;
    case 'not-minutes':
      return words.shortDay.notMinutes;
    case 'not-a-time':
      return words.finish.notATime;
    case 'past':
      return words.finish.timePast;
    default:
      return assertNever(asked);
  }
}
