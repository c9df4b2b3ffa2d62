package io.cambrian.archive.record;

import java.util.OptionalLong;

/**
 * Which segment of a lifetime a proposal asked for. What it reached follows from this and from what it started from, so lost
 * weights can be trained again.
 *
 * @param from the index of the proposal from whose end it started; empty for a fresh agent
 * @param until the environment step of the whole lifetime at which it ended
 * @param lane the place in the population that it trained in
 * @param seedIndex the index of the seed that the lifetimes of all lanes come from
 * @param stage which stage of the search's protocol it trained on, from 0 on
 */
public record SegmentRecord(OptionalLong from, long until, int lane, long seedIndex, int stage)
        implements CourseRecord {}
