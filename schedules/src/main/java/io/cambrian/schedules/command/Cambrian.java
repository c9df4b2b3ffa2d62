package io.cambrian.schedules.command;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.study.StudyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The program {@code cambrian}: its commands and nothing else. */
@Command(
        name = "cambrian",
        description = "Search for reinforcement-learning algorithms, and export what is found as Java classes.",
        scope = ScopeType.INHERIT,
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
            DoctorCommand.class,
            CompletionCommand.class
        },
        footerHeading = "%nExample:%n",
        footer = "  ./cambrian run --help")
public final class Cambrian {

    private Cambrian() {}

    /** Runs the program and exits with the code of the command. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, ready to execute; tests run it in their own process. */
    public static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Cambrian());
        commandLine
                .getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.table());
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new UsageReport())
                .setExecutionExceptionHandler(new ErrorReport());
    }
}
