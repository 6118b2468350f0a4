import { refuseBadBodies } from './test-refused-bodies.ts';

refuseBadBodies(0, 2);
