/**
 * What is tuned rather than invented: hyper-parameters with their bounds, conditions and constraints, schedules of them, and
 * programs together with them.
 *
 * <p>A {@link io.cambrian.searchspace.tuning.TuningSpace} is made of typed fields; its candidates are points of the unit cube, so
 * that evolution, quasi-random sequences and surrogate models all search it. An
 * {@link io.cambrian.searchspace.tuning.field.Exploration} is how population-based training changes one value, and a
 * {@link io.cambrian.searchspace.tuning.Schedule} what it finds. A {@link io.cambrian.searchspace.tuning.joint.Tuned} candidate is a
 * program (a loss, a drift, an algorithm as it stands) with its hyper-parameters or its schedule. Which hyper-parameters a
 * learner has is the learner's business, none of this package's.
 *
 * <p>Open first: {@link io.cambrian.searchspace.tuning.TuningSpace}, then {@link io.cambrian.searchspace.tuning.field.Field}.
 */
@NullMarked
package io.cambrian.searchspace.tuning;

import org.jspecify.annotations.NullMarked;
