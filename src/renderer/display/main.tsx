import { createRoot } from 'react-dom/client';
import type { DisplaySnapshot } from '../../domain/view/snapshot';
import { Board } from '../shared/board/Board';
import { reflectFace } from '../shared/board/reflect-face';
import { bridge } from '../shared/bridge';
import { followMain } from '../shared/clock/follow-main';
import '../shared/styles/fonts.css';
import '../shared/styles/tokens.css';
import './display.css';

const isForDisplay = (snapshot: object): snapshot is DisplaySnapshot => !('display' in snapshot);

async function start(page: HTMLElement): Promise<void> {
  const main = bridge();
  const store = await followMain(main, (snapshot) => (isForDisplay(snapshot) ? snapshot : null));
  reflectFace(document.documentElement, store);
  createRoot(page).render(<Board store={store} onDrawn={() => main.report('window:drawn', null)} />);
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the board.');
void start(root);
