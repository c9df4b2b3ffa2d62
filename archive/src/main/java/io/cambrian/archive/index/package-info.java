/**
 * Where things are in the journal: a derived, sorted map from keys to byte offsets and counts.
 *
 * <p>Everything here can be thrown away and computed again from the journal.
 *
 * <p>Open first: {@link io.cambrian.archive.index.Index}, then {@link io.cambrian.archive.index.IndexKeys}.
 */
@NullMarked
package io.cambrian.archive.index;

import org.jspecify.annotations.NullMarked;
