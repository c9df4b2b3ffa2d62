/**
 * What a search keeps of its trainings so that later ones can go on from them: in memory, and once in a while beside the journal.
 *
 * <p>Nothing here is needed for the result: what was not kept, or cannot be read again, is trained again.
 *
 * <p>Open first: {@link io.cambrian.schedules.discovery.continuation.Continuations}.
 */
@NullMarked
package io.cambrian.schedules.discovery.continuation;

import org.jspecify.annotations.NullMarked;
