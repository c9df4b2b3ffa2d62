package io.cambrian.evaluators.gymnasium;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The script alone, as a JVM leaves it that is killed: with its standard input closed and nobody to end it. */
@RequiresGymnasium
class OrphanTest {

    private static final int SECONDS = 60;

    @Test
    void aWaitingProcessLeaves() throws IOException, InterruptedException {
        Process process = started("Quiet-v0");
        process.getInputStream().readNBytes(1);
        process.getOutputStream().close();
        assertLeaves(process);
    }

    @Test
    void aProcessInAStepThatNeverReturnsLeavesToo() throws IOException, InterruptedException {
        Process process = started("Hanging-v0");
        ByteBuffer requests = ByteBuffer.allocate(4 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        requests.putInt(0).putInt(1).putInt(1).putInt(0);
        process.getOutputStream().write(requests.array());
        process.getOutputStream().flush();
        process.errorReader().readLine();
        process.getOutputStream().close();
        assertLeaves(process);
    }

    private static void assertLeaves(Process process) throws InterruptedException {
        boolean left = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(left);
    }

    private Process started(String id) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(PythonCommand.usual().interpreter(), "-c", script(), "misfits:" + id, "1", "0");
        builder.environment().put("PYTHONPATH", "src/test/python");
        return builder.start();
    }

    private static String script() throws IOException {
        try (var resource = Objects.requireNonNull(PythonProcess.class.getResourceAsStream("bridge.py"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
