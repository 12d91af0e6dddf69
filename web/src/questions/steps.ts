// All questions, step by step.

import { HOME, PLACE } from "./costs.ts";
import { PARTNER, RATE, YOU } from "./household.ts";
import type { Step } from "./model.ts";
import { JOB, ROAD, TRAVEL } from "./work.ts";

export const STEPS: readonly Step[] = [YOU, PARTNER, RATE, JOB, TRAVEL, PLACE, HOME, ROAD];
