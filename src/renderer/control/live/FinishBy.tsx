import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import { assertNever } from '../../../domain/assert-never';
import { typedInstant } from '../derive/typed';
import { useSay } from '../link/sender';
import { minutesOfDay } from '../time/time-of-day';
import { useClock } from '../time/clock-context';
import { words } from '../words';
import { useActs } from './use-acts';

/** A time of day by which the session shall end. */
export function FinishBy({ enabled }: { readonly enabled: boolean }) {
  const [text, setText] = useState('');
  const clock = useClock();
  const { act } = useActs('fit');
  const say = useSay('fit');

  const fit = (): void => {
    const now = clock.now();
    const typed = typedInstant(text, now, minutesOfDay(clock.wallAt(now)));
    switch (typed.kind) {
      case 'instant':
        act({ name: 'fit', end: typed.at });
        setText('');
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
      <Button className="plain" type="submit" isDisabled={!enabled || text.trim() === ''}>
        {words.finish.fit}
      </Button>
    </form>
  );
}
