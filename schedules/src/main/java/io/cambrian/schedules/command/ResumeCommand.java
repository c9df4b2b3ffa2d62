package io.cambrian.schedules.command;

import io.cambrian.archive.Archive;
import io.cambrian.archive.RunState;
import io.cambrian.archive.RunSummary;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.ComputeOptions;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.command.option.RunParameter;
import io.cambrian.schedules.command.option.UnknownNameException;
import io.cambrian.schedules.discovery.RunSession;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Goes on with a run that was parked or killed. */
@Command(
        name = "resume",
        description = "Go on with a run that was parked or killed; a finished one prints its result again.",
        footer = "  ./cambrian resume --threads 1")
final class ResumeCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "RUN",
            description = "The run's id or a unique beginning of it (default: the latest that has not finished).")
    private Optional<String> run = Optional.empty();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final ComputeOptions compute = new ComputeOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        compute.check();
        archive.requireExisting();
        try (Archive opened = archive.openForWriting()) {
            RunSummary summary = run.map(opened.view()::run).orElseGet(() -> latestUnfinished(opened));
            Conductor conductor = new Conductor(opened, archive, compute, output);
            if (summary.state() == RunState.FINISHED) {
                output.messages().println("Run " + summary.id() + " has finished; nothing is left to compute.");
                output.messages().flush();
                conductor.printResult(summary.id());
                return ExitCode.OK.number();
            }
            Backend backend = compute.backend().orElseGet(() -> RunSession.backendOf(opened.view(), summary.id()));
            return conductor.conduct(RunSession.resume(opened, summary.id(), backend, InstantSource.system()));
        }
    }

    private static RunSummary latestUnfinished(Archive opened) {
        return opened.view().runs().stream()
                .filter(summary -> summary.state() != RunState.FINISHED)
                .max(RunParameter.BY_START)
                .orElseThrow(() ->
                        new UnknownNameException("No run is waiting to be resumed; './cambrian runs' lists all."));
    }
}
