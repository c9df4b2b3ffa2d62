/**
 * Large values as files named after their content.
 *
 * <p>Open first: {@link io.cambrian.archive.blob.BlobStore}, then {@link io.cambrian.archive.blob.DurableFiles}.
 */
@NullMarked
package io.cambrian.archive.blob;

import org.jspecify.annotations.NullMarked;
