/**
 * Programs together with their hyper-parameters: both searched, or one of them held.
 *
 * <p>Open first: {@link io.cambrian.searchspace.tuning.joint.Tuned}, then
 * {@link io.cambrian.searchspace.tuning.joint.TunedSpace}.
 */
@NullMarked
package io.cambrian.searchspace.tuning.joint;

import org.jspecify.annotations.NullMarked;
