package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.archive.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plausible mistakes of every command, each with its exit code and the one sentence that answers it, as {@code mistakes.txt} lists
 * them.
 */
class CommandMistakesTest {

    private static final String SPEC = """
            name: tiny
            evaluations: 4
            search-space: {language: small, start: scratch}
            meta-learner: {population: 2, tournament: 1}
            trainer: {hidden: [4], batch-size: 4, learning-starts: 40, environment-copies: 2, epsilon-steps: 100}
            stages:
              - {task: Catch, environment-steps: 120}
            report: {finalists: 1, selection-seeds: 1, best: 1, seeds: 2}
            """;

    /** A loss with a misspelt operator. */
    private static final String BROKEN = "{\"kind\":\"loss\",\"version\":1,\"nodes\":[\"reward\",[\"ad\",0,0]]}";

    @TempDir
    static Path directory;

    private static String run = "";

    /** One line of the table. */
    private record Mistake(String command, String answer) {}

    @BeforeAll
    static void anArchiveWithTwoRunsAndFilesThatAreNotWhatTheySeem() throws IOException {
        Path spec = Files.writeString(directory.resolve("tiny.yaml"), SPEC);
        Files.writeString(directory.resolve("misspelt.yaml"), SPEC.replace("evaluations", "evaluatoins"));
        Files.writeString(directory.resolve("broken.json"), BROKEN);
        Archive.open(directory.resolve("empty")).close();
        for (int i = 0; i < 2; i++) {
            run = Invocation.of(
                            "run",
                            spec.toString(),
                            "--export-to",
                            directory.toString(),
                            "--archive",
                            directory.resolve("archive").toString(),
                            "--json")
                    .json()
                    .get("run")
                    .asString();
        }
    }

    static List<Mistake> mistakes() throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        String command = "";
        for (String line : table().lines().toList()) {
            if (line.startsWith("$ ")) {
                command = line.substring(2);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                mistakes.add(new Mistake(command, line));
            }
        }
        return mistakes;
    }

    private static String table() throws IOException {
        try (InputStream file = CommandMistakesTest.class.getResourceAsStream("mistakes.txt")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsAnsweredInOneSentence(Mistake mistake) {
        assertEquals(mistake.answer(), answer(mistake.command()));
    }

    /** The exit code and what was said, with the places of this test taken out. */
    private static String answer(String command) {
        String[] words = command.replace(
                        "{archive}", directory.resolve("archive").toString())
                .replace("{directory}", directory.toString())
                .replace("{run}", run)
                .split(" ");
        Invocation said = Invocation.of(words);
        return (said.code() + "  " + said.err().strip())
                .replace(directory.resolve("archive").toString(), "{archive}")
                .replace(directory.toString(), "{directory}")
                .replaceAll("r-\\d{8}-\\d{6}-\\w{4}", "{run}");
    }

    @Test
    void everyCommandIsMistakenAtLeastOnce() throws IOException {
        String all = mistakes().stream().map(mistake -> mistake.command() + " ").collect(Collectors.joining("\n"));
        assertEquals(
                new TreeSet<>(),
                CommandTree.all().stream()
                        .map(CommandTree::name)
                        .filter(name -> name.contains(" "))
                        .map(name -> name.substring("cambrian ".length()))
                        .filter(name -> all.lines().noneMatch(line -> line.startsWith(name + " ")))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
