package io.cambrian.evaluators.onpolicy;

import io.cambrian.searchspace.drift.Drift;
import java.util.OptionalDouble;

/**
 * What one step of learning is made of.
 *
 * @param drift keeps the policy near the one that gathered the data
 * @param size transitions it learns from
 * @param valueClip how far a value may move from its old one before its error stops counting, if at all
 * @param normaliseAdvantages whether advantages get mean 0 and deviation 1 among these transitions
 */
record LearningStep(Drift drift, int size, OptionalDouble valueClip, boolean normaliseAdvantages) {}
