package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.command.option.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every command explains itself in one style: its purpose, its options, an example that can be typed, {@code --json}. */
class CommandHelpTest {

    /** Commands that have no JSON document, and why. */
    private static final Map<String, String> WITHOUT_JSON = Map.of(
            "cambrian", "names its commands and does nothing itself",
            "cambrian archive", "names its commands and does nothing itself",
            "cambrian study", "names its commands and does nothing itself",
            "cambrian completion", "prints a script for a shell");

    /** What may stand behind an option or as an argument; docs/commands.md says what each means. */
    private static final List<String> PLACEHOLDERS = List.of(
            "CANDIDATE",
            "RUN",
            "TASK",
            "SUITE",
            "SPEC",
            "SHELL",
            "NAME",
            "DIR",
            "FILE",
            "N",
            "X",
            "CLASS",
            "PACKAGE",
            "WINDOW");

    static Stream<Arguments> commands() {
        return CommandTree.all().stream().map(command -> Arguments.of(CommandTree.name(command), command));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void aCommandSaysWhatItIsFor(String name, CommandLine command) {
        String[] description = command.getCommandSpec().usageMessage().description();
        assertTrue(description.length > 0, name);
        for (String sentence : description) {
            assertTrue(sentence.matches("\\p{Lu}.*[.]"), name + " describes itself in sentences, found: " + sentence);
        }
        assertEquals(
                !WITHOUT_JSON.containsKey(name),
                command.getCommandSpec().optionsMap().containsKey("--json"),
                name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void itsOptionsAreDescribedAndSpeltAsTheGrammarSays(String name, CommandLine command) {
        for (ArgSpec argument : command.getCommandSpec().args()) {
            String text = String.join(" ", argument.description());
            String what = name + " " + argument.paramLabel() + ": " + text;
            assertTrue(text.matches("\\p{Lu}.*[.]") || argument.hidden(), what);
            if (argument instanceof OptionSpec option) {
                assertTrue(option.longestName().matches("--[a-z]+(-[a-z]+)*"), what);
                assertEquals(
                        List.of("--help", "--version").contains(option.longestName()), option.names().length > 1, what);
            }
            if (argument.arity().max() > 0) {
                assertTrue(PLACEHOLDERS.contains(argument.paramLabel()), what);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void itHasAnExampleThatCanBeTyped(String name, CommandLine command) {
        List<String> examples = List.of(command.getCommandSpec().usageMessage().footer());
        assertFalse(examples.isEmpty(), name);
        for (String example : examples) {
            assertTrue(
                    example.startsWith("  ./" + name + " ")
                            || example.equals("  ./" + name)
                            || example.startsWith("  source <(./" + name + " "),
                    name + " has the example of another: " + example);
            String[] words =
                    example.replaceAll("source <\\((.*)\\)", "$1").strip().split(" ");
            Cambrian.commandLine().parseArgs(Arrays.copyOfRange(words, 1, words.length));
            Arrays.stream(words)
                    .filter(word -> word.startsWith("schedules/examples/"))
                    .forEach(spec -> assertTrue(Files.exists(Path.of("..", spec)), example));
        }
    }

    @Test
    void theProgramListsEveryExitCode() {
        String help = Invocation.of("--help").out();
        for (ExitCode code : ExitCode.values()) {
            String beginning = code.meaning().substring(0, 10);
            assertTrue(
                    help.lines().anyMatch(line -> line.matches(" +" + code.number() + " +" + beginning + ".*")), help);
        }
    }

    @Test
    void theVersionIsTheSameFromEveryCommand() {
        assertEquals(
                Invocation.of("--version").out(),
                Invocation.of("runs", "--version").out());
    }
}
