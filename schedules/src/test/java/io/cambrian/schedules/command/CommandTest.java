package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.Archive;
import io.cambrian.schedules.command.option.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands as a user types them, in this process, on real archives; above all what happens when something is wrong. */
class CommandTest extends CommandCase {

    private static final String SPEC = """
            name: tiny
            evaluations: 8
            search-space: {language: small, start: scratch}
            meta-learner: {population: 4, tournament: 2}
            trainer: {hidden: [4], batch-size: 4, learning-starts: 40, environment-copies: 2, epsilon-steps: 100}
            stages:
              - {task: Catch, environment-steps: 120}
            report:
              finalists: 2
              selection-seeds: 1
              best: 1
              seeds: 2
              held-out:
                - {task: DeepSea-3, environment-steps: 60}
            """;

    @Test
    void aRunEndsWithALeaderboardAndAnExportedClassAndEveryCommandCanReadItsArchive() {
        Invocation run = cambrian("run", spec(SPEC), "--export-to", path("exported"), "--json");
        assertEquals(0, run.code(), run.err());
        JsonNode result = run.json();
        assertEquals("finished", result.get("state").asString());
        assertTrue(Files.isRegularFile(Path.of(result.get("exported").asString())));
        String id = result.get("run").asString();
        String best = result.get("leaderboard").get(0).get("candidate").asString();
        for (List<String> command : List.of(
                List.of("runs"),
                List.of("leaderboard"),
                List.of("leaderboard", id),
                List.of("show", best),
                List.of("show", best.substring(0, 8)),
                List.of("lineage", best),
                List.of("digest", id),
                List.of("archive", "verify"),
                List.of("archive", "rebuild"),
                List.of("export", best, "--to", path("again"), "--package", "a.b", "--class", "Found"),
                List.of("resume", id, "--export-to", path("exported")))) {
            Invocation text = cambrian(command.toArray(String[]::new));
            assertEquals(0, text.code(), command + ": " + text.err());
            assertFalse(text.out().isBlank(), command.toString());
            String[] withJson = new String[command.size() + 1];
            command.toArray(withJson);
            withJson[command.size()] = "--json";
            Invocation answer = cambrian(withJson);
            assertEquals(0, answer.code(), command + ": " + answer.err());
            answer.json();
        }
        assertTrue(Files.isRegularFile(directory.resolve("again/a/b/Found.java")));
        assertTrue(Files.isRegularFile(directory.resolve("again/a/b/FoundTest.java")));
    }

    @Test
    void aRunWithSeveralObjectivesEndsWithItsFrontAndAPictureAndEveryPointCanBeExported() {
        String spec = SPEC.replace("{population: 4, tournament: 2}", "{kind: nsga2, population: 4}");
        Invocation run = cambrian("run", spec(spec), "--export-to", path("exported"), "--json");
        assertEquals(0, run.code(), run.err());
        JsonNode result = run.json();
        JsonNode points = result.get("front").get("points");
        assertFalse(points.isEmpty());
        assertEquals(
                points, cambrian("leaderboard", "--json").json().get("front").get("points"));
        assertTrue(cambrian("leaderboard").out().contains("Front of score (more is better), size (less is better)"));
        assertTrue(Files.isRegularFile(directory.resolve("exported/discovered/tiny-front.png")), run.out());
        for (JsonNode point : points) {
            String id = point.get("candidate").asString();
            Invocation export = cambrian("export", id, "--to", path("points"), "--class", "Of" + id.substring(0, 8));
            assertEquals(0, export.code(), export.err());
        }
    }

    /** What the exported class and the leaderboard say can be measured again outside of the run. */
    @Test
    void evaluateWithARunRepeatsItsReport() {
        JsonNode row = cambrian("run", spec(SPEC), "--export-to", path("exported"), "--json")
                .json()
                .get("leaderboard")
                .get(0);
        String candidate = row.get("candidate").asString();
        String run = cambrian("runs", "--json").json().get(0).get("id").asString();
        JsonNode again = cambrian("evaluate", candidate, "--run", run, "--json").json();
        assertEquals(2, again.size());
        for (int i = 0; i < 2; i++) {
            assertEquals(row.get("tasks").get(i).get("task"), again.get(i).get("task"));
            assertEquals(row.get("tasks").get(i).get("score"), again.get(i).get("score"));
        }
    }

    @Test
    void namedProgramsNeedNoArchive() {
        assertTrue(cambrian("show", "DQNReg").out().contains("Q(s,a)"));
        assertTrue(cambrian("show", "dqn", "--graphviz").out().contains("digraph"));
        assertEquals(0, cambrian("export", "DQN", "--to", path("src")).code());
        assertTrue(Files.isRegularFile(directory.resolve("src/discovered/DQN.java")));
        assertFalse(Files.exists(directory.resolve("archive")));
    }

