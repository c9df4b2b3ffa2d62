package io.cambrian.schedules.command;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.searchspace.NearestName;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line that cannot be understood; pages of help are for {@code --help}. */
final class UsageReport implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        PrintWriter err = failure.getCommandLine().getErr();
        err.println(ErrorReport.sentence(message(failure)));
        err.flush();
        return ExitCode.USAGE.number();
    }

    private static String message(ParameterException failure) {
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        return switch (failure) {
            case UnmatchedArgumentException unmatched ->
                unmatched(unmatched.getUnmatched().getFirst(), command);
            case MissingParameterException missing -> missing(missing, command);
            default -> value(failure, command);
        };
    }

    private static String unmatched(String found, CommandSpec command) {
        if (found.startsWith("-")) {
            return "'" + name(command) + "' has no option '" + found + "'"
                    + NearestName.suggestion(found, alike(found, options(command)));
        }
        if (!command.subcommands().isEmpty()) {
            return "There is no command '" + found + "'"
                    + (command.parent() == null ? "" : " of '" + name(command) + "'")
                    + NearestName.suggestion(found, command.subcommands().keySet());
        }
        return "'" + name(command) + "' has no use for '" + found + "'" + help(command);
    }

    private static List<String> options(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .toList();
    }

    /** The words of a command behind the program's own. */
    private static String name(CommandSpec command) {
        return command.parent() == null
                ? command.name()
                : command.qualifiedName().substring(command.root().name().length() + 1);
    }

    /** Options that have the mistaken one as a part are more likely meant than those that only look like it. */
    private static List<String> alike(String found, List<String> options) {
        String word = found.replaceFirst("^-+", "-");
        List<String> longer =
                options.stream().filter(option -> option.endsWith(word)).toList();
        return longer.isEmpty() ? options : longer;
    }

    private static String missing(MissingParameterException failure, CommandSpec command) {
        List<ArgSpec> missing = failure.getMissing();
        String names = missing.stream().map(UsageReport::name).collect(Collectors.joining(" and "));
        return missing.stream().noneMatch(ArgSpec::required)
                ? names.replaceFirst(" ", " needs ") + ", found nothing"
                : "'" + name(command) + "' needs " + names + help(command);
    }

    /** The option with what it takes, or the argument. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String value(ParameterException failure, CommandSpec command) {
        ArgSpec argument = failure.getArgSpec();
        String found = failure.getValue();
        if (argument == null || found == null) {
            return command.subcommands().isEmpty()
                    ? String.valueOf(failure.getMessage())
                    : "'" + name(command) + "' needs one of its commands: "
                            + String.join(", ", command.subcommands().keySet());
        }
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return name + " is " + expected(argument) + ", found '" + found + "'";
    }

    private static String expected(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            return "one of " + String.join(", ", argument.completionCandidates());
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return type == double.class || type == Double.class ? "a number" : argument.paramLabel();
    }

    private static String help(CommandSpec command) {
        return "; './" + command.qualifiedName() + " --help' shows how it is used";
    }
}
