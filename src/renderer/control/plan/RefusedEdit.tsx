import { CircleAlert, Wrench } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Command } from '../../../contract/command';
import type { PlanEdit } from '../../../contract/edit';
import { useAnswer } from '../link/query';
import { SaidHere } from '../link/SaidHere';
import { useSaid, useSend, type Place } from '../link/sender';
import '../styles/cycle.css';
import { words } from '../words';

interface RefusedEditProps {
  readonly place: Place;
  /** The snapshot's: what mends the edit is asked again when the plan changed. */
  readonly revision: number;
  /** Whether a refused edit is of what this stands in; another's is said in its own place. */
  readonly isOf?: (edit: PlanEdit) => boolean;
  /** A way was taken; the button that was pressed is gone, and the focus must go somewhere. */
  readonly onMended: () => void;
}

/** A refusal beside what caused it, with the ways to have the edit all the same where the cycle stood against it. */
export function RefusedEdit({ place, revision, isOf = () => true, onMended }: RefusedEditProps) {
  const said = useSaid();
  const send = useSend(place);
  const here = said !== null && said.place === place && said.refused;
  const edit = here ? editOf(said.command) : null;
  const others = edit !== null && !isOf(edit);
  const answer = useAnswer(edit === null || others ? null : { kind: 'try-edit', edit }, revision);
  if (others) return null;
  if (!here || answer === null || answer.repairs.length === 0) return <SaidHere place={place} />;
  return (
    <section className="cycle-trouble" aria-label={words.plan.cycle.repairs}>
      <p className="refusal">
        <CircleAlert size={17} aria-hidden />
        {answer.sentence}
      </p>
      <p className="hint">{words.plan.cycle.editNotKept}</p>
      <div className="cycle-repairs">
        {answer.repairs.map((repair) => (
          <Button
            key={repair.sentence}
            className="plain"
            onPress={() => {
              void send({ kind: 'edit', edit: repair.edit }).then(({ ok }) => {
                if (ok) onMended();
              });
            }}
          >
            <Wrench size={17} aria-hidden />
            {repair.sentence}
          </Button>
        ))}
      </div>
    </section>
  );
}

const editOf = (command: Command | null): PlanEdit | null => (command?.kind === 'edit' ? command.edit : null);