    @Test
    void whatCannotBeUsedIsRefusedBeforeAnythingIsStored() {
        cambrian("run", spec(SPEC.replace("task: Catch", "task: Cacth"))).refuses(ExitCode.SPEC, "line 7", "Catch");
        cambrian("run", spec(SPEC.replace("learning-starts: 40", "learning-starts: 4000")))
                .refuses(ExitCode.SPEC, "line 7", "learning-starts");
        cambrian("run", spec(SPEC), "--threads", "0").refuses(ExitCode.SPEC, "--threads");
        assertFalse(Files.exists(directory.resolve("archive")));
    }

    @Test
    void backendsThatAreUnknownOrCannotRunHereAreRefusedBeforeAnythingIsStored() {
        cambrian("run", spec(SPEC), "--backend", "smid").refuses(ExitCode.UNKNOWN_NAME, "did you mean 'simd'");
        cambrian("run", spec(SPEC), "--backend", "nd4j").refuses(ExitCode.BACKEND, "'nd4j'", "evaluators/nd4j");
        cambrian("evaluate", "DQN", "--task", "Catch", "--backend", "nd4j-cuda")
                .refuses(ExitCode.BACKEND, "'nd4j-cuda'", "cannot run here");
        assertFalse(Files.exists(directory.resolve("archive")));
    }

    @Test
    void theScalarBackendGivesTheSameDigest() {
        String[] digests = new String[2];
        for (int i = 0; i < 2; i++) {
            String archive = path("archive" + i);
            String backend = List.of("simd", "scalar").get(i);
            Invocation run = Invocation.of(
                    "run", spec(SPEC), "--export-to", path("out"), "--backend", backend, "--archive", archive);
            assertEquals(0, run.code(), run.err());
            String listed =
                    Invocation.of("runs", "--json", "--archive", archive).out();
            String id = new JsonMapper().readTree(listed).get(0).get("id").asString();
            digests[i] = Invocation.of("digest", id, "--archive", archive).out().strip();
        }
        assertEquals(digests[0].replaceAll("r-\\S+", ""), digests[1].replaceAll("r-\\S+", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs", "leaderboard", "resume", "archive verify", "archive rebuild"})
    void anArchiveThatIsNotThereIsSaidSo(String command) {
        cambrian(command.split(" ")).refuses(ExitCode.ARCHIVE, "archive");
        assertFalse(Files.exists(directory.resolve("archive")));
    }

    @Test
    void anArchiveInUseNamesItsOwner() {
        try (Archive held = Archive.open(directory.resolve("archive"))) {
            cambrian("run", spec(SPEC))
                    .refuses(
                            ExitCode.ARCHIVE_IN_USE,
                            Long.toString(ProcessHandle.current().pid()));
            assertEquals(0, cambrian("runs").code());
            held.force();
        }
    }

    @Test
    void anArchiveOfANewerFormatIsRefused() throws IOException {
        archive();
        Path journal = directory.resolve("archive/journal.jsonl");
        String header = Files.readString(journal).lines().findFirst().orElseThrow();
        Files.delete(
                directory.resolve("archive/index.db").toFile().exists()
                        ? directory.resolve("archive/index.db")
                        : Files.createTempFile(directory, "none", ""));
        Files.writeString(journal, newer(header) + "\n");
        cambrian("runs").refuses(ExitCode.ARCHIVE, "format 99", "journal.jsonl");
        cambrian("run", spec(SPEC)).refuses(ExitCode.ARCHIVE, "format 99");
        assertEquals(newer(header) + "\n", Files.readString(journal));
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "in the way");
        Invocation answer = Invocation.of(
                "run", spec(SPEC), "--archive", file.resolve("archive").toString());
        answer.refuses(ExitCode.ARCHIVE, "file");
        cambrian("export", "DQN", "--to", file.toString()).refuses(ExitCode.SPEC, "cannot be written");
        cambrian("export", "DQN", "--to", path("src"), "--class", "no name").refuses(ExitCode.SPEC, "no name");
    }

    @Test
    void theVersionNeedsNoCommand() {
        assertTrue(Invocation.of("--version").out().startsWith("cambrian"));
    }

    private static String newer(String header) {
        String json = header.substring(header.indexOf('{')).replaceAll("\"format\":\\d+", "\"format\":99");
        var checksum = new java.util.zip.CRC32C();
        checksum.update(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return String.format("%08x", checksum.getValue()) + header.substring(8, header.indexOf('{')) + json;
    }

    private void archive() {
        Archive.open(directory.resolve("archive")).close();
    }

    private String spec(String yaml) {
        try {
            return Files.writeString(Files.createTempFile(directory, "spec", ".yaml"), yaml)
                    .toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
