package io.cambrian.evaluators.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.question.WorkerPrompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prompts of the user go before those that come with the program, and mistakes in them are told. */
class PromptFolderTest {

    @TempDir
    private Path folder;

    private PromptFolder prompts() {
        return new PromptFolder(
                WorkerPrompts.class, Optional.of(folder), Map.of("verify", Set.of("answer"), "plan", Set.of()));
    }

    @Test
    void aFileOfTheUserTakesThePlaceOfTheUsualOne() throws IOException {
        String usual = prompts().template("verify").fill(Map.of("answer", "$1 {answer}"));
        assertTrue(usual.contains("$1 {answer}"), "what is filled in is left as it is");
        Files.writeString(folder.resolve("verify.md"), "Is {answer} right? {\"correct\": true}\n");
        assertEquals(
                "Is 4 right? {\"correct\": true}", prompts().template("verify").fill(Map.of("answer", "4")));
        assertEquals(Set.of("answer"), prompts().template("verify").places());
    }

    @Test
    void anUnknownPlaceIsNamedWithTheNearestOne() throws IOException {
        Files.writeString(folder.resolve("verify.md"), "Is {anwser} right?");
        PromptException wrong =
                assertThrows(PromptException.class, () -> prompts().template("verify"));
        assertTrue(wrong.getMessage().contains("verify.md has a place {anwser}"), wrong.getMessage());
        assertTrue(wrong.getMessage().contains("did you mean 'answer'?"), wrong.getMessage());
    }

    @Test
    void aFileThatNothingReadsIsRefused() throws IOException {
        Files.writeString(folder.resolve("verfy.md"), "Is {answer} right?");
        PromptException unread = assertThrows(PromptException.class, this::prompts);
        assertTrue(unread.getMessage().contains("did you mean 'verify.md'?"), unread.getMessage());
    }

    @Test
    void anEmptyFileAndAMissingFolderAreRefused() throws IOException {
        Files.writeString(folder.resolve("plan.md"), " \n");
        assertThrows(PromptException.class, () -> prompts().template("plan"));
        Path nowhere = folder.resolve("nowhere");
        assertThrows(
                PromptException.class,
                () -> new PromptFolder(WorkerPrompts.class, Optional.of(nowhere), Map.of("plan", Set.of())));
    }
}
