/** Numbered questions and their answers over any channel that carries strings; both browsers' protocols are that. */
export interface Rpc {
  /** Rejects when the other side answers with an error, when nothing comes within 45 s, or when the channel closes. */
  send(method: string, params?: object, sessionId?: string): Promise<Answer>;
  /** Hand in one message that came over the channel. */
  receive(message: string): void;
  /** The channel is gone: what is still open is rejected. */
  closed(): void;
}

/** What a browser answers; read field by field, and only by the driver that asked. */
export type Answer = Readonly<Record<string, unknown>>;

const PATIENCE_MS = 45_000;

interface Pending {
  readonly method: string;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

export function createRpc(write: (message: string) => void): Rpc {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let open = true;

  const settle = (id: number): Pending | undefined => {
    const waiting = pending.get(id);
    pending.delete(id);
    clearTimeout(waiting?.timer);
    return waiting;
  };

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (!open) return reject(new Error(`${method}: the browser is closed`));
        const id = ++lastId;
        const timer = setTimeout(
          () => settle(id)?.reject(new Error(`${method}: no answer in ${PATIENCE_MS} ms`)),
          PATIENCE_MS,
        );
        pending.set(id, { method, resolve, reject, timer });
        write(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
      }),
    receive(message) {
      const { id, result, error, message: words } = JSON.parse(message);
      if (typeof id !== 'number') return;
      const waiting = settle(id);
      if (error)
        waiting?.reject(new Error(`${waiting.method}: ${words ?? error.message ?? error}`));
      else waiting?.resolve(result ?? {});
    },
    closed() {
      open = false;
      for (const [id, { method }] of pending)
        settle(id)?.reject(new Error(`${method}: the browser closed before it answered`));
    },
  };
}
