import { say } from '../../utils/say';
import { Phrase } from '../Phrase';
import { ShareBar } from '../ShareBar';
import { ArticleHead } from './ArticleHead';
import { ChangeList } from './ChangeList';
import { Credit } from './Credit';
import { orderNote, roleOf, verdictSentence } from './compare-wording';
import { markedOf } from './marked';
import type { ComparedShown } from './shown';
import { PlainText, type Which } from './TextColumn';

/** The comparison as a page that stands by itself: no script, no button, nothing fetched; also what is printed. */
export function ExportedPage({
  shown,
}: {
  readonly shown: Pick<ComparedShown, 'pair' | 'differences'>;
}) {
  const { pair } = shown;
  const marked = markedOf(shown);
  const side = (which: Which) => {
    const article = which === 'reading' ? pair.derived : pair.origin;
    return (
      <section>
        <ArticleHead which={which} role={roleOf(which, pair)} article={article} />
        <PlainText which={which} marked={marked[which]} lang={article.lang} />
      </section>
    );
  };
  return (
    <div class="exported differing">
      <h1>
        <Phrase sentence={verdictSentence(pair)} />
      </h1>
      <p class="soft">{orderNote(pair)}</p>
      <ShareBar shares={pair.shares} isTranslation={pair.isTranslation} />
      <section class="changes">
        <h2>{say('compare_changes_heading')}</h2>
        <Credit pair={pair} />
        <ChangeList pair={pair} onChange={null} />
      </section>
      <div class="texts">
        {side('reading')}
        {side('source')}
      </div>
      <p class="soft">{say('compare_exported_note')}</p>
    </div>
  );
}
