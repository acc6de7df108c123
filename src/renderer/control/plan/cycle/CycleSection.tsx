import { useRef } from 'react';
import type { Command } from '../../../../contract/command';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { useLatestAnswer } from '../../link/query';
import { useSaid } from '../../link/sender';
import { RefusedEdit } from '../RefusedEdit';
import '../../styles/cycle.css';
import '../../styles/plan-forms.css';
import { words } from '../../words';
import { CycleRules } from './CycleRules';
import { CycleSlots } from './CycleSlots';
import { CycleStations } from './CycleStations';
import { CycleTrouble } from './CycleTrouble';
import { slotRows } from './slot-rows';
import { useCycleDraft } from './use-cycle-draft';

const texts = words.plan.cycle;

/** The slots that every group walks round, the rules between them, and how many groups each station takes. */
export function CycleSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan } = snapshot;
  const list = useRef<HTMLDivElement>(null);
  const draft = useCycleDraft(plan);
  const said = useSaid();
  const { cycle, follows } = draft.shown;
  const tried = useLatestAnswer(
    { kind: 'try-cycle', cycle: [...cycle], follows: [...follows] },
    snapshot.revision,
  );
  const broken = draft.refused ? (tried?.problems ?? []) : [];
  const rows = slotRows(cycle, follows, tried?.slots ?? []);
  return (
    <div className="cycle-section">
      <section className="plan-list-side" aria-labelledby="cycle-heading">
        <h2 id="cycle-heading" className="big-heading">
          {texts.heading}
        </h2>
        <CycleTrouble
          draft={draft}
          tried={tried}
          // The pressed button goes away, and the focus must not go with it.
          onSettled={() => list.current?.focus()}
        />
        <CycleSlots
          listRef={list}
          plan={plan}
          rows={rows}
          broken={broken.flatMap(({ place }) => place ?? [])}
          onCycle={(next) => draft.change({ cycle: next, follows })}
        />
        {tried === null || tried.why === null || draft.refused ? null : (
          <p className="cycle-why">{tried.why}</p>
        )}
      </section>
      <div className="form cycle-form">
        {draft.refused || isCycle(said?.command ?? null) ? null : (
          <RefusedEdit
            place="plan-cycle"
            revision={snapshot.revision}
            onMended={() => list.current?.focus()}
          />
        )}
        <CycleStations
          plan={plan}
          onAdd={(station) => draft.change({ cycle: [...cycle, station], follows })}
        />
        <CycleRules
          plan={plan}
          follows={follows}
          onFollows={(next) => draft.change({ cycle, follows: next })}
        />
      </div>
    </div>
  );
}

/** A cycle that was refused is mended where it stands. */
const isCycle = (command: Command | null): boolean =>
  command?.kind === 'edit' && command.edit.name === 'set-cycle';
