import { FileButton } from '../FileButton';
import { TRANSFER } from './library-wording';
import type { Transfer } from './shown';

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
      <h2 id="in-and-out">{TRANSFER.heading}</h2>
      <p class="soft">{TRANSFER.what}</p>
      <div class="choice">
        <button type="button" disabled={isBusy || isEmpty} onClick={onExport}>
          {TRANSFER.exportAll}
        </button>
        <FileButton
          label={TRANSFER.importFile}
          accept=".jsonl,.gz,.ndjson,.json"
          disabled={isBusy}
          onFile={onImport}
        />
      </div>
      <div class="transfer" role="status">
        {transfer === null ? null : <State transfer={transfer} />}
        {isBusy ? (
          <button type="button" class="plain" onClick={onCancel}>
            {TRANSFER.cancel}
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
      {done === null ? null : <progress value={done} aria-label={TRANSFER.heading} />}
      <p>{TRANSFER.says(transfer)}</p>
    </>
  );
}

function shareDone(transfer: Exclude<Transfer, null>): number | null {
  if (transfer.kind === 'exporting') return transfer.done / Math.max(1, transfer.all);
  if (transfer.kind !== 'importing') return null;
  return transfer.import.offset / Math.max(1, transfer.import.bytes);
}
