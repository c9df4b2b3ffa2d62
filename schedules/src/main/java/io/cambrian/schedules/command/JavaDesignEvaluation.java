package io.cambrian.schedules.command;

import io.cambrian.evaluators.dispatch.Completion;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.isolation.Compilation;
import io.cambrian.evaluators.isolation.CompiledDesign;
import io.cambrian.evaluators.isolation.Isolation;
import io.cambrian.evaluators.isolation.JavaDesignTrial;
import io.cambrian.evaluators.isolation.JavaDesignTrial.Result;
import io.cambrian.evaluators.isolation.Limits;
import io.cambrian.evaluators.problem.design.DesignProblems;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measures a design that is a Java file, on the report seeds on which candidates of a task are measured too. */
final class JavaDesignEvaluation {

    private static final String ENDING = ".java";
    private static final int USUAL_PROBLEMS = 1000;

    private final Task task;
    private final DesignProblems set;
    private final RootSeed root;
    private final int seeds;
    private final int problems;

    /** @throws SpecException when the task has no problems for designs */
    JavaDesignEvaluation(Task task, RootSeed root, int seeds, Optional<Long> problems) {
        this.task = task;
        set = task.problems(AgentDesign.class)
                .filter(DesignProblems.class::isInstance)
                .map(DesignProblems.class::cast)
                .orElseThrow(() -> new SpecException("The task " + task.name()
                        + " has no problems for designs of agents; './cambrian tasks' lists those that have."));
        this.root = root;
        this.seeds = seeds;
        this.problems = Math.toIntExact(problems.orElse((long) USUAL_PROBLEMS));
    }

    /** What {@code --json} prints. */
    record Measured(String file, String task, int problems, Interval score, List<String> agents) {

        /** One agent a line, then all together. */
        void print(PrintWriter out) {
            agents.forEach(agent -> out.println("  " + agent));
            out.println(Evaluated.summary(task, problems, "problems", score, agents.size()));
        }
    }

    /** Whether this names a Java file. */
    static boolean isSource(String candidate) {
        return candidate.endsWith(ENDING);
    }

    /**
     * The Java file, if it may be used so.
     *
     * @throws SpecException when it is none, or the options do not fit
     */
    static Path requireSource(String candidate, boolean isolate, Optional<String> run) {
        if (!isSource(candidate)) {
            throw new SpecException("--isolate is for a design as a Java file, found '" + candidate
                    + "'; other candidates are data and need no walls.");
        }
        if (!isolate) {
            throw new SpecException(
                    "'" + candidate
                            + "' is Java source, which is foreign code: add --isolate to compile and run it in processes of its own.");
        }
        if (run.isPresent()) {
            throw new SpecException(
                    "--run is for candidates of its archive; name a task for the Java file with --task instead.");
        }
        return Path.of(candidate);
    }

    /** Compiles the file and lets it attempt the first problems of every seed. */
    Measured of(Path file, int threads) throws InterruptedException {
        try (Isolation isolation = Isolation.open(Limits.usual())) {
            CompiledDesign design = compiled(isolation, file);
            List<Result> results = results(new JavaDesignTrial(isolation, design, set), threads);
            List<Double> scores = results.stream()
                    .filter(Result.Measured.class::isInstance)
                    .map(result -> ((Result.Measured) result).meanScore())
                    .toList();
            return new Measured(
                    file.toString(),
                    task.name(),
                    problems,
                    Interval.of(scores),
                    results.stream().map(this::describe).toList());
        }
    }

    private static CompiledDesign compiled(Isolation isolation, Path file) {
        String name = String.valueOf(file.getFileName());
        String className = name.substring(0, name.length() - ENDING.length());
        return switch (isolation.compile(className, text(file))) {
            case Compilation.Compiled compiled -> compiled.design();
            case Compilation.Failed failed ->
                throw new SpecException(
                        "'" + file + "' is no design: " + failed.failure().reason() + ".");
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new SpecException("The file '" + file + "' cannot be read; give the path of a Java file.", e);
        }
    }

    private List<Result> results(JavaDesignTrial trial, int threads) throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Submission<Result>> running = new ArrayList<>();
            for (int k = 0; k < seeds; k++) {
                Seed seed = root.report().child(task.name(), k);
                running.add(dispatcher.submit(observer -> trial.attempt(seed, problems)));
            }
            List<Result> results = new ArrayList<>();
            for (Submission<Result> submission : running) {
                results.add(result(submission.await()));
            }
            return results;
        }
    }

    private static Result result(Completion<Result> completion) {
        return switch (completion) {
            case Completion.Finished<Result> finished -> finished.value();
            case Completion.Failed<Result> failed ->
                throw new IllegalStateException("an attempt failed unexpectedly", failed.cause());
            case Completion.Cancelled<Result> cancelled ->
                throw new IllegalStateException("nobody called this attempt off");
        };
    }

    private String describe(Result result) {
        return switch (result) {
            case Result.Measured measured ->
                String.format(
                        Locale.ROOT,
                        "%.4f (normalised %.3f), %.2f calls",
                        measured.meanScore(),
                        task.normalise(measured.meanScore()),
                        measured.meanCalls());
            case Result.Void nothing -> "void: " + nothing.failure().reason() + ", at problem " + nothing.problem();
        };
    }
}
