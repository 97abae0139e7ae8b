import { tellStories } from '../tell-stories';
import { LONG_OUTLET_STORIES, OUTLET_STORIES } from './stories';

tellStories('chromium', [...OUTLET_STORIES, ...LONG_OUTLET_STORIES]);
