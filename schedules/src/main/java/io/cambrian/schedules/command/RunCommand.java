package io.cambrian.schedules.command;

import io.cambrian.archive.Archive;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.ComputeOptions;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.discovery.RunSession;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.yaml.SpecException;
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
        description = "Start a discovery run from a spec; without one, the quickstart.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final String QUICKSTART = "schedules/examples/quickstart.yaml";

    @Parameters(arity = "0..1", paramLabel = "SPEC", description = "A run spec in YAML (default: " + QUICKSTART + ").")
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
            description = "Use the keys of this profile of the spec in place of its own, such as overnight.")
    private Optional<String> profile = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Use this root seed instead of the spec's.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "Train this many programs instead of the spec's number.")
    private Optional<Long> evaluations = Optional.empty();

    @Option(
            names = "--window",
            paramLabel = "HH:MM-HH:MM",
            description = "Compute only in these hours, such as 22:00-06:30 (time zone and days may follow).")
    private Optional<String> window = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        RunSpec spec = spec();
        Experiments.check(spec);
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
        RunSpec spec = RunSpecReader.readFile(specFile.orElseGet(RunCommand::quickstart), profile);
        if (seed.isPresent()) {
            spec = spec.withSeed(seed.get());
        }
        if (evaluations.isPresent()) {
            if (evaluations.get() < 1) {
                throw new SpecException("--evaluations is at least 1, found " + evaluations.get()
                        + "; a run without budget finds nothing.");
            }
            spec = spec.withEvaluations(evaluations.get());
        }
        return window.isPresent() ? spec.withWindow(window.get()) : spec;
    }

    /** The quickstart stands beside the launcher; without launcher it is looked for in the working directory. */
    private static Path quickstart() {
        return Path.of(System.getProperty("cambrian.home", "")).resolve(QUICKSTART);
    }
}
