package io.cambrian.evaluators.endpoint;

/** Whatever answers chat requests: an endpoint, a recording of one, either with something in front. */
@FunctionalInterface
public interface Chat {

    /**
     * Asks and waits for the reply; safe for use by many threads.
     *
     * @throws java.util.concurrent.CancellationException when the waiting thread is interrupted; it stays interrupted
     * @throws EndpointException when a recording cannot be written
     */
    Reply ask(ChatRequest request);
}
