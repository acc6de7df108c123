/** The least processor time of a few runs, in milliseconds: what is needed, and not what else the computer did. */
export const needed = (run: () => void, runs = 8): number => {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
};
