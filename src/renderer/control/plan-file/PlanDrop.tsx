import { FileDown } from 'lucide-react';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { words } from '../words';
import { droppedKind } from './dropped-file';
import { usePlanImport } from './use-plan-import';

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

const isTakenBy = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null;

// Loaded when a list is dropped, as the screen that has the same dialog is.
const DroppedClassList = lazy(async () => ({
  default: (await import('../plan/groups/list/DroppedClassList')).DroppedClassList,
}));

/**
 * Takes in a file that is dropped anywhere on the window: a plan, or a class list, which opens the dialog for it. A part of
 * the window that takes files of its own, such as that dialog, says so by `data-takes-files`.
 */
export function PlanDrop({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const [list, setList] = useState<File | null>(null);
  const takeIn = usePlanImport('dropped-file');
  const [over, setOver] = useState(false);
  const hear = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event) || isTakenBy(event.target)) return;
    // Else the page would go to the file, or a part that takes pupils would keep it to itself.
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'dragenter' || event.type === 'dragover') return setOver(true);
    // The pointer left the window, not only one of its parts.
    if (event.type === 'dragleave') return event.relatedTarget === null ? setOver(false) : undefined;
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (file === undefined || files.length > 1 || droppedKind(file) === 'plan') return void takeIn(files);
    // One dialog at a time: an open one may be half filled in.
    if (document.querySelector('[role=dialog], [role=alertdialog]') === null) setList(file);
  });

  useEffect(() => {
    const listener = (event: DragEvent): void => hear(event);
    const events = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const event of events) window.addEventListener(event, listener, true);
    return () => events.forEach((event) => window.removeEventListener(event, listener, true));
  }, []);

  return (
    <>
      {list === null ? null : (
        <Suspense>
          <DroppedClassList
            groups={snapshot.plan.groups}
            revision={snapshot.revision}
            dropped={list}
            onClose={() => setList(null)}
          />
        </Suspense>
      )}
      {over ? (
        <div className="plan-drop" aria-hidden>
          <p>
            <FileDown size={28} />
            {words.plan.plans.drop}
          </p>
        </div>
      ) : null}
    </>
  );
}
