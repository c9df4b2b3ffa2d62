package io.cambrian.schedules.study.durability;

import io.cambrian.evaluators.isolation.HostileDesign;
import io.cambrian.evaluators.isolation.HostileTrial;
import io.cambrian.evaluators.isolation.Isolation;
import io.cambrian.evaluators.isolation.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Runs designs that try to escape, to last, or to take more than they are given, and looks at what is left of them: how each ended
 * and when, who connected to a port of this machine, and which processes are still there.
 */
public final class IsolationStudy {

    /** Short, so that those who never end are soon done with. */
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), 10, 64, 1 << 20);

    private IsolationStudy() {}

    /**
     * Runs all of them.
     *
     * @param observer told each one's end
     * @throws io.cambrian.evaluators.isolation.IsolationUnavailableException when none can be run here
     */
    public static IsolationReport run(Consumer<IsolationReport.Trial> observer) {
        Set<Long> before = processes();
        List<IsolationReport.Trial> trials = new ArrayList<>();
        try (ServerSocketChannel listener = ServerSocketChannel.open()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .configureBlocking(false);
            try (Isolation isolation = Isolation.open(LIMITS)) {
                for (HostileDesign design : HostileDesign.values()) {
                    HostileTrial trial =
                            HostileTrial.of(design, isolation, listener.socket().getLocalPort());
                    trials.add(IsolationReport.Trial.of(trial, LIMITS.perProblem()));
                    observer.accept(trials.getLast());
                }
            }
            boolean connected = listener.accept() != null;
            Set<Long> left = processes();
            left.removeAll(before);
            return new IsolationReport(LIMITS.perProblem(), trials, connected, left.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Long> processes() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    }
}
