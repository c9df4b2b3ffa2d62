/**
 * Files that are whole or absent, and directories that one process owns at a time.
 *
 * <p>Open first: {@link io.cambrian.archive.file.DurableFiles}, then {@link io.cambrian.archive.file.DirectoryLock}.
 */
@NullMarked
package io.cambrian.archive.file;

import org.jspecify.annotations.NullMarked;
