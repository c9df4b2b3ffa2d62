/**
 * The kinds of candidates that the platform can search, behind one contract.
 *
 * <p>The rest of this module handles candidates of any kind: it asks the candidate's {@link
 * io.cambrian.schedules.family.Family} for what is particular to the kind, its words included. A new kind is a family here with a
 * line in {@link io.cambrian.schedules.family.Families}, and a record of its keys with a line in the table {@code SpaceKinds} of
 * {@code schedules.spec.space}. A new meta-learner is a line in {@link io.cambrian.schedules.family.Learners}, and a record of its
 * keys with a line in {@link io.cambrian.schedules.spec.learner.MetaLearnerKeys}.
 *
 * <p>Open first: {@link io.cambrian.schedules.family.Family}, then {@link io.cambrian.schedules.family.LossFamily}.
 */
@NullMarked
package io.cambrian.schedules.family;

import org.jspecify.annotations.NullMarked;
