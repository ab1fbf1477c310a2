import { cutWords } from '../cutting.ts';
import { startMiniSearch } from './minisearch.ts';

startMiniSearch(cutWords);
