import { describe, expect, it } from 'vitest';
import { createSimulatedClocks } from '../../../../src/main/clock/simulated-clocks';
import { createPageOrder } from '../../../../src/main/windows/page-order';

describe('the order in which the pages load', () => {
  const loaded = async (
    act: (order: ReturnType<typeof createPageOrder>, pass: (ms: number) => void) => void,
  ) => {
    const pc = createSimulatedClocks();
    const order = createPageOrder(pc.after);
    const pages: string[] = [];
    void order.turnOf('control').then(() => pages.push('control'));
    void order.turnOf('display').then(() => pages.push('display'));
    act(order, pc.pass);
    // Promises settle before the next task.
    await new Promise((resolve) => setImmediate(resolve));
    return pages;
  };

  it('is the display alone at first', async () => {
    expect(await loaded((_order, pass) => pass(299))).toEqual(['display']);
  });

  it('lets control follow when the display is drawn', async () => {
    expect((await loaded((order) => order.displayDrawn())).toSorted()).toEqual(['control', 'display']);
  });

  it('lets control come after 300 ms in any case', async () => {
    expect((await loaded((_order, pass) => pass(300))).toSorted()).toEqual(['control', 'display']);
  });
});
