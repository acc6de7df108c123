import { displayText } from '../../../../contract/text/en/display';
import { StateIcon } from '../../art/state-icons/StateIcon';

interface HandLineProps {
  readonly paused: boolean;
  readonly first: string | null;
  readonly until: string | null;
}

/** Under the digits: how long, until when; or that it is paused. */
export function HandLine({ paused, first, until }: HandLineProps) {
  if (paused) {
    return (
      <b className="hand-paused">
        <StateIcon kind="pause" size={66} />
        {displayText.paused}
      </b>
    );
  }
  return (
    <>
      {first === null ? null : <span>{first}</span>}
      {first === null || until === null ? null : <i className="hand-dot" />}
      {until === null ? null : <b>{displayText.until(until)}</b>}
    </>
  );
}
