/** What aggregators put under each story they take over: the way to it. */
const MARKER =
  /^[^a-z0-9\u00c0-\u024f\u0400-\u04ff\u4e00-\u9fff]{0,8}((?:original |full )source|source (?:link|article)|original (?:article|story|post|url|link)|(?:read|view|see) (?:the )?(?:full|original|whole|entire|complete) (?:article|story|post|report|text)|continue reading|originalartikel|zum (?:original|artikel)|lire (?:la suite|l.article)|source originale|leer (?:más|el artículo completo)|fuente original|fonte originale|ler (?:mais|artigo completo)|leggi (?:tutto|l.articolo completo)|читать (?:далее|полностью)|原文链接)(?![a-z0-9\u00df-\u024f\u0400-\u04ff\u4e00-\u9fff])/i;
/** With a name and an address beside it. */
const MARKER_LENGTH = 90;
/** Text nodes looked at of one page. */
const PIECES = 6_000;

/** The wording of a line that leads to a story's source; null for any other line. */
export function sourceMarker(line: string): string | null {
  return line.length > MARKER_LENGTH ? null : (MARKER.exec(line)?.[1] ?? null);
}

/** Whether a page repeats such lines, as those do that put other outlets' stories one after another. */
export function isAggregate(document: Document): boolean {
  if (!document.body) return false;
  const pieces = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  let found = 0;
  for (let i = 0; i < PIECES && found < 2 && pieces.nextNode(); i++) {
    const { length, nodeValue } = pieces.currentNode as CharacterData;
    if (length <= MARKER_LENGTH && sourceMarker((nodeValue ?? '').trim()) !== null) found++;
  }
  return found > 1;
}
