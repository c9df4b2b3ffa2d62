package io.cambrian.evaluators.problem.design.worker;

import java.util.List;

/**
 * What a design that is written in Java can do while it answers one problem. Its source declares an interface with these two
 * methods itself, so that it needs no library; exported designs are such sources:
 *
 * <pre>{@code
 * import java.util.List;
 *
 * public final class SecondThought {
 *     public interface Calls {
 *         String ask(String request, String worker, List<String> seen);
 *
 *         int left();
 *     }
 *
 *     public static String answer(String problem, Calls calls) {
 *         String first = calls.ask("solve", "generic", List.of());
 *         return calls.ask("verify " + first, "generic", List.of()).equals("yes") || calls.left() == 0
 *                 ? first
 *                 : calls.ask("solve", "generic", List.of("refused " + first));
 *     }
 * }
 * }</pre>
 *
 * <p>Requests are those of {@link Request}. Workers are written as their role, and what differs from the usual settings:
 * {@code expert-1 prompt 2 temperature 0.8 model 1}. What a worker sees besides the problem is a list of notes, each a {@link Note}
 * in kebab case and what it is about: {@code refused a1}, {@code plan t1}, {@code part 0}.
 *
 * <p>Answers and texts are names such as {@code a1} and {@code t1}, given in the order in which they first occur while a problem is
 * worked on; equal answers have equal names, which tell nothing else. A design answers with the name of an answer.
 */
public interface Calls {

    /**
     * Asks a worker; one call, unless the request is free.
     *
     * @return the reply that the request describes; empty when no call was left for it
     * @throws MisusedCallException when there is no such request, worker or note
     */
    String ask(String request, String worker, List<String> seen);

    /** How many calls are left for this problem. */
    int left();
}
