package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.record.RunId;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.command.option.RunParameter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what "the same archive" means: a hash over everything that must not differ between two runs of one spec. */
@Command(
        name = "digest",
        description = "Print the digest of a run: equal digests mean equal proposals, scores and reports, to the bit.",
        footer = "  ./cambrian digest")
final class DigestCommand implements Callable<Integer> {

    @Mixin
    private final RunParameter run = new RunParameter();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        try (ArchiveView view = archive.openForReading()) {
            RunId id = run.in(view).id();
            String digest = view.digest(id);
            output.print(Map.of("run", id.toString(), "digest", digest), out -> out.println(digest));
        }
        return ExitCode.OK.number();
    }
}
