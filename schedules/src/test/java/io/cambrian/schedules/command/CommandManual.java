package io.cambrian.schedules.command;

import io.cambrian.schedules.command.option.ExitCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The reference of all commands in docs/commands.md, made from the same model that parses them. */
final class CommandManual {

    /** Where the written part of the page ends. */
    private static final String MARK = "<!-- What follows is made from the commands themselves. -->\n";

    private static final String LINE = "| %s | %s |%n";

    private CommandManual() {}

    /** The page as it should be: the written part as it is, and the reference anew. */
    static String renewed(String page) {
        int mark = page.indexOf(MARK);
        if (mark < 0) {
            throw new IllegalArgumentException("the page has lost its line '" + MARK.strip() + "'");
        }
        return page.substring(0, mark) + MARK + reference();
    }

    private static String reference() {
        return "\n## Exit codes\n\n" + exitCodes() + "\n## Commands\n\n"
                + CommandTree.all().stream().map(CommandManual::section).collect(Collectors.joining("\n"));
    }

    private static String exitCodes() {
        return "| code | meaning |\n|---|---|\n"
                + Arrays.stream(ExitCode.values())
                        .map(code -> LINE.formatted("`" + code.number() + "`", code.meaning()))
                        .collect(Collectors.joining());
    }

    private static String section(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        return "### `" + spec.qualifiedName() + "`\n\n"
                + sentences(spec.usageMessage().description())
                + "\n"
                + fenced("./" + synopsis(spec))
                + (spec.subcommands().isEmpty() ? "" : subcommands(spec))
                + arguments(spec)
                + "\nExample:\n"
                + fenced(Arrays.stream(spec.usageMessage().footer())
                        .map(String::strip)
                        .collect(Collectors.joining("\n")));
    }

    private static String synopsis(CommandSpec spec) {
        String options = options(spec).isEmpty() ? "" : " [OPTION]...";
        String positionals = spec.positionalParameters().stream()
                .map(CommandManual::optional)
                .map(label -> " " + label)
                .collect(Collectors.joining());
        return spec.qualifiedName()
                + options
                + positionals
                + (spec.subcommands().isEmpty() ? "" : " COMMAND");
    }

    private static String optional(PositionalParamSpec positional) {
        String label = positional.paramLabel() + (positional.arity().max() > 1 ? "..." : "");
        return positional.arity().min() == 0 ? "[" + label + "]" : label;
    }

    private static String subcommands(CommandSpec spec) {
        return "\n| command | purpose |\n|---|---|\n"
                + spec.subcommands().entrySet().stream()
                        .map(sub -> LINE.formatted(
                                "[`" + sub.getKey() + "`](#"
                                        + anchor(sub.getValue().getCommandSpec()) + ")",
                                cell(sub.getValue()
                                        .getCommandSpec()
                                        .usageMessage()
                                        .description()[0])))
                        .collect(Collectors.joining());
    }

    /** As the renderer of the page makes it from the heading. */
    private static String anchor(CommandSpec spec) {
        return spec.qualifiedName().replace(' ', '-');
    }

    private static String arguments(CommandSpec spec) {
        List<PositionalParamSpec> positionals = spec.positionalParameters();
        List<OptionSpec> options = options(spec);
        if (positionals.isEmpty() && options.isEmpty()) {
            return "";
        }
        return "\n| argument or option | meaning |\n|---|---|\n"
                + positionals.stream()
                        .map(positional -> row(positional.paramLabel(), positional))
                        .collect(Collectors.joining())
                + options.stream()
                        .map(option -> row(
                                option.longestName()
                                        + (option.arity().max() > 0 ? "=" + option.paramLabel() : "")
                                        + (option.required() ? "` (needed)`" : ""),
                                option))
                        .collect(Collectors.joining());
    }

    private static String row(String name, ArgSpec argument) {
        return LINE.formatted("`" + name + "`", cell(sentences(argument.description())))
                .replace("` (needed)``", "` (needed)");
    }

    /** Those of the command itself; help and version are everywhere. */
    private static List<OptionSpec> options(CommandSpec spec) {
        return spec.options().stream()
                .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .toList();
    }

    private static String sentences(String[] lines) {
        return String.join(" ", lines).replace("%%", "%");
    }

    private static String cell(String text) {
        return text.strip().replace("%%", "%").replace("|", "\\|");
    }

    private static String fenced(String lines) {
        return "\n```\n" + lines + "\n```\n";
    }
}
