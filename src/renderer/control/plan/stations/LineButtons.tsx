import { ArrowUp, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { words } from '../../words';

interface LineButtonsProps {
  /** The list's name. */
  readonly list: string;
  readonly index: number;
  readonly onUp: () => void;
  readonly onRemove: () => void;
}

const texts = words.plan.stations;

/** What can be done with a line beside changing it. */
export function LineButtons({ list, index, onUp, onRemove }: LineButtonsProps) {
  return (
    <>
      <Button
        className="icon-button line-button"
        aria-label={texts.lineUp(list, index + 1)}
        isDisabled={index === 0}
        onPress={onUp}
      >
        <ArrowUp size={17} aria-hidden />
      </Button>
      <Button
        className="icon-button line-button"
        aria-label={texts.removeLine(list, index + 1)}
        onPress={onRemove}
      >
        <X size={17} aria-hidden />
      </Button>
    </>
  );
}
