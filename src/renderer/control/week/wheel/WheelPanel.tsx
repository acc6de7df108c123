import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Mend } from '../../../../domain/rotation/mend';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { useDatedAnswer } from '../../link/query';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { useSinglePress } from '../../link/use-single-press';
import { words } from '../../words';
import '../../styles/wheel.css';
import { EffectView } from './EffectView';
import { MendChoice } from './MendChoice';
import { useMendDraft } from './use-mend-draft';

/** Sets the wheel right by hand; the effect is shown before anything changes. */
export function WheelPanel({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan, cycle, display, revision } = snapshot;
  const draft = useMendDraft(
    plan,
    cycle.map(({ station }) => station),
  );
  const idle = display.scene.kind === 'idle';
  return (
    <section className="wheel" aria-label={words.wheel.heading}>
      <h3 className="wheel-heading">{words.wheel.heading}</h3>
      <p className="quiet">{idle ? words.wheel.why : words.wheel.notWhileRunning}</p>
      {idle ? (
        <>
          <MendChoice draft={draft} />
          {draft.mend === null ? null : (
            <Offer
              key={JSON.stringify(draft.mend)}
              mend={draft.mend}
              snapshot={snapshot}
              revision={revision}
              onTaken={() => draft.setKind(null)}
            />
          )}
        </>
      ) : null}
      <SaidHere place="wheel" />
    </section>
  );
}

interface OfferProps {
  readonly mend: Mend;
  readonly snapshot: ControlSnapshot;
  readonly revision: number;
  readonly onTaken: () => void;
}

/** The effect of one mend, and the button that makes it. */
function Offer({ mend, snapshot, revision, onTaken }: OfferProps) {
  const latest = useDatedAnswer({ kind: 'mend-effect', mend }, revision);
  const press = useSinglePress();
  const send = useSend('wheel');
  const button = useRef<HTMLButtonElement>(null);
  const answer = latest?.answer ?? null;
  if (latest === null || answer === null) return null;
  if (answer.kind === 'refused') return <p role="status">{answer.sentence}</p>;
  const take = async (): Promise<void> => {
    const { ok } = await send({ kind: 'mend-wheel', mend, revision: latest.revision });
    if (!ok) return;
    // The button goes with the effect: the keyboard stays in this section, at its first choice.
    button.current?.closest('section')?.querySelector('input')?.focus();
    onTaken();
  };
  return (
    <>
      <EffectView plan={snapshot.plan} answer={answer} />
      <Button
        ref={button}
        className="plain primary wheel-take"
        isDisabled={answer.effect.moved.length === 0}
        onPress={() => press(take)}
      >
        {words.wheel.take}
      </Button>
    </>
  );
}
