import { askBackground, onTabChanged } from '../../utils/messages/transport';
import type { Background } from './tab-watch';

/** The background, by messages. */
export const background: Background = { ask: askBackground, onTabChanged };
