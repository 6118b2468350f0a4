import type { ReadinessFacts } from '../facts.ts';
import type { OpenTrigger } from '../readiness.ts';
import type { ReadinessRules } from '../readiness-rules.ts';

/** Every time a rule held on the days that the facts know, reviewed since or not. */
export type Trigger = (facts: ReadinessFacts, rules: ReadinessRules) => OpenTrigger[];
