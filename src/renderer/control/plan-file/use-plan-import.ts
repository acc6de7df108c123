import { useSay, useSend, type Place } from '../link/sender';
import { words } from '../words';
import { readPlanText } from './read-plan-text';

/** The longest name that a file has on any of the systems. */
const longestName = 255;

/** How a part of the window takes a plan in from a file; what is wrong with it is said at `place`. */
export function usePlanImport(place: Place): (files: readonly File[]) => Promise<void> {
  const send = useSend(place);
  const say = useSay(place);
  return async (files) => {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) return say(words.plan.plans.oneFile);
    const read = await readPlanText(file);
    if (!read.ok) return say(read.sentence);
    await send({ kind: 'import-plan', file: file.name.slice(0, longestName), text: read.text });
  };
}
