/**
 * Large values as files named after their content.
 *
 * <p>Open first: {@link io.cambrian.archive.blob.BlobStore}, the only type here.
 */
@NullMarked
package io.cambrian.archive.blob;

import org.jspecify.annotations.NullMarked;
