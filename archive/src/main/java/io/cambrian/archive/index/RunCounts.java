package io.cambrian.archive.index;

import java.util.OptionalLong;

/**
 * What the index knows of a run.
 *
 * @param started offset of its RunStarted event, unless that line is damaged
 * @param state 0 running, 1 parked, 2 finished
 * @param proposals how many proposals
 * @param evaluated how many of them have evaluations, inherited ones included
 * @param told how many from the first on have evaluations without a gap
 * @param duplicates how many inherited their evaluations
 * @param failures how many have an evaluation without a score
 */
public record RunCounts(
        OptionalLong started, int state, long proposals, long evaluated, long told, long duplicates, long failures) {}
