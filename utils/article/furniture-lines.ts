import { withoutSigns } from './letters';

/**
 * Whole lines that are a page's controls and labels, in the languages of most of the web's news; signs around their words
 * are off already. Without the flag `u`, with which patterns of many words in any case take ten times as long.
 */
const LABEL =
  /^(share( (this|on|via))?( (article|story|page|facebook|twitter|x|whatsapp|e-?mail))?|teilen|partager|compartir|compartilhar|condividi|udostępnij|поделиться|advert(isement)?|anzeige|werbung|publicit[ée]|publicidade?|pubblicità|reklama?|sponsored|promoted|caption|close|schließen|fermer|cerrar|image \d+ (of|\/)( \/)? ?\d+|\d+ ?(of|\/) ?\d+|image|photos?|e-?mail|print|drucken|imprimer|imprimir|save|comments?( \(\d+\)?)?|\d+ comments?|kommentare?|commentaires|comentarios|copy link|link copied|listen( to this article)?|play|pause|(hide|show) (caption|more)|toggle caption|read more|learn more|continue reading|lest auch|lesen sie auch|mehr zum thema|more (news|stories)|related( (articles?|stories|news|content))?|recommended( for you)?|don'?t miss|trending|top stories|most read|topics|tags|categories|table of contents|contents|inhalt(sverzeichnis)?|loading\.*|this (slideshow|video) requires javascript|follow us|subscribe( now)?|abonnieren|log ?in|sign (in|up)|feedback|up next|(box|personen-box) (auf|zu)klappen.*|duration \d+:\d+|\d+ (minutes?|hours?|days?) ago|(\d+ ?[-–]?)?(min(ute)?s?|minuten) (read|lesezeit)|lesedauer:? \d+ min(uten)?\.?|updated|story highlights|key points|highlights)$/i;
/** A picture's credit at the end of a line or as the whole of it: the line is a caption. */
const CREDIT =
  /(\((image|photo|picture|pic|foto|bild|photograph|credit)s?\b.{0,80}\)|\b(photo|image|picture|foto|bild|credit|crédit|photograph|fotos|photos)s?( (by|credit|crédit))?\s*:\s*.{2,80}|[/|©] ?(getty|afp|ap|reuters|epa|dpa|shutterstock|alamy|imago|pa|bloomberg|istock|ansa|efe)\b.{0,40}|(getty images|shutterstock|alamy|istock(photo)?)|^©.{2,80})$/i;
/** When it was written, by whom and how long it takes: metadata is read elsewhere. */
const STAMP =
  /^(by [^.]{2,80}[-–|,•·]\s*|von [^.]{2,60}\s)?(first )?(published|last updated|updated|posted|created|stand|veröffentlicht|aktualisiert|erstellt|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publisert|opdateret|oppdatert|publicerad|опубликовано|обновлено)(?![a-zà-žа-я]).{0,160}\d.{0,60}$/i;
const BYLINE =
  /^by [\p{Lu}][^.!?]{2,60}( and [\p{Lu}][^.!?]{2,40})?( [-–|•·,] .{0,60}\d{4}.{0,30})?$/u;
/** Boxes that ask for something of the reader. */
const APPEAL =
  /(sign up (for|to) (our|the|free|breaking|more)|subscribe (now|today|to (our|the|read))|straight to your inbox|delivered (straight )?to your inbox|newsletter|support (local|independent|our) journalism|create an account or sign in|by (signing|subscribing) (up )?you (agree|accept)|read our privacy policy|we may earn (a|an affiliate) commission|ad block|follow us on (facebook|twitter|instagram|google news)|enable javascript|want more stories like this|all rights reserved|click here (to|for) (subscribe|sign|more))/i;

/**
 * Headings of what stands below stories on many sites: their authors, other stories, comments. Not "Trending" and "Read
 * next": such boxes stand in the middle of a story, too.
 */
const TAIL =
  /^(more (in|from) [a-zà-ž' ]{2,30}|about the authors?|über (den|die) autor(in)?|à propos de l['’]auteur|sobre (el|o|la|a) autora?|related (articles|stories|content|posts|news|topics|coverage)|you (may|might) also (like|be interested in)|weitere (artikel|themen|meldungen|nachrichten)|das könnte (sie|dich) auch interessieren|sur le même sujet|articles? liés|artículos relacionados|noticias relacionadas|notícias relacionadas|articoli correlati|join the (conversation|discussion)|leave a (comment|reply)|post a comment|(view|show|read) (all )?comments)$/i;

/** Without one of these no line is a picture's credit. */
const CREDIT_CUE =
  /photo|image|picture|pic\b|foto|bild|cr[eé]dit|getty|afp|ap\b|reuters|epa|dpa|shutterstock|alamy|imago|istock|ansa|efe|bloomberg|©/i;
const LABEL_LENGTH = 60;
const CAPTION_LENGTH = 300;
const APPEAL_LENGTH = 240;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;

/** Whether a line of a story's element is none of the story: a control, a caption, a stamp, an appeal. */
export function isFurniture(line: string): boolean {
  if (line.length > CAPTION_LENGTH) return false;
  const words = withoutSigns(line);
  if (words.length <= LABEL_LENGTH && LABEL.test(words)) return true;
  if (line.length <= APPEAL_LENGTH && APPEAL.test(line)) return true;
  if (CREDIT_CUE.test(line) && !SENTENCE_END.test(line) && CREDIT.test(line)) return true;
  return (line.startsWith('by ') && BYLINE.test(line)) || (/\d/.test(line) && STAMP.test(words));
}

/** Whether a line heads what follows a story on its page. */
export function isTailHeading(line: string): boolean {
  return line.length <= LABEL_LENGTH && TAIL.test(withoutSigns(line));
}
