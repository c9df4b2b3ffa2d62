package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.command.option.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command with {@link FixedSuite} in place of real measurements. */
class BenchCommandTest {

    private record Answer(int code, String out, String err) {}

    @Test
    void theTableShowsEachFigureWithBarAimAndMark() {
        Answer answer = cambrian("bench");
        assertEquals(0, answer.code(), answer.err());
        List<String> lines = answer.out().lines().toList();
        assertTrue(lines.getFirst().contains("A processor, 2 cores, vectors of 256 bits"), answer.out());
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.matches("something quick +12.5 µs +45\\.0 % +≥ 40 % +≥ 50 % +reached")),
                answer.out());
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("something absent .*not measured: there is no library")),
                answer.out());
    }

    @Test
    void aMissedBarIsTheExitCode() {
        assertEquals(
                ExitCode.BAR_MISSED.number(),
                cambrian("bench", "--only", "slow").code());
        assertEquals(0, cambrian("bench", "--only", "quick,absent").code());
    }

    @Test
    void theKeysOfTheJsonDocumentAreStable() {
        Answer answer = cambrian("bench", "--json");
        JsonNode report = JsonMapper.builder().build().readTree(answer.out());
        assertEquals(Set.of("machine", "commit", "date", "figures"), keys(report));
        assertEquals(
                Set.of("processor", "cores", "vector-bits", "operating-system", "java", "load-average"),
                keys(report.get("machine")));
        JsonNode figure = report.get("figures").get(0);
        assertEquals(
                Set.of("measurement", "name", "value", "unit", "share-of-peak", "goal", "mark", "note", "raw"),
                keys(figure));
        assertEquals(Set.of("quantity", "direction", "bar", "aim"), keys(figure.get("goal")));
        assertEquals("REACHED", figure.get("mark").asString());
        assertEquals(12_500, figure.get("raw").get("best-nanoseconds").asDouble());
        assertTrue(report.get("figures").get(1).get("value").isNull());
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        Answer answer = cambrian("bench", "--only", "quik");
        assertEquals(ExitCode.UNKNOWN_NAME.number(), answer.code());
        assertTrue(answer.err().contains("There is no measurement 'quik'; did you mean 'quick'?"), answer.err());
    }

    @Test
    void theListNamesAllMeasurements() {
        assertEquals(
                List.of("quick", "slow", "absent"),
                cambrian("bench", "--list").out().lines().toList());
    }

    private static Set<String> keys(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }

    private static Answer cambrian(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cambrian.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Answer(code, out.toString(), err.toString());
    }
}
