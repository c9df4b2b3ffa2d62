/**
 * The whole state of a training as a value: what a later leg of it starts from, in this process or another.
 *
 * <p>Not here: what the parts of a learner mean, which the learner that writes them says; when a checkpoint is taken or dropped.
 *
 * <p>Open first: {@link io.cambrian.evaluators.checkpoint.Checkpoint}, then
 * {@link io.cambrian.evaluators.checkpoint.CheckpointFormat}.
 */
@NullMarked
package io.cambrian.evaluators.checkpoint;

import org.jspecify.annotations.NullMarked;
