package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveVerifier;
import io.cambrian.archive.VerificationReport;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks after an archive. */
@Command(
        name = "archive",
        description = "Look after an archive: check it, or make its index anew.",
        footer = "  ./cambrian archive verify",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ArchiveCommand.Verify.class, ArchiveCommand.Rebuild.class})
final class ArchiveCommand {

    /** Checks everything that is stored. */
    @Command(
            name = "verify",
            description = "Check every line and every stored value; exits with 5 when something is damaged.",
            footer = "  ./cambrian archive verify")
    static final class Verify implements Callable<Integer> {

        @Mixin
        private final ArchiveOption archive = new ArchiveOption();

        @Mixin
        private final Output output = new Output();

        @Override
        public Integer call() {
            archive.requireExisting();
            VerificationReport report = ArchiveVerifier.verify(archive.directory());
            output.print(report, out -> {
                out.printf(
                        Locale.ROOT,
                        "%,d lines and %,d stored values: %s%n",
                        report.lines(),
                        report.blobs(),
                        report.isSound() ? "all sound" : report.findings().size() + " findings");
                report.findings().forEach(finding -> out.println("  " + finding.place() + ": " + finding.problem()));
            });
            return (report.isSound() ? ExitCode.OK : ExitCode.ARCHIVE).number();
        }
    }

    /** Makes the index anew. */
    @Command(
            name = "rebuild",
            description = "Make the index anew from the journal, which alone is the archive's truth.",
            footer = "  ./cambrian archive rebuild")
    static final class Rebuild implements Callable<Integer> {

        @Mixin
        private final ArchiveOption archive = new ArchiveOption();

        @Mixin
        private final Output output = new Output();

        @Override
        public Integer call() {
            archive.requireExisting();
            long events = ArchiveVerifier.rebuildIndex(archive.directory());
            output.print(
                    Map.of("events", events),
                    out -> out.println("The index was made anew from " + events + " events."));
            return ExitCode.OK.number();
        }
    }
}
