/**
 * What was found: every candidate, evaluation, parent link and learner state of every run.
 *
 * <p>The journal (checksummed JSON lines, forced to disk before it is acknowledged) is the truth; the MapDB index over it is
 * derived and rebuilt when missing, stale or damaged.
 */
@NullMarked
package io.cambrian.archive;

import org.jspecify.annotations.NullMarked;
