import { ClipboardList } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { words } from '../../../words';
import { ClassListDialog, type ClassListDialogProps } from './ClassListDialog';

/** Opens the dialog that takes a whole class at once. */
export function ClassListButton({ groups, revision }: Pick<ClassListDialogProps, 'groups' | 'revision'>) {
  return (
    <DialogTrigger>
      <Button className="plain outlined">
        <ClipboardList size={19} aria-hidden />
        {words.plan.groups.list.open}
      </Button>
      <ModalOverlay className="veil">
        <Modal className="modal list-modal">
          <ClassListDialog groups={groups} revision={revision} dropped={null} />
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
