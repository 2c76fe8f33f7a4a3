// Lets Node run TypeScript in every thread; tsx by itself does so in the first one only.
import { register } from 'tsx/esm/api';

register();
