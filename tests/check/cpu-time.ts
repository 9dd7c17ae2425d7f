/** Milliseconds this thread has worked so far. Unlike a clock it stands still while others on the machine have the processor. */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
