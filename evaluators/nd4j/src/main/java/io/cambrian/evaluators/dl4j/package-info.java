/**
 * To DL4J: a trained policy as a model file of DL4J, and a discovered loss as a loss that DL4J trains with.
 *
 * <p>Nothing outside of this package sees a type of DL4J. The package {@code example} has one runnable example of each.
 *
 * <p>Open first: {@link io.cambrian.evaluators.dl4j.PolicyModel}, then {@link io.cambrian.evaluators.dl4j.DiscoveredLoss}.
 */
@NullMarked
package io.cambrian.evaluators.dl4j;

import org.jspecify.annotations.NullMarked;
