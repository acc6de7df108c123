import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { emblems, groupColours, type GroupLook } from '../../../../domain/plan/looks';
import type { Group } from '../../../../domain/plan/plan';
import { Emblem } from '../../../shared/art/emblems/Emblem';
import { useSend } from '../../link/sender';
import { Panel } from '../../widgets/Panel';
import { words } from '../../words';

interface LookPickerProps {
  readonly group: Group;
  readonly groups: readonly Group[];
}

/** A group's animal and shade. What another group has is said, not forbidden: a class may want two red groups. */
export function LookPicker({ group, groups }: LookPickerProps) {
  const { emblem, colour } = group.look;
  const texts = words.plan.groups;
  const others = groups.filter(({ id }) => id !== group.id);
  return (
    <DialogTrigger>
      <Button className="look-button" aria-label={texts.look(group.name, emblem, colour)}>
        <Emblem look={group.look} size={32} />
      </Button>
      <Panel className="panel look-panel" label={texts.lookTitle(group.name)} placement="bottom start">
        <h2>{texts.lookTitle(group.name)}</h2>
        <Looks
          group={group}
          label={texts.emblem}
          chosen={emblem}
          looks={emblems.map((other) => ({ emblem: other, colour }))}
          part="emblem"
          others={others}
        />
        <Looks
          group={group}
          label={texts.shade}
          chosen={colour}
          looks={groupColours.map((other) => ({ emblem, colour: other }))}
          part="colour"
          others={others}
        />
      </Panel>
    </DialogTrigger>
  );
}

interface LooksProps {
  readonly group: Group;
  readonly label: string;
  readonly chosen: string;
  /** What each choice would look like. */
  readonly looks: readonly GroupLook[];
  /** In which part they differ. */
  readonly part: keyof GroupLook;
  readonly others: readonly Group[];
}

function Looks({ group, label, chosen, looks, part, others }: LooksProps) {
  const send = useSend(`group-${group.id}`);
  const texts = words.plan.groups;
  return (
    <RadioGroup
      className="looks"
      value={chosen}
      onChange={(value) => {
        const look = looks.find((candidate) => candidate[part] === value);
        if (look === undefined) return;
        void send({ kind: 'edit', edit: { name: 'change-group', group: group.id, change: { look } } });
      }}
    >
      <Label>{label}</Label>
      <div className="look-grid">
        {looks.map((look) => {
          const name = part === 'emblem' ? texts.emblems[look.emblem] : texts.colours[look.colour];
          const other = others.find((candidate) => candidate.look[part] === look[part]);
          return (
            <Radio
              key={look[part]}
              value={look[part]}
              className="look"
              aria-label={other === undefined ? name : texts.alsoOf(name, other.name)}
            >
              <Emblem look={look} size={36} />
              <span className="look-name">{name}</span>
            </Radio>
          );
        })}
      </div>
    </RadioGroup>
  );
}
