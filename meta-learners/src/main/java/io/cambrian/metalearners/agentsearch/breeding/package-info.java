/**
 * How a new candidate is made: whose proposer, which parent, which operator. Whether it is new enough to be measured is decided
 * elsewhere.
 *
 * <p>Open first: {@link io.cambrian.metalearners.agentsearch.breeding.Breeding}, then {@link io.cambrian.metalearners.agentsearch.breeding.ProposerSettings}.
 */
@NullMarked
package io.cambrian.metalearners.agentsearch.breeding;

import org.jspecify.annotations.NullMarked;
