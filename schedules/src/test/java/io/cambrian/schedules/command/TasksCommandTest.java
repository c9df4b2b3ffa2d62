package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.task.MeasuredScores;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands {@code tasks} and {@code study tasks} as a user types them. */
class TasksCommandTest {

    @TempDir
    private Path directory;

    private record Answer(int code, String out, String err) {}

    @Test
    void everyTaskIsListedWithItsSpacesAndScores() {
        Answer answer = cambrian("tasks");
        assertEquals(0, answer.code(), answer.err());
        String line = answer.out()
                .lines()
                .filter(each -> each.startsWith("Catch "))
                .findFirst()
                .orElseThrow();
        assertTrue(line.matches("Catch +10×5 bits +3 actions +9 +-0.600 +1.000 +1.000  exact.*"), line);
        assertTrue(answer.out().contains("suite minatar"), answer.out());
    }

    @Test
    void aSuiteListsItsSide() {
        JsonNode listing = json(cambrian("tasks", "--suite", "minatar/train", "--json"));
        assertEquals(2, listing.get("tasks").size());
        assertEquals("MinAtar-Breakout", listing.get("tasks").get(0).get("name").asString());
        assertEquals(5, listing.get("suites").size());
    }

    @Test
    void aTaskIsDescribedAndDrawn() throws IOException {
        Path picture = directory.resolve("board.png");
        Answer answer =
                cambrian("tasks", "MinAtar-Breakout", "--environment-steps", "3", "--picture", picture.toString());
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("4×10×10 bits"), answer.out());
        assertTrue(answer.out().contains("+----------+"), answer.out());
        assertEquals(400, ImageIO.read(picture.toFile()).getHeight());
        assertEquals(
                answer,
                cambrian("tasks", "MinAtar-Breakout", "--environment-steps", "3", "--picture", picture.toString()));
    }

    @Test
    void aStudyMeasuresATaskAndKeepsTheLinesOfOthers() throws IOException {
        Path scores = directory.resolve("scores.tsv");
        Path table = directory.resolve("TASKS.md");
        Files.writeString(scores, "Acrobot-v1\t-498\t1\t64\t-80\t2\t5\tDQN\n");
        Answer answer = cambrian(
                "study",
                "tasks",
                "CartPole-v0",
                "--seeds",
                "2",
                "--random-steps",
                "50000",
                "--scores",
                scores.toString(),
                "--table",
                table.toString());
        assertEquals(0, answer.code(), answer.err());
        MeasuredScores measured = MeasuredScores.parse(Files.readString(scores));
        var pole = measured.of("CartPole-v0").orElseThrow();
        // a pole that nobody balances falls after 22.2 steps; the error is that of some 2,000 episodes
        assertEquals(22.2, pole.random(), 5 * pole.randomError());
        assertEquals(200, pole.reference().orElseThrow());
        assertEquals(-80, measured.of("Acrobot-v1").orElseThrow().reference().orElseThrow());
        assertTrue(Files.readString(table).contains("| CartPole-v0 | 4 numbers | 2 actions | 200 | 22."));
    }

    @Test
    void oneAlgorithmIsMeasuredAgainAndTheBestIsTheReference() throws IOException {
        Path scores = directory.resolve("scores.tsv");
        Files.writeString(scores, "DeepSea-8\t-0.25\t0.5\t64\t0.5\t0.25\t3\tPPO, 1 steps\t-1\t2\t3\tDQN, 2 steps\n");
        Answer answer = cambrian(
                "study", "tasks", "DeepSea-8", "--algorithm", "ARS", "--scores", scores.toString(), "--seeds", "1");
        assertEquals(0, answer.code(), answer.err());
        var sea = MeasuredScores.parse(Files.readString(scores)).of("DeepSea-8").orElseThrow();
        assertEquals(-0.25, sea.random());
        assertEquals("PPO, 1 steps", sea.method());
        assertEquals(0.5, sea.reference().orElseThrow());
        assertEquals(-1, sea.learntBy("DQN").orElseThrow().mean());
    }

    private static JsonNode json(Answer answer) {
        assertEquals(0, answer.code(), answer.err());
        return JsonMapper.shared().readTree(answer.out());
    }

    private static Answer cambrian(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                Cambrian.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Answer(command.execute(arguments), out.toString(), err.toString());
    }
}
