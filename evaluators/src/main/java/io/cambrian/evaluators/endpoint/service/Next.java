package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.Reply;
import java.time.Duration;
import java.util.Optional;

/** What follows from one try. */
sealed interface Next {

    /** No further try: this is the reply. */
    record Done(Reply reply) implements Next {}

    /**
     * A further try may succeed.
     *
     * @param seen what was wrong with this one
     * @param pause how long the server asks to wait, if it does
     */
    record Again(String seen, Optional<Duration> pause) implements Next {}
}
