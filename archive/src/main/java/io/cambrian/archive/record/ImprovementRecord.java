package io.cambrian.archive.record;

import java.util.OptionalLong;

/**
 * Which piece of a meta-training a proposal asked for.
 *
 * @param from the index of the proposal whose agents it went on with; empty for fresh ones
 * @param metaSteps how often the candidate followed its meta-gradient
 * @param lane which of the meta-trainings side by side it belongs to
 * @param seedIndex the index of the seed that the chance of all lanes comes from
 * @param stage the stage of the search's protocol whose task the agents learnt, from 0 on
 */
public record ImprovementRecord(OptionalLong from, int metaSteps, int lane, long seedIndex, int stage)
        implements CourseRecord {}
