package io.cambrian.evaluators.dispatch;

/**
 * How a piece of work ended.
 *
 * @param <T> what the work returns
 */
public sealed interface Completion<T> {

    /**
     * The work returned.
     *
     * @param value what it returned
     */
    record Finished<T>(T value) implements Completion<T> {}

    /**
     * The work threw.
     *
     * @param cause what it threw, errors included; also a {@link java.util.concurrent.CancellationException} that nobody asked for
     */
    record Failed<T>(Throwable cause) implements Completion<T> {}

    /** The work was called off, before it began or while it ran. */
    record Cancelled<T>() implements Completion<T> {}
}
