/**
 * The archive of a search: a row for everything that was ever tried, how good it is, where it comes from, on which islands it lives,
 * and who is drawn as a parent. What is measured next, and what is made of parents, is decided elsewhere.
 *
 * <p>Open first: {@link io.cambrian.metalearners.agentsearch.archive.Archive}, then {@link io.cambrian.metalearners.agentsearch.archive.Member}.
 */
@NullMarked
package io.cambrian.metalearners.agentsearch.archive;

import org.jspecify.annotations.NullMarked;
