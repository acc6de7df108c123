import { createRoot } from 'react-dom/client';
import type { DisplaySnapshot } from '../../domain/view/snapshot';
import { Board } from '../shared/board/Board';
import { reflectFace } from '../shared/board/reflect-face';
import { loadFonts } from '../shared/board/layout/text-width';
import { bridge } from '../shared/bridge';
import { followMain } from '../shared/clock/follow-main';
import { openWindowClock } from '../shared/clock/window-clock';
import '../shared/styles/fonts.css';
import '../shared/styles/tokens.css';
import './display.css';
import { playCues } from './play-cues';
import { tellSound } from './tell-sound';

const isForDisplay = (snapshot: object): snapshot is DisplaySnapshot => !('display' in snapshot);

/** How long the sound waits for the first frame, which comes first; a hidden window never has one. Milliseconds. */
const soundWait = 2_000;

// Begun before anything else is known: the first frame waits for them.
void loadFonts();

async function start(page: HTMLElement): Promise<void> {
  const main = bridge();
  const clock = await openWindowClock(main);
  const store = await followMain(main, (snapshot) => (isForDisplay(snapshot) ? snapshot : null), clock);
  reflectFace(document.documentElement, store);
  const drawn = new Promise<void>((resolve) => {
    setTimeout(resolve, soundWait);
    createRoot(page).render(<Board store={store} onDrawn={resolve} />);
  });
  await drawn;
  main.report('window:drawn', null);
  main.listen('page:ask', () => main.report('page:answer', null));
  const { openSoundBoard } = await import('../shared/sound/open-sound-board');
  const board = openSoundBoard();
  playCues(main, clock, board);
  tellSound(main, board);
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the board.');
void start(root);
