import { language, type MessageKey, say } from '../utils/say';

/** Tells a page of the extension, in whose file English stands, its language, its direction and its title. */
export function speakIn({ documentElement }: Document, title: MessageKey): void {
  documentElement.lang = language();
  documentElement.dir = say('direction');
  document.title = say(title);
}
