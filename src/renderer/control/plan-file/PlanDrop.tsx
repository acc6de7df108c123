import { FileDown } from 'lucide-react';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { useSay } from '../link/sender';
import { words } from '../words';
import { droppedKind, type DroppedKind } from './dropped-file';
import { usePlanImport } from './use-plan-import';

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

const isTakenBy = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null;

// Loaded when such a file is dropped, as the screens that have the same dialogs are.
const DroppedClassList = lazy(async () => ({
  default: (await import('../plan/groups/list/DroppedClassList')).DroppedClassList,
}));

const DroppedCalendar = lazy(async () => ({
  default: (await import('../plan/calendar/import/DroppedCalendar')).DroppedCalendar,
}));

interface Dropped {
  readonly kind: Exclude<DroppedKind, 'plan'>;
  readonly file: File;
}

/**
 * Takes in a file that is dropped anywhere on the window: a plan, or a class list or calendar, which opens its dialog. A part of
 * the window that takes files of its own, such as that dialog, says so by `data-takes-files`.
 */
export function PlanDrop({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const takeIn = usePlanImport('dropped-file');
  const say = useSay('dropped-file');
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
    const kind = file === undefined || files.length > 1 ? 'plan' : droppedKind(file);
    if (file === undefined || kind === 'plan') return void takeIn(files);
    // One dialog at a time: an open one may be half filled in.
    if (document.querySelector('[role=dialog], [role=alertdialog]') === null) setDropped({ kind, file });
    else say(words.plan.plans.dialogOpen);
  });

  useEffect(() => {
    const listener = (event: DragEvent): void => hear(event);
    const events = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const event of events) window.addEventListener(event, listener, true);
    return () => events.forEach((event) => window.removeEventListener(event, listener, true));
  }, []);

  return (
    <>
      {dropped === null ? null : (
        <Suspense>
          {dropped.kind === 'class-list' ? (
            <DroppedClassList
              groups={snapshot.plan.groups}
              revision={snapshot.revision}
              dropped={dropped.file}
              onClose={() => setDropped(null)}
            />
          ) : (
            <DroppedCalendar
              plan={snapshot.plan}
              today={snapshot.date}
              dropped={dropped.file}
              onClose={() => setDropped(null)}
            />
          )}
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
