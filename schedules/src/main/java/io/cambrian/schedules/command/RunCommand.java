package io.cambrian.schedules.command;

import io.cambrian.archive.Archive;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.ComputeOptions;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.discovery.RunSession;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.window.Window;
import io.cambrian.schedules.window.WindowFormatException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a run. */
@Command(
        name = "run",
        description = {
            "Start a discovery run from a spec; without one, the quickstart.",
            "Ends with the leaderboard and the best candidate as a class; parks on Ctrl-C."
        },
        footer = "  ./cambrian run schedules/examples/lpo.yaml --seed 2 --window 22:00-06:30")
final class RunCommand implements Callable<Integer> {

    private static final String QUICKSTART = "schedules/examples/quickstart.yaml";

    @Parameters(
            arity = "0..1",
            paramLabel = "SPEC",
            completionCandidates = KnownNames.Specs.class,
            description = "The run spec, a file in YAML (default: " + QUICKSTART + ").")
    private Optional<Path> specFile = Optional.empty();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final ComputeOptions compute = new ComputeOptions();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description =
                    "Use the keys of this profile of the spec, such as overnight, in place of its own (default: no profile).")
    private Optional<String> profile = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The root seed (default: the spec's).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "How many candidates to measure (default: the spec's number).")
    private Optional<Long> evaluations = Optional.empty();

    @Option(
            names = "--window",
            paramLabel = "WINDOW",
            description =
                    "Compute only in these hours, such as 22:00-06:30, after which a time zone and days may follow (default:"
                            + " the spec's, or always).")
    private Optional<String> window = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        RunSpec spec = spec();
        compute.check();
        try (Archive opened = archive.openForWriting()) {
            RunSession session = RunSession.start(
                    opened,
                    spec,
                    compute.backend().orElseGet(Backends::best),
                    Version.software(),
                    InstantSource.system());
            return new Conductor(opened, archive, compute, output).conduct(session);
        }
    }

    private RunSpec spec() {
        if (evaluations.isPresent()) {
            Counts.requireAtLeast(1, "--evaluations", evaluations.get());
        }
        window.ifPresent(RunCommand::requireWindow);
        return withOptions(RunSpecReader.readFile(
                specFile.orElseGet(RunCommand::quickstart), profile, read -> Experiments.check(withOptions(read))));
    }

    private RunSpec withOptions(RunSpec read) {
        RunSpec spec = read;
        if (seed.isPresent()) {
            spec = spec.withSeed(seed.get());
        }
        if (evaluations.isPresent()) {
            spec = spec.withEvaluations(evaluations.get());
        }
        return window.isPresent() ? spec.withWindow(window.get()) : spec;
    }

    private static void requireWindow(String hours) {
        try {
            Window.parse(hours);
        } catch (WindowFormatException e) {
            throw new SpecException("--window cannot be used: " + e.getMessage() + ".", e);
        }
    }

    /** The quickstart stands beside the launcher; without launcher it is looked for in the working directory. */
    private static Path quickstart() {
        return Path.of(System.getProperty("cambrian.home", "")).resolve(QUICKSTART);
    }
}
