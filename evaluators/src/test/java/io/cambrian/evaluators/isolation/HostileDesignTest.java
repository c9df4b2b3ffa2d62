package io.cambrian.evaluators.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a design does, it ends as a failure, in time, and nothing is left of it. */
@Isolated("counts this process's children and its heap")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileDesignTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final long MOST_HEAP_GROWTH_BYTES = 20 << 20;

    private final Set<Long> before = processes();
    private ServerSocketChannel listener;
    private Isolation isolation;

    private static Set<Long> processes() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    @BeforeAll
    void open() throws IOException {
        isolation = OpenedIsolation.with(new Limits(LIMIT, 10, 64, 1 << 20));
        listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .configureBlocking(false);
    }

    @ParameterizedTest
    @EnumSource
    void endsAsAFailureInTime(HostileDesign hostile) {
        HostileTrial trial =
                HostileTrial.of(hostile, isolation, listener.socket().getLocalPort());
        assertTrue(trial.contained(LIMIT), trial::toString);
        assertTrue(trial.heapGrowthBytes() < MOST_HEAP_GROWTH_BYTES, trial::toString);
    }

    @AfterAll
    void nothingIsLeft() throws IOException {
        if (isolation == null) {
            return; // none of this machine's kernel
        }
        isolation.close();
        assertNull(listener.accept(), "somebody has connected");
        listener.close();
        Set<Long> left = processes();
        left.removeAll(before);
        assertEquals(Set.of(), left);
    }
}
