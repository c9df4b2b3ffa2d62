/**
 * What was found: every candidate, evaluation, parent link and learner state of every run.
 *
 * <p>The journal (checksummed JSON lines, forced to disk before they are acknowledged) is the truth; the MapDB index over
 * it is derived and rebuilt when missing, stale or damaged. What is written down lives in {@code record}; the journal
 * itself in {@code journal}, its JSON in {@code json}, large values in {@code blob}, the index in {@code index} and
 * {@code mapdb}, whole files and locks in {@code file}.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("cambrian-archive"))) {
 *     archive.append(new Event.RunStarted(run, now, "quickstart", specYaml, 42, "cambrian 0.1.0"));
 *     archive.force();                         // durable from here on
 *     archive.view().runs().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Open first: {@link io.cambrian.archive.Archive}, then {@link io.cambrian.archive.ArchiveView}.
 */
@NullMarked
package io.cambrian.archive;

import org.jspecify.annotations.NullMarked;
