/** Hosts that are asked at the same time, for sources, and as many for articles. */
const HOSTS_AT_ONCE = 4;

/** Runs work for each row: of one host in their order, of some hosts side by side. */
export async function eachHost<Row extends { readonly address: string }>(
  rows: readonly Row[],
  work: (row: Row) => Promise<void>,
): Promise<void> {
  const ofHost = new Map<string, Row[]>();
  for (const row of rows) {
    const { host } = new URL(row.address);
    ofHost.set(host, [...(ofHost.get(host) ?? []), row]);
  }
  const queues = [...ofHost.values()];
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const row of queue) await work(row);
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
}
