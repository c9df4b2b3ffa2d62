package io.cambrian.evaluators.endpoint.service;

import java.util.Optional;

/** What one call over the network came to. */
sealed interface Exchange {

    /**
     * The server answered in time.
     *
     * @param status of HTTP
     * @param retryAfter the header of this name, in seconds or as a date, if any
     * @param body what was sent back
     */
    record Answered(int status, Optional<String> retryAfter, String body) implements Exchange {}

    /**
     * No connection came to be, so nothing can have been charged.
     *
     * @param reason what was seen
     */
    record NotConnected(String reason) implements Exchange {}

    /**
     * The call was sent but no whole answer came; it may have been charged.
     *
     * @param reason what was seen
     */
    record Lost(String reason) implements Exchange {}
}
