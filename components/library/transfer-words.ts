import type { ImportRow } from '../../utils/library/rows';
import { listWords, type MessageKey, numberWords, say, sayCount } from '../../utils/say';
import type { Transfer } from './shown';

const FAILURES: Readonly<Record<Extract<Transfer, { kind: 'failed' }>['why'], MessageKey>> = {
  'broken-file': 'transfer_failed_broken_file',
  full: 'transfer_failed_full',
  fault: 'transfer_failed_fault',
};

/** How far an export or import is, and what became of it. */
export function transferWords(transfer: Exclude<Transfer, null>): string {
  switch (transfer.kind) {
    case 'exporting':
      return sayCount('transfer_exporting', transfer.all, numberWords(transfer.done));
    case 'exported':
      return sayCount('transfer_exported', transfer.articles);
    case 'copying':
      return say('transfer_copying', transfer.name);
    case 'importing':
      return sayCount('transfer_importing', transfer.import.added, transfer.import.name);
    case 'imported':
      return importedWords(transfer.import);
    case 'failed':
      return say(FAILURES[transfer.why]);
  }
}

function importedWords({ name, added, known, corrections = 0, bad, badCount }: ImportRow): string {
  // As an editor numbers them.
  const lines = listWords(bad.map(String));
  const sentences = [
    sayCount('transfer_imported', added, name),
    known === 0 ? null : sayCount('transfer_known', known),
    corrections === 0 ? null : sayCount('transfer_corrections', corrections),
    added + known + corrections + badCount === 0 ? say('transfer_nothing_new') : null,
    badCount === 0
      ? null
      : badCount > bad.length
        ? sayCount('transfer_bad_more', badCount - bad.length, lines)
        : sayCount('transfer_bad', badCount, lines),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
