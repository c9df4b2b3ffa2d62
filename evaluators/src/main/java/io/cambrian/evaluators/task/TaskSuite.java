package io.cambrian.evaluators.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tasks that are discovered on, and others that discoveries are judged on. No task is in both lists.
 *
 * <p>Throws an {@link IllegalArgumentException} that names the tasks which are in both lists.
 *
 * @param name of the suite
 * @param metaTrain names of the tasks for searching
 * @param metaTest names of the held-out tasks
 */
public record TaskSuite(String name, List<String> metaTrain, List<String> metaTest) {

    private static final String TRAIN = "/train";
    private static final String TEST = "/test";

    public TaskSuite {
        metaTrain = List.copyOf(metaTrain);
        metaTest = List.copyOf(metaTest);
        if (!Collections.disjoint(metaTrain, metaTest)) {
            List<String> both = new ArrayList<>(metaTrain);
            both.retainAll(metaTest);
            throw new IllegalArgumentException("a held-out task is not searched on, found in both lists: " + both);
        }
    }

    /** The suites of this platform. */
    public static List<TaskSuite> all() {
        return TaskSuites.ALL;
    }

    /**
     * The members that {@code SUITE/train} or {@code SUITE/test} stands for.
     *
     * @param reference such as {@code minatar/train}
     * @return names of tasks, in the suite's order
     * @throws UnknownTaskException when there is no such list; its message offers the nearest
     */
    public static List<String> members(String reference) {
        return all().stream()
                .flatMap(suite -> suite.listOf(reference).stream())
                .findFirst()
                .orElseThrow(() -> UnknownTaskException.noSuite(reference, references()));
    }

    /** Every {@code SUITE/train} and {@code SUITE/test}. */
    public static List<String> references() {
        return all().stream()
                .flatMap(suite -> Stream.of(suite.name + TRAIN, suite.name + TEST))
                .toList();
    }

    private List<List<String>> listOf(String reference) {
        if (reference.equals(name + TRAIN)) {
            return List.of(metaTrain);
        }
        return reference.equals(name + TEST) ? List.of(metaTest) : List.of();
    }
}
