import { Button } from 'react-aria-components/Button';
import type { ControlSnapshot, RoundColumn } from '../../../domain/view/snapshot';
import { SaidHere } from '../link/SaidHere';
import { words } from '../words';
import { useActs } from './use-acts';

interface JumpBarProps {
  readonly snapshot: ControlSnapshot;
  readonly round: number;
  /** The table as it would be after the jump. */
  readonly after: readonly RoundColumn[];
  readonly onDone: () => void;
}

/** Says that the table under it is the one after a jump, and asks whether to go. */
export function JumpBar({ snapshot, round, after, onDone }: JumpBarProps) {
  const { act } = useActs('jump');
  const wasDropped = new Set(
    snapshot.columns.filter(({ state }) => state === 'dropped').map((each) => each.round),
  );
  const dropped = after
    .filter((each) => each.state === 'dropped' && !wasDropped.has(each.round))
    .map((each) => each.round);
  return (
    <div className="jump" role="group" aria-label={words.jump.heading(round)}>
      <p>
        <b>{words.jump.heading(round)}</b>{' '}
        {dropped.length === 0 ? null : words.jump.drops(words.rounds(dropped))}
      </p>
      <Button
        className="plain primary"
        isDisabled={!snapshot.allowed.jump}
        onPress={() => {
          act({ name: 'jump', round });
          onDone();
        }}
      >
        {words.jump.go(round)}
      </Button>
      <Button className="plain" autoFocus onPress={onDone}>
        {words.jump.stay}
      </Button>
      <SaidHere place="jump" />
    </div>
  );
}
