import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import type { Instant } from '../../../domain/units';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { assertNever } from '../../../domain/assert-never';
import { forecastEnd, greatestFloor } from '../derive/forecast';
import { typedInstant } from '../derive/typed';
import { useSay, useSend } from '../link/sender';
import { minutesOfDay } from '../time/time-of-day';
import { useClock } from '../time/clock-context';
import { span, words } from '../words';
import { isPaused } from './overlay-acts';

/** A time of day by which the session shall end. */
export function FinishBy({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const [text, setText] = useState('');
  const clock = useClock();
  const send = useSend('fit');
  const enabled = snapshot.allowed.fit;
  const paused = isPaused(snapshot);
  const say = useSay('fit');

  const fitTo = async (end: Instant): Promise<void> => {
    if (end >= (forecastEnd(snapshot, clock.now()) ?? end)) {
      say(words.finish.endsByThen);
      return;
    }
    const { ok } = await send({ kind: 'act', act: { name: 'fit', end }, by: 'control' });
    if (ok) setText('');
    else say(words.finish.noShorter(span(greatestFloor(snapshot))));
  };

  const fit = (): void => {
    const now = clock.now();
    const typed = typedInstant(text, now, minutesOfDay(clock.wallAt(now)));
    switch (typed.kind) {
      case 'instant':
        void fitTo(typed.at);
        return;
      case 'not-a-time':
        say(words.finish.notATime);
        return;
      case 'past':
        say(words.finish.timePast);
        return;
      default:
        assertNever(typed);
    }
  };

  return (
    <form
      className="finish-by"
      onSubmit={(event) => {
        event.preventDefault();
        fit();
      }}
    >
      <TextField className="field field-inline" value={text} onChange={setText} isDisabled={!enabled}>
        <Label>{words.finish.finishBy}</Label>
        <Input className="short-input" autoComplete="off" />
      </TextField>
      {paused ? <small>{words.finish.resumeFirst}</small> : null}
      <Button className="plain" type="submit" isDisabled={!enabled || text.trim() === ''}>
        {words.finish.fit}
      </Button>
    </form>
  );
}
