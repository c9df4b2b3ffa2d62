package io.cambrian.evaluators.gymnasium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.task.UnavailableTaskException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said without Gymnasium. */
class GymnasiumTasksTest {

    @Test
    void otherNamesAreOtherFamiliesBusinessAndStartNothing() {
        GymnasiumTasks tasks = with("/no/such/python");
        assertEquals(Optional.empty(), tasks.named("CartPole-v1"));
        assertEquals(List.of(), tasks.listed());
    }

    @Test
    void theCatalogueFindsTheFamily() {
        String name = "gymnasium:" + "Nonsense-v0";
        RuntimeException found = assertThrows(
                RuntimeException.class, () -> TaskCatalogue.standard().byName(name));
        assertTrue(found.getMessage().contains("'" + name + "'"), found::getMessage);
    }

    @Test
    void withoutPythonTheWayToGetItIsNamed() {
        assertEquals(
                "the task 'gymnasium:CartPole-v1' cannot be used here: Python cannot be started as '/no/such/python'; "
                        + "install Python 3.9 or newer and then 'pip install gymnasium', "
                        + "or name an interpreter in CAMBRIAN_PYTHON",
                complaint("/no/such/python"));
    }

    @Test
    void whatIsNotPythonIsSeenThrough(@TempDir Path directory) throws IOException {
        Path impostor = script(directory, "echo I am a teapot >&2; exit 3");
        assertEquals(
                "the task 'gymnasium:CartPole-v1' cannot be used here: the Python process of gymnasium:CartPole-v1 "
                        + "ended by itself with exit code 3; it printed last: I am a teapot",
                complaint(impostor.toString()));
        Path babbler = script(directory, "echo hello there, this is longer than any greeting; exec sleep 30");
        assertTrue(complaint(babbler.toString()).contains("greeted with words that are not of this protocol"));
    }

    @Test
    void patienceIsLongerThanZero() {
        assertThrows(IllegalArgumentException.class, () -> new PythonCommand("python3", Map.of(), Duration.ZERO));
    }

    private static Path script(Path directory, String commands) throws IOException {
        Path script = Files.createTempFile(
                directory,
                "python",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return Files.writeString(script, "#!/bin/sh\n" + commands + "\n");
    }

    private static String complaint(String interpreter) {
        return assertThrows(
                        UnavailableTaskException.class, () -> with(interpreter).named("gymnasium:CartPole-v1"))
                .getMessage();
    }

    private static GymnasiumTasks with(String interpreter) {
        return new GymnasiumTasks(new PythonCommand(interpreter, Map.of(), Duration.ofSeconds(30)));
    }
}
