/**
 * Loss programs: typed computation graphs from one transition to one loss, the language in which losses are discovered.
 *
 * <p>A {@linkplain io.cambrian.searchspace.loss.LossProgram program} is a list of nodes; the last one is the loss. Its
 * canonical form is what is trained, hashed and exported. A {@linkplain io.cambrian.searchspace.loss.LossSpace space}
 * samples and varies programs; {@linkplain io.cambrian.searchspace.loss.LossInterpreter the interpreter} computes losses
 * and gradients in double precision and is the reference for every faster or exported form. Well-known losses are in
 * {@link io.cambrian.searchspace.loss.NamedLosses}.
 *
 * <p>Open first: {@link io.cambrian.searchspace.loss.LossProgram}, then {@link io.cambrian.searchspace.loss.LossSpace}.
 */
@NullMarked
package io.cambrian.searchspace.loss;

import org.jspecify.annotations.NullMarked;
