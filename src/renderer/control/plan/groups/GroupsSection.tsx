import { Plus, Scale } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Plan, PupilId } from '../../../../domain/plan/plan';
import { mostGroups } from '../../../../domain/plan/limits';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { words } from '../../words';
import '../../styles/groups.css';
import { RefusedEdit } from '../RefusedEdit';
import { GroupCard } from './GroupCard';
import { ClassListButton } from './list/ClassListButton';

/** Who is in the class: the groups side by side, each with its pupils. */
export function GroupsSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const send = useSend('groups');
  const [moved, setMoved] = useState<PupilId | null>(null);
  const section = useRef<HTMLElement>(null);
  const { plan } = snapshot;
  const pupils = plan.groups.reduce((sum, group) => sum + group.pupils.length, 0);
  return (
    <section ref={section} tabIndex={-1} className="groups" aria-labelledby="groups-heading">
      <div className="groups-head">
        <h2 id="groups-heading" className="big-heading">
          {`${words.plan.sections.groups}: ${plan.name}`}
        </h2>
        <p className="quiet">{words.plan.groups.count(pupils, plan.groups.length)}</p>
      </div>
      <div className="groups-tools">
        <ClassListButton groups={plan.groups} revision={snapshot.revision} />
        <Button
          className="plain"
          isDisabled={isEven(plan)}
          onPress={() => void send({ kind: 'edit', edit: { name: 'balance-groups' } })}
        >
          <Scale size={19} aria-hidden />
          {words.plan.groups.balance}
        </Button>
        <Button
          className="plain"
          isDisabled={plan.groups.length >= mostGroups}
          onPress={() => void send({ kind: 'edit', edit: { name: 'add-group' } })}
        >
          <Plus size={19} aria-hidden />
          {words.plan.groups.addGroup}
        </Button>
      </div>
      <RefusedEdit place="groups" revision={snapshot.revision} onMended={() => section.current?.focus()} />
      <SaidHere place="away" />
      {pupils === 0 ? <p className="quiet">{words.plan.groups.noPupils}</p> : null}
      <ul className="group-cards">
        {plan.groups.map((group, place) => (
          <li key={group.id}>
            <GroupCard snapshot={snapshot} group={group} place={place} moved={moved} onMove={setMoved} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function isEven({ groups }: Plan): boolean {
  const sizes = groups.map(({ pupils }) => pupils.length);
  return Math.max(...sizes) - Math.min(...sizes) <= 1;
}
