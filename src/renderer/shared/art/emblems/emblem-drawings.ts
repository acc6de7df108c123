import type { EmblemKind } from '../../../../domain/plan/looks';
import { bear } from './bear';
import { bee } from './bee';
import { cat } from './cat';
import type { EmblemDrawing } from './emblem-drawing';
import { fish } from './fish';
import { fox } from './fox';
import { frog } from './frog';
import { hare } from './hare';
import { horse } from './horse';
import { owl } from './owl';
import { robin } from './robin';
import { turtle } from './turtle';
import { whale } from './whale';

export const emblemDrawings: Readonly<Record<EmblemKind, EmblemDrawing>> = {
  fox,
  whale,
  turtle,
  bee,
  owl,
  bear,
  hare,
  robin,
  fish,
  frog,
  cat,
  horse,
};
