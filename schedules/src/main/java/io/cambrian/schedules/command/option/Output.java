package io.cambrian.schedules.command.option;

import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --json}, and where results are printed. */
public final class Output {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(names = "--json", description = "Print one JSON document instead of text; docs/json.md describes it.")
    private boolean json;

    public boolean json() {
        return json;
    }

    /** Prints the result: as JSON, or by {@code asText}. */
    public void print(Object result, Consumer<PrintWriter> asText) {
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(JsonDocuments.write(result));
        } else {
            asText.accept(out);
        }
        out.flush();
    }

    /** Where a study prints its table while it grows: standard output, unless that is reserved for one JSON document. */
    public PrintWriter progress() {
        return json ? messages() : command.commandLine().getOut();
    }

    /** Standard error: progress and messages. */
    public PrintWriter messages() {
        return command.commandLine().getErr();
    }
}
