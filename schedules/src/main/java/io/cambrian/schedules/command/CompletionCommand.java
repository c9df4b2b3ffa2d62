package io.cambrian.schedules.command;

import io.cambrian.schedules.command.option.ExitCode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands, options and the names that can be listed. */
@Command(
        name = "completion",
        description = {
            "Print a script with which a shell completes commands, options, and the names of tasks, candidates, suites,"
                    + " backends and example specs.",
            "It knows the names of this build; load it again after an update."
        },
        footer = "  source <(./cambrian completion bash)")
final class CompletionCommand implements Callable<Integer> {

    /** Shells whose completion is known; zsh reads bash's after {@code bashcompinit}, which the script calls. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Parameters(paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Shell shell;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        String program = command.root().name();
        out.println("# Completion of " + program + " in " + shell + ". For this session: source <(./" + program
                + " completion " + shell + ")");
        out.println(AutoComplete.bash(program, command.root().commandLine()));
        out.flush();
        return ExitCode.OK.number();
    }
}
