package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.command.option.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One command as a user types it, run in this process.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err its progress and messages
 */
record Invocation(int code, String out, String err) {

    static Invocation of(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Cambrian.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = commandLine.execute(words);
        return new Invocation(code, out.toString(), err.toString());
    }

    /** Its one JSON document. */
    JsonNode json() {
        assertEquals(0, code, err);
        return JsonMapper.shared().readTree(out);
    }

    /** One sentence on standard error, no stack trace, and this exit code. */
    void refuses(ExitCode expected, String... parts) {
        assertEquals(expected.number(), code, err);
        assertEquals(1, err.lines().count(), err);
        for (String part : parts) {
            assertTrue(err.contains(part), err);
        }
        assertTrue(err.strip().matches("[\\p{Lu}\\p{Punct}/a-z].*[.?]"), err);
    }
}
