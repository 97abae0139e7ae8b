import { OUTLET_STORIES } from '../outlets/stories';
import { ACCESS } from './access';
import { ACCESSIBILITY } from './accessibility';
import { BAD_INPUT } from './bad-input';
import { COMPARE } from './compare';
import { CREDITS } from './credits';
import { IMPORTS } from './imports';
import { LANGUAGES } from './languages';
import { LIBRARY_PAGE } from './library-page';
import { MARKS } from './marks';
import { NAVIGATION } from './navigation';
import { NEWCOMER } from './newcomer';
import { ORIGINS } from './origins';
import { POPUP } from './popup';
import { REAL_CASE } from './real-case';
import { REAL_MARKS } from './real-marks';
import { REAL_PAGES } from './real-pages';
import { SETTINGS } from './settings';
import { SOURCES } from './sources';
import type { Story } from './story';
import { VERDICTS } from './verdicts';

/** Everything that is told in both browsers. */
export const STORIES: readonly Story[] = [
  ...NEWCOMER,
  ...VERDICTS,
  ...LANGUAGES,
  ...POPUP,
  ...CREDITS,
  ...NAVIGATION,
  ...MARKS,
  ...ACCESS,
  ...ACCESSIBILITY,
  ...SETTINGS,
  ...SOURCES,
  ...ORIGINS,
  ...OUTLET_STORIES,
  ...LIBRARY_PAGE,
  ...COMPARE,
  ...IMPORTS,
  ...BAD_INPUT,
  REAL_CASE,
  REAL_PAGES,
  REAL_MARKS,
];
