/**
 * Meta Agent Search: an archive of everything that was ever tried, from which parents are drawn, typed operators that vary them, and
 * races that decide what is measured further.
 *
 * <p>It searches candidates of any kind; those of a {@link io.cambrian.searchspace.GrammarSpace} with the space's own operators.
 * Controls (independent samples, the best as only parent, plain choice of the greatest score) are settings of the same learner, so
 * that they spend the same budget.
 *
 * <p>This is the order of things: what is proposed, raced and chosen next, and the state. The rows of the archive and who becomes a parent are in
 * {@code archive}, how children are made in {@code breeding}, questions to somebody outside in {@code consultation}.
 *
 * <p>Open first: {@link io.cambrian.metalearners.agentsearch.ArchiveSearch}, then
 * {@link io.cambrian.metalearners.agentsearch.ArchiveState}.
 *
 * <pre>{@code
 * var search = new ArchiveSearch<>(space, ArchiveSettings.usual(100), seeds);
 * var state = search.init(new RootSeed(1).search());
 * var ask = search.ask(state);
 * state = search.tell(ask.state(), ask.proposals().getFirst(), evaluations);
 * }</pre>
 */
@NullMarked
package io.cambrian.metalearners.agentsearch;

import org.jspecify.annotations.NullMarked;
