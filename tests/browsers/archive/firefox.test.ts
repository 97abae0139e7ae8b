import { tellStories } from '../tell-stories';
import { LONG_ARCHIVE_STORIES } from './stories';

tellStories('firefox', LONG_ARCHIVE_STORIES);
