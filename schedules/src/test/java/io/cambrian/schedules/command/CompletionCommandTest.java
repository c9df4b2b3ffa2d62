package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion script, read and asked by real shells. */
class CompletionCommandTest {

    @TempDir
    private Path directory;

    private Path script = Path.of("");

    @BeforeEach
    void printed() throws IOException {
        script = Files.writeString(
                directory.resolve("completion"),
                Invocation.of("completion", "bash").out());
    }

    @Test
    void bashCompletesCommandsOptionsAndNames() throws Exception {
        assertTrue(bash("complete -p cambrian").getFirst().contains("-F _complete_cambrian"));
        assertEquals(List.of("run", "runs"), completed("cambrian", "run"));
        assertEquals(List.of("verify"), completed("cambrian", "archive", "v"));
        assertEquals(List.of("--rows"), completed("cambrian", "leaderboard", "--ro"));
        assertEquals(List.of("--seed", "--seeds"), completed("cambrian", "study", "drifts", "--see"));
        assertEquals(List.of("DQNReg", "DQNRegShipped"), completed("cambrian", "show", "DQNReg"));
        assertEquals(
                List.of("CartPole-v0", "CartPole-v1"), completed("cambrian", "evaluate", "DQN", "--task", "CartP"));
        assertEquals(List.of("minatar/test", "minatar/train"), completed("cambrian", "tasks", "--suite", "minatar"));
        assertEquals(List.of("scalar"), completed("cambrian", "run", "--backend", "sc"));
        assertEquals(List.of("zsh"), completed("cambrian", "completion", "z"));
    }

    @Test
    void zshReadsTheSameScript() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/zsh")) || Files.isExecutable(Path.of("/bin/zsh")));
        Path file = Files.writeString(
                directory.resolve("zsh"), Invocation.of("completion", "zsh").out());
        assertTrue(shell("zsh", "-f", "-c", "source " + file + " && complete -p | grep cambrian")
                .getFirst()
                .contains("_complete_cambrian"));
    }

    /** What bash offers for the last of these words, by alphabet. */
    private List<String> completed(String... words) throws Exception {
        String line = String.join(" ", words);
        String asked = "COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d; %s"
                .formatted(
                        line,
                        words.length - 1,
                        line,
                        line.length(),
                        "_complete_cambrian; printf '%s\\n' \"${COMPREPLY[@]}\"");
        return bash(asked).stream().sorted().toList();
    }

    /** What these print; compopt works only while a person completes. */
    private List<String> bash(String commands) throws Exception {
        return shell("bash", "--norc", "-c", "compopt() { :; }; source " + script + "; " + commands);
    }

    private static List<String> shell(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return Arrays.asList(printed.strip().split("\n"));
    }
}
