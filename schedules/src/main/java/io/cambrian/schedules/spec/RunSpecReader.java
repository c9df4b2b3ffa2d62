package io.cambrian.schedules.spec;

import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Suite;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.loss.NamedLosses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads run specs. This is the one place where keys and defaults meet; {@link RunSpecWriter} is its inverse.
 *
 * <p>A minimal spec:
 *
 * <pre>{@code
 * name: first-look
 * evaluations: 100
 * stages:
 *   - task: CartPole-v0
 *     environment-steps: 10000
 * }</pre>
 */
public final class RunSpecReader {

    private static final double ANY = Double.MAX_VALUE;

    private RunSpecReader() {}

    /**
     * The spec in a file.
     *
     * @throws SpecException when the file cannot be read or holds no usable spec
     */
    public static RunSpec readFile(Path file) {
        try {
            return read(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new SpecException("There is no run spec '" + file + "'; give the path of a YAML file.", e);
        } catch (IOException e) {
            throw new SpecException("The run spec '" + file + "' cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /**
     * The spec in a text.
     *
     * @param source what to call the text in messages
     */
    public static RunSpec read(String source, String yaml) {
        try (Section root = Section.root(source, new YamlParser(source).parse(yaml))) {
            List<String> jars = root.known("jars", List.of(), jar -> TaskJars.catalogue(List.of(jar)));
            TaskCatalogue catalogue = TaskJars.catalogue(jars);
            return new RunSpec(
                    root.text("name"),
                    root.longInteger("seed", 1, Long.MIN_VALUE),
                    root.longInteger("evaluations", 1),
                    root.integer("in-flight", 16, 1),
                    searchSpace(root.section("search-space")),
                    metaLearner(root.section("meta-learner")),
                    trainer(root.section("trainer")),
                    jars,
                    stages(root, "stages", catalogue),
                    report(root.section("report"), catalogue),
                    export(root.section("export")),
                    root.optionalText("window"));
        }
    }

    private static SearchSpaceSpec searchSpace(Section section) {
        try (section) {
            return new SearchSpaceSpec(
                    section.choice("kind", "loss", List.of("loss")),
                    section.choice("language", "full", List.of("full", "small")),
                    section.known("start", "DQN", RunSpecReader::requireStart));
        }
    }

    private static void requireStart(String start) {
        if (!start.equals(SearchSpaceSpec.SCRATCH)) {
            NamedLosses.byName(start);
        }
    }

    private static MetaLearnerSpec metaLearner(Section section) {
        try (section) {
            String kind = section.choice(
                    "kind",
                    MetaLearnerSpec.REGULARISED_EVOLUTION,
                    List.of(MetaLearnerSpec.REGULARISED_EVOLUTION, MetaLearnerSpec.RANDOM_SEARCH));
            List<String> initial = section.known("initial", List.of("DQN"), NamedLosses::byName);
            // random search has no settings: asked for nothing else, the section refuses the keys of evolution
            return kind.equals(MetaLearnerSpec.RANDOM_SEARCH)
                    ? MetaLearnerSpec.randomSearch(initial)
                    : new MetaLearnerSpec(
                            kind,
                            section.integer("population", 300, 1),
                            section.integer("tournament", 25, 1),
                            section.number("mutation-probability", 0.95, 0, 1),
                            section.number("crossover-probability", 0, 0, 1),
                            initial);
        }
    }

    private static TrainerSpec trainer(Section section) {
        try (section) {
            return new TrainerSpec(
                    section.choice("kind", "dqn", List.of("dqn")),
                    section.integers("hidden", List.of(64, 64), 1),
                    section.number("learning-rate", 1e-3, Double.MIN_NORMAL, 1),
                    section.integer("batch-size", 32, 1),
                    section.number("discount", 0.99, 0, 1),
                    section.integer("replay-capacity", 50_000, 1),
                    section.integer("learning-starts", 1_000, 1),
                    section.integer("target-copy-period", 100, 1),
                    section.integer("environment-copies", 8, 1),
                    section.integer("environment-steps-per-update", 1, 1),
                    section.number("epsilon-end", 0.02, 0, 1),
                    section.longInteger("epsilon-steps", 1_000, 1),
                    section.optionalNumber("gradient-norm-limit", Double.MIN_NORMAL, ANY),
                    section.choice("scoring", TrainerSpec.TRAINING, List.of(TrainerSpec.TRAINING, TrainerSpec.GREEDY)),
                    section.integer("scoring-episodes", 50, 1));
        }
    }

    private static List<StageSpec> stages(Section parent, String key, TaskCatalogue catalogue) {
        return parent.sections(key).stream()
                .flatMap(section -> stage(section, catalogue).stream())
                .toList();
    }

    /** One stage, or one for each member of a suite. */
    private static List<StageSpec> stage(Section section, TaskCatalogue catalogue) {
        try (section) {
            List<String> tasks = section.has("suite")
                    ? Suite.members(section.known("suite", Suite::members))
                    : List.of(section.known("task", catalogue::byName));
            long environmentSteps = section.longInteger("environment-steps", 1);
            OptionalDouble hurdle = section.optionalNumber("hurdle", -ANY, ANY);
            OptionalDouble timeLimit = section.optionalNumber("time-limit-seconds", 1e-3, 1e9);
            Optional<ScoreRange> scores = scores(section);
            return tasks.stream()
                    .map(task -> new StageSpec(task, environmentSteps, hurdle, timeLimit, scores))
                    .toList();
        }
    }

    /** The scale that a stage gives its task, if it does. */
    private static Optional<ScoreRange> scores(Section section) {
        OptionalDouble random = section.optionalNumber("random-score", -ANY, ANY);
        if (random.isEmpty()) {
            return Optional.empty();
        }
        double reference = section.number("reference-score", Math.nextUp(random.getAsDouble()), ANY);
        return Optional.of(new ScoreRange(random.getAsDouble(), reference, "as the run spec says"));
    }

    private static ReportSpec report(Section section, TaskCatalogue catalogue) {
        try (section) {
            return new ReportSpec(
                    section.integer("finalists", 10, 1),
                    section.integer("selection-seeds", 2, 1),
                    section.integer("best", 5, 1),
                    section.integer("seeds", 5, 2),
                    section.has("held-out") ? stages(section, "held-out", catalogue) : List.of());
        }
    }

    private static ExportSpec export(Section section) {
        try (section) {
            return new ExportSpec(
                    section.text("to", "exported"),
                    section.text("package", "discovered"),
                    section.optionalText("class"));
        }
    }
}
