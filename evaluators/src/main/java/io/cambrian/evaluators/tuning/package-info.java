/**
 * Which hyper-parameters a learner has by name, and trainings with given ones.
 *
 * <p>A {@link io.cambrian.evaluators.tuning.Tunables} knows the settings of one learner: the legal range of each hyper-parameter,
 * its current value, and the settings that other values make. It says before anything runs whether a
 * {@linkplain io.cambrian.searchspace.tuning.TuningSpace space} could leave these ranges. A
 * {@link io.cambrian.evaluators.tuning.TunedTrainer} trains programs together with their hyper-parameters, or along a schedule.
 *
 * <p>Open first: {@link io.cambrian.evaluators.tuning.Tunables}, then {@link io.cambrian.evaluators.tuning.TunedTrainer}.
 */
@NullMarked
package io.cambrian.evaluators.tuning;

import org.jspecify.annotations.NullMarked;
