import { openLibrary } from './library';

// The disk answers while the page's own scripts, far larger, are read.
openLibrary();
import('./page');
