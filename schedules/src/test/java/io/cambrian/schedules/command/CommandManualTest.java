package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about commands says what the commands say of themselves. */
class CommandManualTest {

    private static final Path PAGE = Path.of("../docs/commands.md");

    @Test
    void theReferenceIsOfTheCommandsAsTheyAre() throws IOException {
        String page = Files.readString(PAGE);
        String renewed = CommandManual.renewed(page);
        if (Boolean.getBoolean("cambrian.renew")) {
            Files.writeString(PAGE, renewed);
        } else {
            assertEquals(
                    renewed,
                    page,
                    "docs/commands.md is older than the commands; renew it with"
                            + " 'mvn -pl schedules -am test -Dtest=CommandManualTest -Dsurefire.failIfNoSpecifiedTests=false"
                            + " -Dcambrian.renew=true'");
        }
    }
}
