/**
 * The whole state of a training as a value: what a later leg of it starts from, in this process or another.
 *
 * <p>Start with {@link io.cambrian.evaluators.checkpoint.Checkpoint} and
 * {@link io.cambrian.evaluators.checkpoint.CheckpointFormat}.
 */
@NullMarked
package io.cambrian.evaluators.checkpoint;

import org.jspecify.annotations.NullMarked;
