/**
 * The truth on disk: an append-only file of checksummed lines.
 *
 * <p>{@code journal.jsonl} has one event a line: the CRC-32C of the JSON as eight hexadecimal digits, a space, the JSON in
 * UTF-8, a line feed. The first line is a header with magic and format version. Nothing here knows what an event means.
 *
 * <p>Open first: {@link io.cambrian.archive.journal.JournalWriter}, then
 * {@link io.cambrian.archive.journal.JournalReader}.
 */
@NullMarked
package io.cambrian.archive.journal;

import org.jspecify.annotations.NullMarked;
