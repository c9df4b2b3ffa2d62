/**
 * What users bring without changing the platform: jars with tasks, meta-learners and mutations.
 *
 * <p>Open first: {@link io.cambrian.schedules.spec.jar.Jars}.
 */
@NullMarked
package io.cambrian.schedules.spec.jar;

import org.jspecify.annotations.NullMarked;
