package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.experience.Experience;
import io.cambrian.evaluators.experience.SharedMemory;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.offpolicy.NetworkShape;
import io.cambrian.evaluators.offpolicy.Td3Settings;
import io.cambrian.evaluators.offpolicy.Td3Update;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.random.RootSeed;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a population with one memory takes from the heap while all of its members learn: ten TD3 agents of the published shape, each
 * of which refers to the same pages of experience, turns of 250 steps. Counted is what is still in use after a collection.
 */
final class SharedMemoryMeasurement implements Measurement {

    static final String TITLE = "10 agents of TD3, one memory of 1,000,000 transitions of 17 numbers";

    private static final int MEMBERS = 10;
    private static final int TRANSITIONS = 1_000_000;
    private static final int TURN = 250;
    private static final int COLLECTIONS = 3;
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final TransitionLayout LAYOUT = new TransitionLayout(7, 1);
    private static final Td3Settings SETTINGS = Td3Settings.defaults()
            .change()
            .networks(new NetworkShape(List.of(128), Activation.RELU, true))
            .done();

    @Override
    public String name() {
        return "shared-memory";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        learning(TURN);
        double before = bytesInUse();
        List<Td3Update> population = learning(watch.effort().repetitions(TRANSITIONS));
        double bytes = bytesInUse() - before;
        Reference.reachabilityFence(population);
        return List.of(Reading.of(TITLE, bytes / BYTES_PER_MEGABYTE, "MB", Map.of("bytes", bytes)));
    }

    /** Members that have made an update each. */
    private static List<Td3Update> learning(int transitions) {
        List<Experience> pages = new ArrayList<>();
        for (int lived = 0; lived < transitions; lived += TURN) {
            pages.add(Experience.copyOf(LAYOUT.width(), new float[TURN * LAYOUT.width()]));
        }
        List<Td3Update> members = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            SharedMemory memory = new SharedMemory(pages, transitions);
            Td3Update learning = new Td3Update(
                    SETTINGS, LAYOUT, Backends.best(), new RootSeed(1).search().child("member", member), memory);
            learning.runPeriod();
            members.add(learning);
        }
        return members;
    }

    private static long bytesInUse() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
