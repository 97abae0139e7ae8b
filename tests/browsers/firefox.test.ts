import { tellStories } from './tell-stories';

tellStories('firefox');
