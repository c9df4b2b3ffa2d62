/**
 * Takes candidates out of the archive as Java source files, with the evidence that the archive has for them.
 *
 * <p>Open first: {@link io.cambrian.schedules.export.ClassExport}, then {@link io.cambrian.schedules.export.EvidenceReport}.
 */
@NullMarked
package io.cambrian.schedules.export;

import org.jspecify.annotations.NullMarked;
