import { feedbackLines } from '../../utils/archive/export-feedback';
import { download } from '../../utils/download';
import type { LibraryDatabase } from '../../utils/library/database';
import { takeBack } from '../../utils/library/feedback';
import type { FeedbackRow } from '../../utils/library/rows';
import { askBackground } from '../../utils/messages/transport';

/** What the reader has said of verdicts: taken back, and saved as a file. */
export class Corrections {
  /** Whether the file is to have the articles' texts. */
  withTexts = false;

  constructor(private readonly changed: () => void) {}

  wantTexts(withTexts: boolean): void {
    this.withTexts = withTexts;
    this.changed();
  }

  /** By the background, which traces open tabs again; where it cannot, the pair is forgotten all the same. */
  async takeBack(db: LibraryDatabase, { reading, source }: FeedbackRow): Promise<void> {
    const asked = { type: 'take-back', reading, source } as const;
    const taken = await askBackground(asked).catch(() => undefined);
    if (taken !== 'done') await takeBack(db, { reading, source });
  }

  async save(db: LibraryDatabase): Promise<void> {
    const lines = await feedbackLines(db, this.withTexts);
    const file = new Blob([lines], { type: 'application/x-ndjson' });
    download(file, `headwater-feedback-${new Date().toISOString().slice(0, 10)}.jsonl`);
  }
}
