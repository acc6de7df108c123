import { GripVertical, UserRoundCheck, UserRoundX } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useDrag } from 'react-aria-components/useDrag';
import { textLimits } from '../../../../domain/plan/limits';
import type { Group, Pupil, PupilId } from '../../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { useAway } from '../../away/use-away';
import { useSend } from '../../link/sender';
import { NameField } from '../../widgets/NameField';
import { words } from '../../words';
import { pupilType } from './pupil-type';
import { PupilMenu } from './PupilMenu';

interface PupilRowProps {
  readonly snapshot: ControlSnapshot;
  readonly group: Group;
  readonly pupil: Pupil;
  /** The row is new here because the pupil was moved: the focus comes along. */
  readonly moved: boolean;
  readonly onMove: (pupil: PupilId) => void;
}

/**
 * One pupil: dragged to another group, given another name, away today with one press, moved or removed. What can be
 * dragged is drawn anew whenever pointer and keys change places, so at the first letter after a click: of a class of
 * forty only the handles are.
 */
export const PupilRow = memo(function PupilRow(props: PupilRowProps) {
  const { pupil, moved } = props;
  const { dragProps, dragButtonProps } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [pupilType]: pupil.id }],
    getAllowedDropOperations: () => ['move'],
  });
  return (
    <li {...dragProps} className="pupil-row">
      <Button
        {...dragButtonProps}
        className="icon-button drag-handle"
        aria-label={words.plan.groups.drag(pupil.name)}
        autoFocus={moved}
      >
        <GripVertical size={19} aria-hidden />
      </Button>
      <PupilFields {...props} />
    </li>
  );
});

const PupilFields = memo(function PupilFields({ snapshot, group, pupil, onMove }: PupilRowProps) {
  const send = useSend(`group-${group.id}`);
  const { setPupilAway } = useAway(snapshot);
  const away = snapshot.awayPupils.includes(pupil.id);
  return (
    <>
      <NameField
        name={pupil.name}
        label={words.plan.groups.pupilName(pupil.name)}
        maxLength={textLimits.pupilName}
        onRename={(to) => send({ kind: 'edit', edit: { name: 'rename-pupil', pupil: pupil.id, to } })}
      />
      <ToggleButton
        className="pill pupil-away"
        isSelected={away}
        aria-label={words.away.pupil(pupil.name)}
        onChange={(on) => setPupilAway(pupil.id, on)}
      >
        {away ? <UserRoundX size={16} aria-hidden /> : <UserRoundCheck size={16} aria-hidden />}
        {away ? words.table.away : words.plan.groups.isHere}
      </ToggleButton>
      <PupilMenu group={group} groups={snapshot.plan.groups} pupil={pupil} onMove={onMove} />
    </>
  );
});
