import { ClipboardList } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Group } from '../../../../../domain/plan/plan';
import { words } from '../../../words';
import { ClassListDialog } from './ClassListDialog';

/** Opens the dialog that takes a whole class at once. */
export function ClassListButton({ groups }: { readonly groups: readonly Group[] }) {
  return (
    <DialogTrigger>
      <Button className="plain outlined">
        <ClipboardList size={19} aria-hidden />
        {words.plan.groups.list.open}
      </Button>
      <ModalOverlay className="veil">
        <Modal className="modal list-modal">
          <ClassListDialog groups={groups} />
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
