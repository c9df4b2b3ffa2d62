package io.cambrian.schedules.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cambrian.schedules.command.Cambrian;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/** Whoever types what a document shows is understood: commands and options exist and have the values that they need. */
class DocumentedCommandsTest {

    /** A command in a code block or between backticks, up to a comment or what the shell does with the output. */
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:`|^\\s*(?:\\$ )?)\\./cambrian ([^`\\n]*)");

    /** A page of synopses; the examples in it are tested where they are written. */
    private static final Path MADE_FROM_COMMANDS = Path.of("docs/commands.md");

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+");

    @Test
    void everyCommandOfTheDocumentsIsUnderstood() {
        List<String> refused = new ArrayList<>();
        int commands = 0;
        for (Path document : House.documents()) {
            if (document.endsWith(MADE_FROM_COMMANDS)) {
                continue;
            }
            Matcher command = COMMAND.matcher(House.read(document));
            while (command.find()) {
                String typed = command.group(1)
                        .replaceFirst("\\s+(#|\\||>|&&|2>|→).*", "")
                        .strip();
                commands++;
                try {
                    Cambrian.commandLine().parseArgs(arguments(typed));
                } catch (MissingParameterException e) {
                    if (typed.contains(" ")) { // a command that is only named needs no arguments
                        refused.add(House.ROOT.relativize(document) + ": " + typed + " — " + e.getMessage());
                    }
                } catch (ParameterException e) {
                    refused.add(House.ROOT.relativize(document) + ": " + typed + " — " + e.getMessage());
                }
            }
        }
        assertEquals(List.of(), refused);
        assertFalse(commands < 50, "documents were looked at");
    }

    /** What is optional counts as typed, "…" as nothing, and what stands between quotes as one word. */
    private static String[] arguments(String typed) {
        return WORD.matcher(typed.replaceAll("[\\[\\]]", "").replace("…", " "))
                .results()
                .map(word -> word.group().replaceAll("^[\"']|[\"']$", ""))
                .toArray(String[]::new);
    }
}
