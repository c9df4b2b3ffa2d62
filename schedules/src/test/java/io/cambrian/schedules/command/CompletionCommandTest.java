package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion script, read and asked by real shells. */
class CompletionCommandTest {

    /** What is typed before the tabulator, and what is offered for its last word, by alphabet. */
    private static final Map<String, List<String>> OFFERS = new LinkedHashMap<>();

    static {
        OFFERS.put("run", List.of("run", "runs"));
        OFFERS.put("archive v", List.of("verify"));
        OFFERS.put("leaderboard --ro", List.of("--rows"));
        OFFERS.put("study drifts --see", List.of("--seed", "--seeds"));
        OFFERS.put("show DQNReg", List.of("DQNReg", "DQNRegShipped"));
        OFFERS.put("evaluate DQN --task CartP", List.of("CartPole-v0", "CartPole-v1"));
        OFFERS.put("tasks --suite minatar", List.of("minatar/test", "minatar/train"));
        OFFERS.put("run --backend sc", List.of("scalar"));
        OFFERS.put("completion z", List.of("zsh"));
    }

    /** Asks the completion function as bash does when a tabulator is typed; compopt works only while a person completes. */
    private static final String BASH = """
            compopt() { :; }
            source "$1"
            while IFS= read -r line; do
              COMP_LINE=$line COMP_POINT=${#line} COMP_WORDS=($line) COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
              _complete_cambrian
              printf '%s\\n' "${COMPREPLY[@]}" "typed $line"
            done < "$2" > "$3"
            """;

    /** Types the lines into an interactive shell, each with a tabulator, and notes what the shell's own completion would show. */
    private static final String ZSH = """
            zmodload zsh/zpty
            export TERM=dumb OFFERED=$3
            zpty shell zsh -f -i
            zpty -w shell "autoload -U compinit; compinit -D -u; source $1"
            zpty -w shell 'compadd() { local -a hits; builtin compadd -O hits "$@"; print -rl -- $hits >> $OFFERED; builtin compadd "$@" }'
            zpty -w shell 'finish() { print -r -- "typed" >> $OFFERED; BUFFER= }; zle -N finish; bindkey "^T" finish'
            while IFS= read -r line; do
              zpty -w -n shell "$line"$'\\t\\x14'
            done < "$2"
            zpty -w shell exit
            while zpty -r shell out; do :; done
            """;

    @TempDir
    private Path directory;

    @Test
    void bashCompletesCommandsOptionsAndNames() throws Exception {
        assertEquals(OFFERS, offered("bash", BASH, "--norc"));
    }

    @Test
    void zshCompletesTheSame() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "zsh"))),
                "no zsh is installed, so its completion stays untried");
        assertEquals(OFFERS, offered("zsh", ZSH, "-f"));
    }

    /** What the shell offers for each line. */
    private Map<String, List<String>> offered(String shell, String asking, String withoutSettings) throws Exception {
        Path lines = directory.resolve("lines");
        Files.write(
                lines,
                OFFERS.keySet().stream().map(line -> "./cambrian " + line).toList());
        Path answers = directory.resolve("answers");
        run(
                shell,
                withoutSettings,
                file("asking", asking).toString(),
                file("completion", Invocation.of("completion", shell).out()).toString(),
                lines.toString(),
                answers.toString());
        Map<String, List<String>> offered = new LinkedHashMap<>();
        List<String> answer = List.of(Files.readString(answers).split("typed.*\n", -1));
        for (String line : OFFERS.keySet()) {
            List<String> words =
                    answer.get(offered.size()).lines().map(String::strip).toList();
            offered.put(
                    line,
                    words.stream().filter(word -> !word.isEmpty()).sorted().toList());
        }
        return offered;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private void run(String... command) throws Exception {
        Path printed = directory.resolve("printed");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, () -> command[0] + " does not come to an end");
        assertEquals(0, process.exitValue(), Files.readString(printed));
    }
}
