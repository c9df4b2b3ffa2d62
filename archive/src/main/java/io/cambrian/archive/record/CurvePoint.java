package io.cambrian.archive.record;

/**
 * One measurement while training.
 *
 * @param environmentSteps environment steps used so far
 * @param score in the task's unit
 */
public record CurvePoint(long environmentSteps, double score) {}
