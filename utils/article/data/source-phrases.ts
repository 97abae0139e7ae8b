import type { DeclaredSourceKind, SourceStrength } from '../declared-source';

/** A phrase by which pages say where their text is from. */
export interface SourcePhrase {
  readonly kind: DeclaredSourceKind;
  readonly strength: SourceStrength;
  /** In small letters; a text without any of them does not have the phrase, and needs no pattern to say so. */
  readonly cues: readonly string[];
  /** Of a pattern, whose `name` stands for the outlet; it may run on, and is cut where the sentence turns. */
  readonly source: string;
  readonly direction: 'from' | 'to';
  /** It counts only with a link to another site, or the name of a known outlet. */
  readonly needsProof: boolean;
}

const NAME = '(?<name>.{2,90})';
type Row = readonly [
  DeclaredSourceKind,
  SourceStrength,
  cues: string,
  source: string,
  needsProof?: boolean,
  direction?: 'to',
];

/**
 * In English, German, French, Spanish, Portuguese, Italian, Russian, Arabic, Chinese and Japanese, as far as there is a fixed
 * phrase. Sources: WordPress's feed plugins and their translations, the republishing guidelines of The Conversation,
 * ProPublica, States Newsroom and Grist, and the usage of some 1,300 saved pages.
 */
const ROWS: readonly Row[] = [
  // What feed plugins put under a post.
  [
    'first-appeared',
    'certain',
    'the post ',
    `^The post .{1,300} (?:appeared first|first appeared) on ${NAME}$`,
  ],
  [
    'first-appeared',
    'certain',
    'der beitrag ',
    `^Der Beitrag .{1,300} erschien zuerst auf ${NAME}$`,
  ],
  [
    'first-appeared',
    'certain',
    'est apparu en premier',
    `^L['’]article .{1,300} est apparu en premier sur ${NAME}$`,
  ],
  [
    'first-appeared',
    'certain',
    'primero en ',
    `^La entrada .{1,300} (?:se publicó primero|apareció primero|aparece primero) en ${NAME}$`,
  ],
  [
    'first-appeared',
    'certain',
    'primeiro',
    `^(?:O post|A postagem|O artigo) .{1,300} (?:apareceu primeiro|foi publicado primeiro) (?:em|no|na) ${NAME}$`,
  ],
  [
    'first-appeared',
    'certain',
    'articolo ',
    `^L['’]articolo .{1,300} (?:proviene da|sembra essere il primo su|è apparso per la prima volta su) ${NAME}$`,
  ],
  [
    'first-appeared',
    'certain',
    'появил',
    `^(?:Запись|Сообщение) .{1,300} (?:впервые появил[аи]сь|появил[аи]сь сначала|сначала появил[аи]сь)(?: на)? ${NAME}$`,
  ],
  ['first-appeared', 'certain', 'に最初に表示', `^投稿 .{1,300} は ${NAME} に最初に表示されました`],
  // Licences to republish.
  [
    'republished',
    'certain',
    're-published|republished|reposted',
    `\\b(?:is|was) (?:re-?published|reposted) (?:here )?(?:from|courtesy of) ${NAME} under (?:a|an|the) (?:Creative Commons|CC)\\b`,
  ],
  [
    'republished',
    'certain',
    'is republished here|is re-published here|is reprinted here',
    `\\b(?:first|originally) (?:appeared|published) (?:on|in|at|by) ${NAME} and is (?:re-?published|reprinted) here under`,
  ],
  [
    'republished',
    'certain',
    'creative commons',
    `\\best (?:re)?publié à partir de ${NAME} sous licence Creative Commons`,
  ],
  [
    'republished',
    'certain',
    'creative commons',
    `\\b(?:se republica|fue publicado(?: originalmente)?|es republicado) (?:de|en|desde) ${NAME} bajo (?:la |una )?licencia (?:de )?Creative Commons`,
  ],
  [
    'republished',
    'certain',
    'creative commons',
    `\\b(?:é )?republicado d[eao] ${NAME} sob (?:a |uma )?licença Creative Commons`,
  ],
  [
    'republished',
    'certain',
    'creative commons',
    `\\b(?:è )?(?:ri)?pubblicato da ${NAME} (?:con|sotto) licenza Creative Commons`,
  ],
  [
    'republished',
    'certain',
    'creative commons|creative-commons',
    `\\b(?:wurde|wird|ist) (?:von|aus|bei) ${NAME} unter einer Creative[- ]Commons[- ]Lizenz`,
  ],
  [
    'republished',
    'strong',
    'permission|courtesy of',
    `\\b(?:re-?published|reprinted|reposted|reproduced)(?: here)?(?: in full)?,? (?:with (?:the )?(?:kind )?permission (?:from|of|by)|courtesy of|by permission of) ${NAME}`,
  ],
  [
    'republished',
    'strong',
    'published from|reprinted from|reposted from|syndicated from',
    `\\b(?:this|the) (?:article|story|piece|post|report|essay|column)\\b.{0,60} (?:is|was|has been) (?:re-?published|reprinted|reposted|syndicated) from ${NAME}`,
  ],
  [
    'republished',
    'strong',
    'genehmigung',
    `\\b(?:mit (?:freundlicher )?Genehmigung (?:von|der|des)) ${NAME} (?:übernommen|veröffentlicht|nachgedruckt)`,
  ],
  [
    'republished',
    'strong',
    'autorisation',
    `\\b(?:reproduit|republié|repris) avec l['’](?:aimable )?autorisation (?:de|du) ${NAME}`,
  ],
  [
    'republished',
    'strong',
    'permiso de',
    `\\b(?:reproducido|republicado|publicado) con (?:el )?permiso de ${NAME}`,
  ],
  // Where it stood first.
  [
    'originally-published',
    'strong',
    'originally |first published|first appeared|first posted|first ran|first produced|first printed|first aired|first written',
    `\\b(?:this|the|a version of this) (?:article|story|piece|post|report|essay|column|commentary|interview|excerpt|op-ed|investigation|review|blog(?: post)?)\\b.{0,40}?(?:was |is |has been |is being )?(?:originally|first) (?:published|appeared|posted|ran|produced|printed|aired|written)(?: by .{2,60})? (?:on|in|by|at|with|for) ${NAME}`,
  ],
  [
    'originally-published',
    'strong',
    'originally published|originally appeared|originally posted|first published|first appeared|first posted',
    `^[^\\p{L}\\p{N}]*(?:originally|first) (?:published|appeared|posted) (?:on|in|by|at|with) ${NAME}`,
  ],
  [
    'originally-published',
    'strong',
    'zuerst |ursprünglich |zunächst ',
    `\\b(?:Dieser|Der) (?:Artikel|Beitrag|Text|Kommentar|Bericht)\\b.{0,60}(?:erschien|erschienen|veröffentlicht|publiziert)?\\s?(?:zuerst|ursprünglich|zunächst) (?:auf|bei|in|im|am|von) ${NAME}`,
  ],
  [
    'originally-published',
    'strong',
    'cet article|ce texte|cette tribune|cet entretien',
    `\\b(?:cet article|ce texte|cette tribune|cet entretien)\\b.{0,40}(?:publié|paru|parue|publiée)e? (?:initialement|à l['’]origine|originellement|d['’]abord|pour la première fois) (?:dans|sur|par|le|en|chez) ${NAME}`,
  ],
  [
    'originally-published',
    'strong',
    'cet article|ce texte',
    `\\b(?:cet article|ce texte)\\b.{0,20}(?:est|a été) (?:initialement|à l['’]origine|d['’]abord) (?:paru|publié) (?:dans|sur|par|en) ${NAME}`,
  ],
  [
    'originally-published',
    'strong',
    'originalmente|por primera vez|primero en|primero por|inicialmente',
    `\\b(?:este|esta|el) (?:artículo|texto|reportaje|nota|historia|columna)\\b.{0,30}(?:publicad[oa]|apareció|se publicó) (?:originalmente|por primera vez|primero|inicialmente) (?:en|por) ${NAME}`,
  ],
  [
    'originally-published',
    'strong',
    'originalmente|pela primeira vez|inicialmente',
    `\\b(?:este|esta|o) (?:artigo|texto|reportagem|matéria|notícia)\\b.{0,30}publicad[oa] (?:originalmente|pela primeira vez|inicialmente) (?:em|no|na|por|pel[oa]) ${NAME}`,
  ],
  [
    'originally-published',
    'strong',
    'originariamente|originalmente|inizialmente|per la prima volta',
    `\\b(?:questo|quest['’]) ?(?:articolo|testo|pezzo)\\b.{0,40}(?:pubblicato|apparso|uscito) (?:originariamente|originalmente|inizialmente|per la prima volta) (?:su|da|in|sul|sulla|dal) ${NAME}`,
  ],
  [
    'originally-published',
    'strong',
    'впервые|первоначально|изначально',
    `(?:статья|материал|текст)(?=[\\s,])[^.]{0,40}(?:впервые|первоначально|изначально) (?:был[аио]? )?опубликован[аоы]? (?:на|в|изданием|сайтом) ${NAME}`,
  ],
  [
    'originally-published',
    'strong',
    'لأول مرة|في الأصل|أولا',
    `(?:نُ?شر(?:ت)?) (?:هذ[اه] (?:المقالة?|التقرير|المادة) )?(?:لأول مرة|في الأصل|أولا) (?:في|على) (?:موقع )?${NAME}`,
  ],
  [
    'originally-published',
    'strong',
    '转载自|轉載自|转自|轉自|原载于|原載於|原载|首发于|首發於|编译自|編譯自',
    `^[（(【]?(?:本文)?(?:转载自|轉載自|转自|轉自|原载于|原載於|原载|首发于|首發於|编译自|編譯自)[:：]?\\s?[《「]?${NAME}`,
  ],
  [
    'originally-published',
    'strong',
    '記事は',
    `(?:この記事は|本記事は)、?(?<name>.{2,40}?)(?:に|で|から)(?:最初に|初めて)?(?:掲載|公開|転載)`,
  ],
  // The other way: this page is the original.
  [
    'reprinted-by',
    'medium',
    're-printed|reprinted|re-published|republished|reposted|picked up|syndicated',
    `\\b(?:was|were|has been|have been) (?:also |later |subsequently )?(?:re-?printed|re-?published|reposted|picked up|syndicated) (?:on|by|in|at) ${NAME}`,
    false,
    'to',
  ],
  // Links to it.
  [
    'original-url',
    'strong',
    'original|оригинал|الأصلي|原文|元記事',
    `^[^\\p{L}\\p{N}]*(?:original (?:url|article|story|post|link|source)|originalartikel|original|zum original(?:artikel)?|article original|lien original|artículo original|enlace original|artigo original|articolo originale|оригинал(?: статьи)?|المقال الأصلي|原文(?:链接|連結|地址)?|元記事)\\s?[:：]\\s?${NAME}`,
    true,
  ],
  [
    'original-url',
    'strong',
    'read original|read the original|read this original',
    `^[^\\p{L}\\p{N}]*read (?:the |this )?original (?:article|story|post|report|version)(?: (?:here|at|on|in|from)(?<name>.{0,90}))?[^\\p{L}\\p{N}]*$`,
    true,
  ],
  [
    'source-link',
    'strong',
    'source link',
    `^[^\\p{L}\\p{N}]*source link[^\\p{L}\\p{N}]*(?<name>)$`,
    true,
  ],
  [
    'source',
    'medium',
    'full article|full story|full report|source|quelle|fuente|fonte|bron|källa|kilde|źródło|источник|المصدر|来源|來源|出典|ソース',
    `^[^\\p{L}\\p{N}]*(?:read (?:the |this )?full (?:article|story|report) (?:at|on|here|in)|source|quelle|fuente|fonte|bron|källa|kilde|źródło|источник|المصدر|来源|來源|出典|ソース)\\s?[:：]?\\s?${NAME}$`,
    true,
  ],
  [
    'via',
    'medium',
    'via|h/t|hat tip',
    `^[^\\p{L}\\p{N}]*(?:via|h/t|hat tip(?: to)?)\\s?:?\\s${NAME}$`,
    true,
  ],
  [
    'provider',
    'strong',
    'provided by|bereitgestellt von|fourni par|proporcionado por|fornecido por|fornito da',
    `^[^\\p{L}\\p{N}]*©? ?(?:provided by|bereitgestellt von|fourni par|proporcionado por|fornecido por|fornito da) ${NAME}$`,
  ],
  [
    'republished',
    'medium',
    'provided by|supplied by|distributed by',
    `\\b(?:content|article|story) (?:is )?(?:provided|supplied|distributed) by ${NAME}`,
  ],
];

export const SOURCE_PHRASES: readonly SourcePhrase[] = ROWS.map(
  ([kind, strength, cues, source, needsProof = false, direction]) => ({
    kind,
    strength,
    cues: cues.split('|'),
    source,
    needsProof,
    direction: direction ?? 'from',
  }),
);
