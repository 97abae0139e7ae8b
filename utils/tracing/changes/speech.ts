import type { Language } from './languages';

/** How a language says whose word something is. No pattern is global; all are case-insensitive. */
export interface Speech {
  /** Phrases that put a claim on somebody's word beyond doubt: what has them is attributed. */
  readonly attributes: RegExp;
  /** Anything that might: what has none of them is said bare. */
  readonly mayAttribute: RegExp;
  /** Verbs that a speaker's name stands next to. */
  readonly says: RegExp;
  /** Words without which a sentence says the contrary. */
  readonly negates: RegExp;
  /** What leads to the outlet that a report has it from: its name follows. */
  readonly credits: RegExp;
}

const word = (alternatives: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`, 'iu');
const stem = (alternatives: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})`, 'iu');
const lead = (alternatives: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})\\s+(?=["“«„\\p{Lu}])`, 'u');

export const SPEECH: Readonly<Record<Language, Speech>> = {
  en: {
    attributes: word(
      '(?<!(?:things?|what|words?|who|whom|which|being|is|was|be|been|having|as) (?:\\p{L}+ )?)(?:said|says)(?! about| to be)|told (?:reporters|journalists)|according to(?! plan)|(?:claimed|claims|alleged|alleges) that|in the words of',
    ),
    mayAttribute: stem(
      'sa(?:id|ys?|ying)\\b|t(?:old|ell)|announc|report|stat(?:ed|es|ing|ement)|claim|alleg|according|add(?:ed|s|ing)\\b|warn|argu|insist|admit|conced|confirm|explain|not(?:ed|es|ing)\\b|call(?:ed|s|ing)\\b|describ|accus|believ|thinks?\\b|thought|estimat|expect|show|reveal|find|found|suspect|suppos|appear|seem|complain|critici|prais|urg|promis|pledg|predict|forecast|fear|hop(?:ed|es|ing)|quot|cit(?:ed|es|ing)\\b|wr(?:ote|ites|iting)|maintain|assert|declar|remark|acknowledg|recall|mention|suggest|indicat|emphasi|stress|express|opin|view|comment|reply|replied|respon|den(?:y|ied|ies)|learn|hear|accord|ask|testif|recount|highlight|point(?:ed|s|ing)? (?:out|to)|reiterat|assur|contend|recommend|tweet|post(?:ed|s)|attest|request|perceiv|caution|joked|plans?\\b|want|vow|demand|allow|might|may\\b|could|data|figures|document|study|survey|source',
    ),
    says: word('said|says|told|added|adds|warned|explained|recalled|joked|cautioned|wrote'),
    negates: word("not|never|no|cannot|\\p{L}+n['’]t"),
    credits: lead(
      '(?:[Tt]old|reported by|obtained by|seen by|interview with|[Aa]ccording to|statement to)(?: the)?',
    ),
  },
  de: {
    attributes: word(
      'sagten?|laut|zufolge|nach Angaben|nach Worten|teilten? .{0,60} mit|mitteilten?|erklärten?|berichteten?|so (?:der|die) \\p{L}+',
    ),
    mayAttribute: stem(
      'sag|laut\\b|zufolge|angab|angeb|worten|mitteil|teil(?:te|t|en)|erklär|bericht|so (?:der|die)|soll|sei\\b|seien|hab(?:e|en)\\b|hätte|werde\\b|würde|könn|müss|wolle|bezeichn|nannte|nennt|kündig|heißt|hieß|schr(?:ie|ei)b|mein|glaub|rechn|erwart|vermut|warn|beton|forder|vorgeworf|vorwurf|vorwirf|wirft|warf|sprach|spricht|sehe|gelt|gilt|befürcht|offenbar|angeblich|demnach|herausgef|hofft|erkl|versprach|zeig|schätz|nach ansicht|aus sicht|meint|äußer|bestätig|erzähl|gab|gibt',
    ),
    says: word('sagte|sagt|erklärte|meinte|betonte|berichtete|erzählte|warnte'),
    negates: word('nicht|nie|niemals|kein\\p{L}*'),
    credits: lead(
      'sagten? (?:der|dem|gegenüber|gegenüber der|gegenüber dem)|berichtete? (?:die|der|das)|(?:nach )?(?:Informationen|Angaben) (?:der|des)|erfuhr die|meldete die|im (?:Gespräch|Interview) mit (?:der|dem)',
    ),
  },
  fr: {
    attributes: word(
      "selon|d['’]après|(?:a|ont) (?:dit|déclaré|indiqué|affirmé|assuré|expliqué|précisé|annoncé|rapporté)|de source|affirment?|assurent?|indiquent?",
    ),
    mayAttribute: stem(
      'selon|après|di(?:t|sent|re)|déclar|indiqu|affirm|assur|expliqu|précis|annonc|annonç|rapport|source|racont|estim|jug|accus|avert|regrett|prévoi|craign|cra[iî]n|crit|souhait|réclam|promet|promis|savoir|confirm|soulign|ajout|recon|souv|pourr|aur(?:ait|aient)\\b|ser(?:ait|aient)\\b|not(?:e|ent|é)\\b|voul|veul|veut|montr|croi|pens|demand|appel|qualifi|évoqu|publi',
    ),
    says: word(
      '(?:a|ont) (?:dit|déclaré|affirmé|assuré|expliqué|précisé|lancé|ajouté)|dit|explique|raconte|assure|affirme|ajoute|déclare',
    ),
    negates: word('pas|jamais|ne|aucune?'),
    credits: lead(
      "(?:dit|déclaré|confié|expliqué|affirmé|indiqué|annoncé|raconté)(?: [\\p{L}\\p{M}.'’ -]{0,40})? (?:à|au|aux|au quotidien|au journal|à l['’]agence|à la chaîne|à la radio)|[Ss]elon (?:le journal|le quotidien|l['’]agence)",
    ),
  },
  es: {
    attributes: word(
      'según|de acuerdo con|dijo|dijeron|afirmó|afirmaron|declaró|señaló|aseguró|explicó|informó|informaron|indicó|sostuvo|manifestó|a juicio de',
    ),
    mayAttribute: stem(
      'según|acuerdo|dij|dice|dic[eh]|afirm|declar|señal|asegur|explic|inform|indic|sost|manifest|juicio|fuentes|anunci|cuent|cont[óa]|relat|reconoc|admit|consider|estim|cree|prev[éeí]|teme|advirt|advert|acus|critic|denunci|recla|recuerd|record|coment|aña|agreg|confirm|revel|mostr|muestr|dat(?:o|a)|pod|podr|habr[íi]a|ser[íi]a|saber|espera|quier|exig|promet|propu|supuest|presunt|public|public|difund',
    ),
    says: word(
      'dijo|afirmó|declaró|señaló|aseguró|explicó|contó|relató|reconoció|añadió|manifestó',
    ),
    negates: word('no|nunca|jamás|ningun[oa]?|ningún'),
    credits: lead(
      '(?:dijo|contó|declaró|explicó|afirmó|aseguró|relató|señaló)(?: [\\p{L}\\p{M}. ]{0,40})? (?:a la|al|a|al diario|al periódico|a la agencia|a la cadena)|[Ss]egún (?:el diario|la agencia|el periódico)',
    ),
  },
  ru: {
    attributes: word(
      'по словам|по данным|по версии|по мнению|по информации|со слов|сообщил[аи]?|сообщает|сообщили|заявил[аи]?|сказал[аи]?|отметил[аи]?|рассказал[аи]?|утверждает',
    ),
    mayAttribute: stem(
      'слов|по данным|данные|верси|мнени|информац|сообщ|заяв|сказ|отмет|отмеч|расска|утвержд|счита|уточн|поясн|объясн|добав|подчерк|признал|напис|пишет|говор|предпол|ожида|обеща|намер|обвин|подозр|по оценк|оцен|якобы|вероят|предупр|жалу|требу|просил|просит|прив[ёе]л|показ|следует|следств|вспомин|напомн|подтверд|увер|назва|называ|надее|может|могут|могл',
    ),
    says: word(
      'сказал[аи]?|заявил[аи]?|сообщил[аи]?|отметил[аи]?|рассказал[аи]?|вспоминает|объяснил[аи]?|пояснил[аи]?|добавил[аи]?|подчеркнул[аи]?',
    ),
    negates: word('не|ни|никогда|нет'),
    credits: lead(
      '(?:сказал|заявил|сообщил|рассказал|пояснил)[аи]? (?:агентству|газете|журналу|телеканалу|изданию|порталу|радио|корреспонденту)|(?:сообщает|пишет|передаёт|передает) (?:агентство|газета|издание|телеканал|портал)?',
    ),
  },
};

/** Words in the names of outlets, with which what follows a credit is one; what is known to be an outlet by itself. */
export const OUTLET_WORDS =
  /(?<![\p{L}])(?:News|Times|Post|Gazette|Herald|Courier|Wire|Press|Tribune|Journal|Chronicle|Daily|Echo|Mail|Mirror|Telegraph|Guardian|Observer|Standard|Star|Express|Examiner|Advertiser|Weekly|Radio|TV|Television|Broadcasting|Magazine|Newspaper|Agency|Reuters|AFP|AP|BBC|CNN|NBC|ABC|CBS|NPR|dpa|TASS|Interfax|EFE|ANSA|Bloomberg|Zeitung|Nachrichten|Presse|Anzeiger|Rundschau|Spiegel|Tageblatt|Kurier|Bote|Agentur|Figaro|Monde|Parisien|Écho|Agence|Dépêche|Gazette|Diario|Agencia|Periódico|Noticias|Radio|País|Mundo|Prensa|Correo|ТАСС|Интерфакс|РИА|Вестник|Известия|Новости|Газета|Ведомости|Правда)(?![\p{L}])/u;
