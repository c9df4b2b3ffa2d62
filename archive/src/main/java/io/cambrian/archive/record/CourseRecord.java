package io.cambrian.archive.record;

/**
 * What a proposal asked for that asked for less than a whole training. What it reached follows from this and from what it started
 * from, so lost weights can be trained again.
 */
public sealed interface CourseRecord permits SegmentRecord, TurnRecord, ImprovementRecord, ConsultationRecord {}
