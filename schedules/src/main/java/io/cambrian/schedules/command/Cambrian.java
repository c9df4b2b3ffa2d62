package io.cambrian.schedules.command;

import io.cambrian.schedules.command.study.StudyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code cambrian}: its commands and nothing else. */
@Command(
        name = "cambrian",
        description = "Searches for reinforcement-learning algorithms and exports what it finds as Java classes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            ResumeCommand.class,
            RunsCommand.class,
            LeaderboardCommand.class,
            ShowCommand.class,
            LineageCommand.class,
            EvaluateCommand.class,
            TasksCommand.class,
            ExportCommand.class,
            DrawCommand.class,
            CheckDriftCommand.class,
            DistilCommand.class,
            DigestCommand.class,
            ArchiveCommand.class,
            StudyCommand.class,
            BenchCommand.class,
            DoctorCommand.class
        },
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  done",
            "  1  a defect of Cambrian itself",
            "  2  the command line cannot be understood",
            "  3  a run spec, window or option value cannot be used",
            "  4  no such run, candidate, task, program or backend",
            "  5  the archive cannot be read: damaged, newer format, not accessible",
            "  6  another process writes to the archive",
            "  7  the disk refused what had to be stored",
            "  8  a study, check or benchmark missed its bar",
            "  9  the backend cannot run here: a module, native library or device is missing",
            "130  stopped by Ctrl-C; the run is parked and can be resumed"
        })
public final class Cambrian {

    private Cambrian() {}

    /** Runs the program and exits with the code of the command. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, ready to execute; tests run it in their own process. */
    public static CommandLine commandLine() {
        return new CommandLine(new Cambrian())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(new ErrorReport());
    }
}
