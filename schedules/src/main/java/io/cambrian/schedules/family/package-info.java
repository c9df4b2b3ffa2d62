/**
 * The kinds of candidates that the platform can search, behind one contract.
 *
 * <p>The rest of this module handles candidates of any kind: it asks the candidate's {@link
 * io.cambrian.schedules.family.Family} for what is particular to the kind. A new kind is a family here, a line in {@link
 * io.cambrian.schedules.family.Families}, a record of its keys beside {@link io.cambrian.schedules.spec.space.SearchSpaceSpec}, and
 * what the compiler then asks for.
 *
 * <p>Open first: {@link io.cambrian.schedules.family.Family}, then {@link io.cambrian.schedules.family.LossFamily}.
 */
@NullMarked
package io.cambrian.schedules.family;

import org.jspecify.annotations.NullMarked;
