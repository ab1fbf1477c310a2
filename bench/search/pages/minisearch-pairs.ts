import { cutPairs } from '../cutting.ts';
import { startMiniSearch } from './minisearch.ts';

startMiniSearch(cutPairs);
