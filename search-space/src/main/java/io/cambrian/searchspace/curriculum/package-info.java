/**
 * Curricula: which levels agents live in while something is meta-trained on them. The distribution that levels are drawn from and
 * the way in which the next one is chosen are one candidate, so that a curriculum can be written down, compared and searched like
 * any other discovery.
 *
 * <p>Not here: what a level is made of and how an agent's regret is measured; this package only names them.
 *
 * <p>Open first: {@link io.cambrian.searchspace.curriculum.LevelCurriculum}, then
 * {@link io.cambrian.searchspace.curriculum.Choice}.
 */
@NullMarked
package io.cambrian.searchspace.curriculum;

import org.jspecify.annotations.NullMarked;
