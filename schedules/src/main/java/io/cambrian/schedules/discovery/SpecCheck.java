package io.cambrian.schedules.discovery;

import io.cambrian.evaluators.MetaTrainer;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.endpoint.EndpointException;
import io.cambrian.evaluators.prompt.PromptException;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.export.ClassExport;
import io.cambrian.schedules.family.Learners;
import io.cambrian.schedules.family.Searched;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.endpoint.OpenEndpoints;
import io.cambrian.schedules.spec.jar.Jars;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.MisfitException;
import io.cambrian.schedules.window.Window;
import io.cambrian.schedules.window.WindowFormatException;
import io.cambrian.searchspace.Candidate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Whether the parts of a run spec fit together. */
final class SpecCheck {

    private SpecCheck() {}

    /** @throws MisfitException with one sentence that names the keys and the remedy */
    static void check(RunSpec spec) {
        checkParts(spec);
        checkStages(spec);
        checkEndpoint(spec);
        spec.window().ifPresent(window -> named("window", () -> Window.parse(window)));
        if (spec.report().best() > spec.report().finalists()) {
            throw new MisfitException(
                    "report.best",
                    "'report.best' (" + spec.report().best() + ") is larger than 'report.finalists' ("
                            + spec.report().finalists() + "); the best are chosen among the finalists.");
        }
    }

    private static void checkParts(RunSpec spec) {
        named("search-space", () -> Searched.of(spec.searchSpace()));
        checkParts(spec, Searched.of(spec.searchSpace()));
    }

    private static <C extends Candidate> void checkParts(RunSpec spec, Searched<C> searched) {
        named("search-space.mutations", () -> requireMutants(spec));
        named("search-space.mutations", () -> searched.mutatedBy(spec.mutations(), Jars.of(spec.jars())));
        named("meta-learner", () -> Learners.of(spec, searched));
        named("trainer", () -> requireGradient(spec, searched.family().trainer(spec.trainer(), Backends.best())));
        named("search-space", () -> searched.requireTunable(spec.trainer(), Backends.best()));
        named("export", () -> ClassExport.check(spec.export(), searched.family()));
    }

    private static void requireMutants(RunSpec spec) {
        if (!spec.mutations().isEmpty() && !spec.metaLearner().mutates()) {
            throw new IllegalArgumentException(
                    "'" + spec.metaLearner().kind()
                            + "' makes no mutants; leave them out, or use a meta-learner that does, such as 'regularised-evolution'");
        }
    }

    private static void requireGradient(RunSpec spec, Trainer<?> trainer) {
        if (spec.metaLearner().followsGradients() && !(trainer instanceof MetaTrainer<?>)) {
            throw new IllegalArgumentException("'" + spec.trainer().kind()
                    + "' cannot say how the candidate should change, which '"
                    + spec.metaLearner().kind()
                    + "' follows; search it with an evolution strategy such as 'open-es'");
        }
    }

    /** Opens the endpoint, which sends nothing, but finds out whether its key and its recording are there. */
    private static void checkEndpoint(RunSpec spec) {
        spec.endpoint().ifPresent(endpoint -> {
            if (!spec.metaLearner().consults() && spec.questions().isEmpty()) {
                throw new MisfitException(
                        "endpoint",
                        "Nothing in this run asks the language model under 'endpoint'; add"
                                + " 'meta-learner.consulting' or 'questions', or leave 'endpoint' out.");
            }
            named("endpoint", () -> OpenEndpoints.of(endpoint));
        });
    }

    private static void checkStages(RunSpec spec) {
        named("stages", () -> Experiments.protocol(spec));
        Set<String> searched = new HashSet<>();
        each("stages", spec.stages(), stage -> {
            StageCheck.check(spec, stage);
            StageCheck.requireScale(spec, stage);
            StageCheck.requireLevels(spec, stage);
            searched.add(stage.task());
        });
        each("report.held-out", spec.report().heldOut(), stage -> {
            StageCheck.check(spec, stage);
            if (searched.contains(stage.task())) {
                throw new MisfitException(
                        StageSpec.TASK,
                        "The task '" + stage.task()
                                + "' stands under 'stages' and under 'report.held-out'; held-out tasks are those that the"
                                + " search never trains on, so remove it from one of the two.");
            }
        });
    }

    /** Checks the stages of a list; what does not fit one of them gets its place in the list. */
    private static void each(String list, List<StageSpec> stages, Consumer<StageSpec> check) {
        for (int i = 0; i < stages.size(); i++) {
            try {
                check.accept(stages.get(i));
            } catch (MisfitException e) {
                throw e.within(list + "[" + i + "]");
            }
        }
    }

    private static void named(String key, Runnable part) {
        try {
            part.run();
        } catch (IllegalArgumentException | WindowFormatException | EndpointException | PromptException e) {
            String reason = String.valueOf(e.getMessage());
            String end = reason.endsWith("?") ? "" : ".";
            throw new MisfitException(key, "'" + key + "' cannot be used: " + reason + end, e);
        }
    }
}
