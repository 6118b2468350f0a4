import { refuseBadBodies } from './test-refused-bodies.ts';

refuseBadBodies(1, 2);
