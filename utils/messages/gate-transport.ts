/** What scripts in pages say and hear, without the polyfill: it would be three times the size of the gate itself. */
import type {
  FromPage,
  MarkOrder,
  MarksShown,
  PageIdentity,
  PageToken,
  TextsRead,
  WhichPage,
} from './protocol';

interface Runtime {
  readonly id?: string;
  sendMessage(message: FromPage): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Listener = (
  message: unknown,
  sender: { id?: string },
  answer: (value: unknown) => void,
) => void;

/** What the gate knows of the page it stands in; the reader shares its isolated world and finds it there. */
export interface GateRecord {
  readonly page: PageToken;
  /** `location.href` when the token was drawn. */
  readonly url: string;
  /** Tells the background again which page this is. */
  announce(): void;
  /** False once the extension was updated or reloaded: nobody hears this gate any more, and another must take its place. */
  isHeard(): boolean;
}

/** What the reader took of a page; the marker finds it there, so that it is neither stored nor sent anywhere for the marks. */
export interface KeptReading extends TextsRead {
  readonly page: PageToken;
}

const RECORD = Symbol.for('headwater.page');
const READING = Symbol.for('headwater.reading');
const MARKER = Symbol.for('headwater.marker');
/** A background that was killed while it worked is back by then. */
const RETRY_MS = [400, 2_000];

const world = globalThis as typeof globalThis & {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
  [RECORD]?: GateRecord;
  [READING]?: KeptReading;
  [MARKER]?: true;
};
const runtime = (world.browser ?? world.chrome)?.runtime;

/** Null where no gate ran before. */
export function gateRecord(): GateRecord | null {
  return world[RECORD] ?? null;
}

export function setGateRecord(record: GateRecord): void {
  world[RECORD] = record;
}

/** Null where no reader ran, or none that took an article. */
export function keptReading(): KeptReading | null {
  return world[READING] ?? null;
}

export function keepReading(reading: KeptReading): void {
  world[READING] = reading;
}

/**
 * Tells the background, twice more if the answer is lost, as long as `isCurrent`. Whether it was answered; never rejects:
 * after an update of the extension nobody is there any more.
 */
export async function tellBackground(
  message: FromPage,
  isCurrent: () => boolean,
): Promise<boolean> {
  for (const wait of [0, ...RETRY_MS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (!isCurrent() || runtime?.id === undefined) return false;
    const answer = await runtime.sendMessage(message).catch(() => undefined);
    if (answer !== undefined) return true;
  }
  return false;
}

/** Whether the extension that put this script into the page is still there. */
export function isHeard(): boolean {
  return runtime?.id !== undefined;
}

/** Answers the background's question which page this is. */
export function answerWhichPage(identity: () => PageIdentity): void {
  runtime?.onMessage.addListener((message, sender, answer) => {
    const asked = message as Partial<WhichPage> | null;
    if (sender.id === runtime.id && asked?.type === 'which-page') answer(identity());
  });
}

/**
 * Answers what the background orders of the marker; returns how to stop. Null where a marker of this extension answers
 * already.
 */
export function answerMarkOrders(obey: (order: MarkOrder) => MarksShown): (() => void) | null {
  if (world[MARKER]) return null;
  world[MARKER] = true;
  const listener: Listener = (message, sender, answer) => {
    const order = message as Partial<MarkOrder> | null;
    if (sender.id === runtime?.id && order?.type === 'mark') answer(obey(order as MarkOrder));
  };
  runtime?.onMessage.addListener(listener);
  return () => {
    delete world[MARKER];
    runtime?.onMessage.removeListener(listener);
  };
}
