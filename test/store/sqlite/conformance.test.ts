import { describeContentStore } from '../conformance.ts';
import { temporaryPlace } from './temporary-place.ts';

describeContentStore('the SQLite store', temporaryPlace);
