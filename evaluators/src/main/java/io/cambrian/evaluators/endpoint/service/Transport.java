package io.cambrian.evaluators.endpoint.service;

/** Carries one request to the server. */
@FunctionalInterface
interface Transport extends AutoCloseable {

    /**
     * Sends this body to the chat completions of the endpoint and waits for the answer.
     *
     * @throws InterruptedException when the waiting thread is interrupted; the call is given up
     */
    Exchange post(String body) throws InterruptedException;

    @Override
    default void close() {}
}
