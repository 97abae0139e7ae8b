import { STORIES } from './stories';
import { tellStories } from './tell-stories';

tellStories('chromium', STORIES);
