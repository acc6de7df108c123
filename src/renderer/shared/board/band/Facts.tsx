import { StateIcon } from '../../art/state-icons/StateIcon';
import { units } from '../../art/units';
import type { Fact } from '../facts-of';
import { factSize } from '../layout/choose-band';

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly stateSize: number;
}

/** State, round and end time: a block beside the digits, or a line under them. */
export function Facts({ facts, stateSize }: FactsProps) {
  return (
    <div className="facts">
      {facts.map(({ tone, icon, text }) => {
        const size = tone === 'state' ? stateSize : factSize;
        return (
          <p key={text} className={`fact fact-${tone}`} style={{ fontSize: units(size) }}>
            {icon === null ? null : <StateIcon kind={icon} size={size} />}
            <span>{text}</span>
          </p>
        );
      })}
    </div>
  );
}
