/**
 * The outer loop: a record and its keys for each kind of meta-learner.
 *
 * <p>Open first: {@link io.cambrian.schedules.spec.learner.MetaLearnerSpec}, then
 * {@link io.cambrian.schedules.spec.learner.MetaLearnerKeys}.
 */
@NullMarked
package io.cambrian.schedules.spec.learner;

import org.jspecify.annotations.NullMarked;
