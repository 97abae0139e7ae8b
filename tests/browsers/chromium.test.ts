import { tellStories } from './tell-stories';

tellStories('chromium');
