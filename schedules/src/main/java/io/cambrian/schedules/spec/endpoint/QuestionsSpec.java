package io.cambrian.schedules.spec.endpoint;

import java.util.List;
import java.util.Optional;

/**
 * A user's own questions, as the task {@value #TASK}: designs answer them with models of the run's endpoint.
 *
 * @param file one question a line, as a path from the working directory
 * @param models the models of the endpoint in the order in which designs number them
 * @param mostCalls on one question
 * @param prompts a folder with the user's own texts in place of those that workers are asked by
 */
public record QuestionsSpec(String file, List<String> models, int mostCalls, Optional<String> prompts) {

    /** The name of the task in stages. */
    public static final String TASK = "questions";

    public QuestionsSpec {
        models = List.copyOf(models);
    }
}
