/**
 * The index of a large archive in a file; the only package that knows MapDB.
 *
 * <p>Open first: {@link io.cambrian.archive.mapdb.IndexFile}, then {@link io.cambrian.archive.mapdb.Seal}.
 */
@NullMarked
package io.cambrian.archive.mapdb;

import org.jspecify.annotations.NullMarked;
