/**
 * What one candidate has to go through: tasks in order, with hurdles between them.
 *
 * <p>A {@link io.cambrian.evaluators.protocol.Protocol} says it, a {@link io.cambrian.evaluators.protocol.ProtocolRunner} does
 * it for one candidate on the calling thread. Spreading candidates over cores is the business of {@code dispatch}.
 *
 * <p>Open first: {@link io.cambrian.evaluators.protocol.Protocol}, then
 * {@link io.cambrian.evaluators.protocol.ProtocolRunner}.
 */
@NullMarked
package io.cambrian.evaluators.protocol;

import org.jspecify.annotations.NullMarked;
