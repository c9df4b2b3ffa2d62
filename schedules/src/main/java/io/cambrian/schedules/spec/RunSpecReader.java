package io.cambrian.schedules.spec;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.spec.endpoint.EndpointKeys;
import io.cambrian.schedules.spec.endpoint.EndpointSpec;
import io.cambrian.schedules.spec.endpoint.QuestionsKeys;
import io.cambrian.schedules.spec.endpoint.QuestionsSpec;
import io.cambrian.schedules.spec.jar.Jars;
import io.cambrian.schedules.spec.learner.MetaLearnerKeys;
import io.cambrian.schedules.spec.learner.MetaLearnerSpec;
import io.cambrian.schedules.spec.space.MutationKeys;
import io.cambrian.schedules.spec.space.MutationSpec;
import io.cambrian.schedules.spec.space.SearchSpaceKeys;
import io.cambrian.schedules.spec.space.SearchSpaceSpec;
import io.cambrian.schedules.spec.stage.StageKeys;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.trainer.TrainerKeys;
import io.cambrian.schedules.spec.yaml.MisfitException;
import io.cambrian.schedules.spec.yaml.Profiles;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.spec.yaml.YamlNode;
import io.cambrian.schedules.spec.yaml.YamlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Reads run specs; {@link RunSpecWriter} is its inverse. Keys and defaults meet here and, for the parts that come in kinds, in
 * {@link SearchSpaceKeys}, {@link MetaLearnerKeys}, {@link TrainerKeys} and {@link StageKeys}.
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

    private RunSpecReader() {}

    /** The spec in a file, on its own; whether its parts fit together is left to whoever runs it. */
    public static RunSpec readFile(Path file, Optional<String> profile) {
        return readFile(file, profile, spec -> {});
    }

    /**
     * The spec in a file, with the keys of one of its profiles in place of its own.
     *
     * @param profile the profile's name; none, if empty
     * @param check what else must hold; a {@link MisfitException} of its gets the line of its key
     * @throws SpecException when the file cannot be read, holds no usable spec or no such profile
     */
    public static RunSpec readFile(Path file, Optional<String> profile, Consumer<RunSpec> check) {
        try {
            return read(file.toString(), Files.readString(file), profile, check);
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
        return read(source, yaml, Optional.empty(), spec -> {});
    }

    /** The spec in a text; all its profiles are read, too, so that a mistake in one does not wait for the night. */
    static RunSpec read(String source, String yaml, Optional<String> profile, Consumer<RunSpec> check) {
        Profiles profiles = Profiles.of(source, new YamlParser(source).parse(yaml));
        RunSpec spec = read(source, profile.map(profiles::with).orElseGet(profiles::plain), check);
        profiles.names().forEach(name -> read(source, profiles.with(name), other -> {}));
        return spec;
    }

    private static RunSpec read(String source, YamlNode.Mapping keys, Consumer<RunSpec> check) {
        try {
            RunSpec spec = read(source, keys);
            check.accept(spec);
            return spec;
        } catch (MisfitException e) {
            throw new KeyPlaces(source, keys).placed(e);
        }
    }

    private static RunSpec read(String source, YamlNode.Mapping keys) {
        try (Section root = Section.root(source, keys)) {
            root.has(Profiles.KEY); // not there any more, but known
            List<String> jars = root.known("jars", List.of(), jar -> Jars.of(List.of(jar)));
            Optional<EndpointSpec> endpoint =
                    root.has("endpoint") ? Optional.of(EndpointKeys.read(root.section("endpoint"))) : Optional.empty();
            Optional<QuestionsSpec> questions = questions(root, endpoint);
            TaskCatalogue catalogue = RunSpec.catalogue(jars, endpoint, questions);
            Section space = root.section("search-space");
            List<MutationSpec> mutations = MutationKeys.read(space, Jars.of(jars));
            SearchSpaceSpec searchSpace = SearchSpaceKeys.read(space);
            MetaLearnerSpec metaLearner =
                    MetaLearnerKeys.read(root.section("meta-learner"), searchSpace, Jars.of(jars));
            List<StageSpec> stages = StageKeys.read(root, "stages", catalogue);
            return new RunSpec(
                    root.text("name"),
                    root.longInteger("seed", 1, Long.MIN_VALUE),
                    evaluations(root, metaLearner, stages),
                    root.integer("in-flight", 16, 1),
                    searchSpace,
                    mutations,
                    metaLearner,
                    TrainerKeys.read(root.section("trainer"), searchSpace.usualTrainer()),
                    jars,
                    stages,
                    report(root.section("report"), catalogue),
                    export(root.section("export")),
                    endpoint,
                    questions,
                    root.optionalText("window"));
        }
    }

    private static Optional<QuestionsSpec> questions(Section root, Optional<EndpointSpec> endpoint) {
        if (!root.has("questions")) {
            return Optional.empty();
        }
        EndpointSpec answering = endpoint.orElseThrow(
                () -> root.refused("questions", "a language model has to answer them; say which one under 'endpoint'"));
        return Optional.of(QuestionsKeys.read(root.section("questions"), answering));
    }

    /** What the learner's other keys leave open must be written down; what follows from them may be. */
    private static long evaluations(Section root, MetaLearnerSpec metaLearner, List<StageSpec> stages) {
        OptionalLong due = metaLearner.evaluations(stages);
        if (due.isEmpty()) {
            return root.longInteger("evaluations", 1);
        }
        long written = root.longInteger("evaluations", due.getAsLong(), 1);
        if (written != due.getAsLong()) {
            throw root.refused(
                    "evaluations",
                    "it follows from the learner's other keys and the stages that there are " + due.getAsLong()
                            + "; leave the key out");
        }
        return written;
    }

    private static ReportSpec report(Section section, TaskCatalogue catalogue) {
        try (section) {
            return new ReportSpec(
                    section.integer("finalists", 10, 1),
                    section.integer("selection-seeds", 2, 1),
                    section.integer("best", 5, 1),
                    section.integer("seeds", 5, 2),
                    section.has("held-out") ? StageKeys.read(section, "held-out", catalogue) : List.of());
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
