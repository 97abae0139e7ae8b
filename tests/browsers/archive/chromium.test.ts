import { tellStories } from '../tell-stories';
import { LONG_ARCHIVE_STORIES } from './stories';

tellStories('chromium', LONG_ARCHIVE_STORIES);
