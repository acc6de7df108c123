import { Check, CircleAlert, Undo2, Wrench } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { TriedCycleAnswer } from '../../../../contract/query';
import { words } from '../../words';
import { isOf } from './slot-rows';
import type { CycleDraft } from './use-cycle-draft';

interface CycleTroubleProps {
  readonly draft: CycleDraft;
  readonly tried: TriedCycleAnswer | null;
  /** A way was chosen. */
  readonly onSettled: () => void;
}

const texts = words.plan.cycle;

/** Why the cycle on the screen cannot be the plan's, and what would mend it. */
export function CycleTrouble({ draft, tried, onSettled }: CycleTroubleProps) {
  if (!draft.refused || tried === null || !isOf(draft.shown.cycle, tried.slots)) return null;
  return (
    <section className="cycle-trouble" aria-label={texts.repairs}>
      {tried.problems.map(({ sentence }) => (
        <p key={sentence} className="refusal">
          <CircleAlert size={17} aria-hidden />
          {sentence}
        </p>
      ))}
      <p className="hint">{tried.problems.length === 0 ? texts.worksNow : texts.notKept}</p>
      <div className="cycle-repairs">
        {tried.problems.length > 0 ? null : (
          <Button
            className="plain"
            onPress={() => {
              draft.change(draft.shown);
              onSettled();
            }}
          >
            <Check size={17} aria-hidden />
            {texts.take}
          </Button>
        )}
        {tried.repairs.map(({ sentence, edit }) => (
          <Button
            key={sentence}
            className="plain"
            onPress={() => {
              draft.mend(edit);
              onSettled();
            }}
          >
            <Wrench size={17} aria-hidden />
            {sentence}
          </Button>
        ))}
        <Button
          className="plain"
          onPress={() => {
            draft.putBack();
            onSettled();
          }}
        >
          <Undo2 size={17} aria-hidden />
          {texts.putBack}
        </Button>
      </div>
    </section>
  );
}
