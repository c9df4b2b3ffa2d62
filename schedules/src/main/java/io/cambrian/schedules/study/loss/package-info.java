/**
 * Studies of loss functions: whether a search finds temporal-difference learning by itself, and whether discovered losses are
 * better than their baseline when all are tuned alike.
 *
 * <p>Losses themselves and searches for them in an archive are elsewhere: in {@code searchspace.loss} and in run specs.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.loss.RediscoveryStudy}, then {@link io.cambrian.schedules.study.loss.RetuneStudy}.
 */
@NullMarked
package io.cambrian.schedules.study.loss;

import org.jspecify.annotations.NullMarked;
