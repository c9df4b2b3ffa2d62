/**
 * Evolution strategies as meta-learners: candidates are the points that a strategy asks for, and the points of a generation, or of
 * an antithetic pair, may share what they are judged by.
 *
 * <p>The strategies themselves, which know vectors and fitness only, are one package above.
 *
 * <p>Open first: {@link io.cambrian.metalearners.strategy.search.StrategySearch}, then
 * {@link io.cambrian.metalearners.strategy.search.StrategySearchSettings}.
 */
@NullMarked
package io.cambrian.metalearners.strategy.search;

import org.jspecify.annotations.NullMarked;
