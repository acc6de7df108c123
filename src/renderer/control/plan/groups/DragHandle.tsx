import { GripVertical } from 'lucide-react';
import { useRef, type RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { useDrag, type DragOptions } from 'react-aria-components/useDrag';
import type { Pupil } from '../../../../domain/plan/plan';
import { words } from '../../words';

/** What a dragged pupil's id is carried as; nothing outside the window offers it. */
export const pupilType = 'application/x-roundabout-pupil';

type Preview = NonNullable<NonNullable<DragOptions['preview']>['current']>;

interface DragHandleProps {
  readonly pupil: Pupil;
  /** What is seen to move along with the pointer. */
  readonly row: RefObject<HTMLElement | null>;
}

/** Takes a pupil to another group, with the pointer or with Enter, Tab and Enter. */
export function DragHandle({ pupil, row }: DragHandleProps) {
  const preview = useRef<Preview>((_items, show) => show(row.current));
  const { dragProps, dragButtonProps } = useDrag({
    hasDragButton: true,
    preview,
    getItems: () => [{ [pupilType]: pupil.id }],
    getAllowedDropOperations: () => ['move'],
  });
  return (
    <span {...dragProps}>
      <Button
        {...dragButtonProps}
        className="icon-button drag-handle"
        aria-label={words.plan.groups.drag(pupil.name)}
      >
        <GripVertical size={19} aria-hidden />
      </Button>
    </span>
  );
}
