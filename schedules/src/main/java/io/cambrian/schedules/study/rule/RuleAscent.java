package io.cambrian.schedules.study.rule;

import io.cambrian.searchspace.rule.lpg.LpgRule;

/** A training of an update rule that can be stopped after every step. */
interface RuleAscent {

    /** One step: some meta-steps, or a generation. */
    void step();

    /** Where it is. */
    LpgRule rule();

    /** Environment steps so far, judging included. */
    long environmentSteps();

    /** Updates of agents so far. */
    long updates();
}
