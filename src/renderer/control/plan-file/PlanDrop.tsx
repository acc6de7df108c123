import { FileDown } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { SaidHere } from '../link/SaidHere';
import { words } from '../words';
import { usePlanImport } from './use-plan-import';

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes in a plan file that is dropped anywhere on the window. A part of the window that takes files of its own, such as
 * a class list, keeps the event from coming this far.
 */
export function PlanDrop() {
  const takeIn = usePlanImport('dropped-file');
  const [over, setOver] = useState(false);
  const hear = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event)) return;
    // Else the page would go to the file.
    event.preventDefault();
    if (event.type === 'dragover') return setOver(true);
    // The pointer left the window, not only one of its parts.
    if (event.type === 'dragleave') return event.relatedTarget === null ? setOver(false) : undefined;
    setOver(false);
    void takeIn([...(event.dataTransfer?.files ?? [])]);
  });

  useEffect(() => {
    const listener = (event: DragEvent): void => hear(event);
    const events = ['dragover', 'dragleave', 'drop'] as const;
    for (const event of events) window.addEventListener(event, listener);
    return () => events.forEach((event) => window.removeEventListener(event, listener));
  }, []);

  return (
    <>
      <SaidHere place="dropped-file" />
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
