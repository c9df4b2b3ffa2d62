package io.cambrian.schedules.command.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.command.Cambrian;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Instances of a user's own, as they are given on the command line. */
class InstanceFilesTest {

    private static final String SQUARE = """
            NAME : square
            TYPE : TSP
            DIMENSION : 4
            EDGE_WEIGHT_TYPE : EUC_2D
            NODE_COORD_SECTION
            1 0 0
            2 10 10
            3 10 0
            4 0 10
            """;

    private final StringWriter printed = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @TempDir
    Path directory;

    @Test
    void rulesAreFollowedOnThem() throws IOException {
        assertEquals(0, study("job-shop", file("2 2\n0 3 1 4\n0 5 1 2\n"), "--json"));
        JsonNode shop =
                new JsonMapper().readTree(printed.toString()).get("instances").get(0);
        assertEquals(8, shop.get("lower-bound").asInt());
        assertEquals(10, shop.get("schedules").get(1).get("active").asInt(), "3, then 5, then 2");
        printed.getBuffer().setLength(0);
        assertEquals(0, study("tours", file(SQUARE)));
        assertTrue(printed.toString().contains("no tour below 40.0"), printed::toString);
    }

    @Test
    void aBadLineIsNamedWithItsFile() throws IOException {
        String shop = file("2 2\n0 3 1 4\n0 5 2 2\n");
        assertEquals(3, study("job-shop", shop));
        assertEquals(
                shop + ", line 3: expected a machine, a whole number from 0 to 1, found '2'.",
                complaints.toString().strip());
        complaints.getBuffer().setLength(0);
        String cities = file(SQUARE.replace("EUC_2D", "GEO"));
        assertEquals(3, study("tours", cities));
        assertEquals(
                cities + ", line 4: expected EDGE_WEIGHT_TYPE : EUC_2D, found 'GEO'.",
                complaints.toString().strip());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals(3, study("tours", directory.resolve("nowhere.tsp").toString()));
        assertTrue(complaints.toString().contains("nowhere.tsp' cannot be read; give the path of cities"));
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("instance.txt"), text).toString();
    }

    private int study(String... words) {
        String[] command = new String[words.length + 1];
        command[0] = "study";
        System.arraycopy(words, 0, command, 1, words.length);
        return Cambrian.commandLine()
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(complaints))
                .execute(command);
    }
}
