import { say } from '../../utils/say';
import { FileButton } from '../FileButton';
import type { Transfer } from './shown';
import { transferWords } from './transfer-words';

interface Props {
  readonly transfer: Transfer;
  readonly isEmpty: boolean;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onCancel: () => void;
}

/** The library as a file: out of it, and into it. */
export function InAndOut({ transfer, isEmpty, onExport, onImport, onCancel }: Props) {
  const isBusy = transfer !== null && ['exporting', 'copying', 'importing'].includes(transfer.kind);
  return (
    <section aria-labelledby="in-and-out">
      <h2 id="in-and-out">{say('transfer_heading')}</h2>
      <p class="soft">{say('transfer_what')}</p>
      <div class="choice">
        <button type="button" disabled={isBusy || isEmpty} onClick={onExport}>
          {say('transfer_export')}
        </button>
        <FileButton
          label={say('transfer_import')}
          accept=".jsonl,.gz,.ndjson,.json"
          disabled={isBusy}
          onFile={onImport}
        />
      </div>
      <div class="transfer" role="status">
        {transfer === null ? null : <State transfer={transfer} />}
        {isBusy ? (
          <button type="button" class="plain" onClick={onCancel}>
            {say('transfer_cancel')}
          </button>
        ) : null}
      </div>
    </section>
  );
}

function State({ transfer }: { readonly transfer: Exclude<Transfer, null> }) {
  const done = shareDone(transfer);
  return (
    <>
      {done === null ? null : <progress value={done} aria-label={say('transfer_heading')} />}
      <p>{transferWords(transfer)}</p>
    </>
  );
}

function shareDone(transfer: Exclude<Transfer, null>): number | null {
  if (transfer.kind === 'exporting') return transfer.done / Math.max(1, transfer.all);
  if (transfer.kind !== 'importing') return null;
  return transfer.import.offset / Math.max(1, transfer.import.bytes);
}
