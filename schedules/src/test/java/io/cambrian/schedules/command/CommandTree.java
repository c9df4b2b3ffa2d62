package io.cambrian.schedules.command;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The command line as a tree, for tests that walk all of it. */
final class CommandTree {

    private CommandTree() {}

    /** The program, its commands, and theirs, each before its own. */
    static List<CommandLine> all() {
        return below(Cambrian.commandLine()).toList();
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(CommandTree::below));
    }

    /** The words to type, such as {@code cambrian archive verify}. */
    static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }
}
