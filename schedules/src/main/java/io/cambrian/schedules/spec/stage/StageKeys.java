package io.cambrian.schedules.spec.stage;

import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.task.TaskSuite;
import io.cambrian.schedules.spec.yaml.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The keys of each stage under {@code stages} and {@code report.held-out}; reading and writing are inverse. */
public final class StageKeys {

    private static final double ANY = Double.MAX_VALUE;

    private StageKeys() {}

    /** The stages of the list under {@code key}. */
    public static List<StageSpec> read(Section parent, String key, TaskCatalogue catalogue) {
        return parent.sections(key).stream()
                .flatMap(section -> stage(section, catalogue).stream())
                .toList();
    }

    /** One stage, or one for each member of a suite. */
    private static List<StageSpec> stage(Section section, TaskCatalogue catalogue) {
        try (section) {
            List<String> tasks = section.has("suite")
                    ? TaskSuite.members(section.known("suite", TaskSuite::members))
                    : List.of(section.known(StageSpec.TASK, catalogue::byName));
            long environmentSteps =
                    steps(section, tasks.stream().map(catalogue::byName).toList());
            OptionalDouble hurdle = section.optionalNumber("hurdle", -ANY, ANY);
            OptionalDouble timeLimit = section.optionalNumber("time-limit-seconds", 1e-3, 1e9);
            Optional<ScoreRange> scores = scores(section);
            return tasks.stream()
                    .map(task -> new StageSpec(task, environmentSteps, hurdle, timeLimit, scores))
                    .toList();
        }
    }

    /** How much of each task: problems of those that have problems, environment steps of the others. */
    private static long steps(Section section, List<Task> tasks) {
        boolean problems = tasks.stream().noneMatch(Task::hasEnvironments);
        String key = problems ? StageSpec.PROBLEMS : StageSpec.ENVIRONMENT_STEPS;
        String other = problems ? StageSpec.ENVIRONMENT_STEPS : StageSpec.PROBLEMS;
        if (section.has(other)) {
            throw section.refused(
                    other,
                    problems
                            ? "'" + tasks.getFirst().name() + "' has problems to be attempted; write 'problems'"
                            : "'" + tasks.getFirst().name()
                                    + "' has an environment to learn in; write 'environment-steps'");
        }
        return section.longInteger(key, 1);
    }

    /** The scale that a stage gives its task, if it does. */
    private static Optional<ScoreRange> scores(Section section) {
        OptionalDouble random = section.optionalNumber("random-score", -ANY, ANY);
        if (random.isEmpty()) {
            return Optional.empty();
        }
        double reference = section.number("reference-score", -ANY, ANY);
        if (reference <= random.getAsDouble()) {
            throw section.refused(
                    "reference-score",
                    "a good agent earns more than 'random-score' (" + random.getAsDouble() + "), found " + reference);
        }
        return Optional.of(new ScoreRange(random.getAsDouble(), reference, "as the run spec says"));
    }

    /** The stages as they are written in a list. */
    public static List<Map<String, Object>> write(List<StageSpec> stages, TaskCatalogue catalogue) {
        return stages.stream()
                .map(stage -> {
                    Map<String, Object> keys = new LinkedHashMap<>();
                    keys.put(StageSpec.TASK, stage.task());
                    keys.put(
                            stage.in(catalogue).hasEnvironments() ? StageSpec.ENVIRONMENT_STEPS : StageSpec.PROBLEMS,
                            stage.environmentSteps());
                    putIfPresent(keys, "hurdle", stage.hurdle());
                    putIfPresent(keys, "time-limit-seconds", stage.timeLimitSeconds());
                    stage.scores().ifPresent(scores -> {
                        keys.put("random-score", scores.random());
                        keys.put("reference-score", scores.reference());
                    });
                    return keys;
                })
                .toList();
    }

    private static void putIfPresent(Map<String, Object> keys, String key, OptionalDouble value) {
        value.ifPresent(number -> keys.put(key, number));
    }
}
