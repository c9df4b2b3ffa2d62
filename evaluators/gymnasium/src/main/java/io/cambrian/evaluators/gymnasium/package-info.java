/**
 * Gymnasium's environments as tasks: {@code gymnasium:Acrobot-v1}.
 *
 * <p>The environments run in a Python process of their own, all copies of a training in one, which is started with the first
 * reset and ended by {@code close()}. Whatever goes wrong there ends in an
 * {@link io.cambrian.evaluators.environment.EnvironmentFailedException} of one sentence, never in a blocked training. The
 * Python half is the resource {@code bridge.py}; its first lines define the frames.
 *
 * <p>Open first: {@link io.cambrian.evaluators.gymnasium.GymnasiumTasks}, then
 * {@link io.cambrian.evaluators.gymnasium.PythonProcess}.
 */
@NullMarked
package io.cambrian.evaluators.gymnasium;

import org.jspecify.annotations.NullMarked;
