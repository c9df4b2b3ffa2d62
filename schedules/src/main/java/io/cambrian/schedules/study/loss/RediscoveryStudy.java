package io.cambrian.schedules.study.loss;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.protocol.Protocol;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.tabular.FiniteTask;
import io.cambrian.evaluators.tabular.ToyTasks;
import io.cambrian.metalearners.Fitness;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Source;
import io.cambrian.searchspace.loss.LossFormula;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Does evolution from scratch find temporal-difference learning?
 *
 * <p>Regularised evolution looks for a loss on two {@linkplain ToyTasks toy tasks}: a chain that ends and a ring that does
 * not. It is given Q(s,a) and max_a Q'(s',a) but neither the idea of an error, nor of its square, nor of discounting. It has
 * succeeded if the update of the best loss points where that of ½δ² points, on 1,000 random transitions, and reads the
 * discount to do so. As a counter-check the search is repeated on the chain alone, where discounting gains nothing: there
 * winners without it should appear.
 *
 * <p>Source: the question and the undiscounted winner are those of Co-Reyes et al., "Evolving reinforcement learning
 * algorithms", ICLR 2021, §4.1; tables and toy tasks are ours.
 */
public final class RediscoveryStudy {

    /** How many seeds the published figure is for: the root seeds 1 to 5. */
    public static final int SEEDS = 5;

    /** How many proposals a search may ask for; most need far fewer. */
    public static final long PROPOSALS = 200_000;

    private static final double HURDLE = 0.6;
    private static final int CHAIN_UPDATES = 400;
    private static final int RING_UPDATES = 1_600;
    private static final int TRANSITIONS = 1_000;

    /** The chain, and behind a hurdle the ring. */
    static final Protocol BOTH = Protocol.of(
            Stage.withHurdle(ToyTasks.CHAIN.task(), budget(ToyTasks.CHAIN, CHAIN_UPDATES), HURDLE),
            Stage.of(ToyTasks.RING.task(), budget(ToyTasks.RING, RING_UPDATES)));

    /** The counter-check. */
    static final Protocol CHAIN_ONLY =
            Protocol.of(Stage.of(ToyTasks.CHAIN.task(), budget(ToyTasks.CHAIN, CHAIN_UPDATES)));

    private RediscoveryStudy() {}

    /**
     * Runs two searches per seed and prints one line for each when it is done. The same arguments give the
     * same report on any number of threads.
     *
     * @param seeds how many seeds: the root seeds 1, 2, 3, …
     * @param proposals how many proposals a search may ask for
     * @param threads how many searches run at once
     * @param out where to print
     */
    public static RediscoveryReport run(int seeds, long proposals, int threads, PrintWriter out) {
        if (seeds < 1 || proposals < 1 || threads < 1) {
            throw new IllegalArgumentException("the study needs at least 1 seed, 1 proposal and 1 thread, found "
                    + seeds + ", " + proposals + " and " + threads);
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Rediscovery>> both = submit(pool, BOTH, seeds, proposals);
            List<Future<Rediscovery>> chainOnly = submit(pool, CHAIN_ONLY, seeds, proposals);
            try {
                return new RediscoveryReport(collect(both, out), collect(chainOnly, out));
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static List<Future<Rediscovery>> submit(
            ExecutorService pool, Protocol protocol, int seeds, long proposals) {
        return LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> pool.submit(() -> search(protocol, seed, proposals)))
                .toList();
    }

    /** One search and what came of it. */
    static Rediscovery search(Protocol protocol, long seed, long proposals) {
        RootSeed root = new RootSeed(seed);
        LossSearch.Find find = new LossSearch(protocol, root.search()).run(proposals);
        LossProgram best = find.best().candidate();
        return new Rediscovery(
                seed,
                LossFormula.of(best),
                find.best().fitness() instanceof Fitness.Sum sum ? sum.value() : 0,
                find.proposals(),
                UpdateDirection.cosine(best, NamedLosses.DQN, root.report().child("transitions"), TRANSITIONS),
                readsDiscount(best),
                1 - (double) find.trained() / find.proposals(),
                (double) find.stopped() / find.trained());
    }

    private static boolean readsDiscount(LossProgram program) {
        int discount = program.nodes().indexOf(new Node.Input(Source.DISCOUNT));
        return discount >= 0 && program.live()[discount];
    }

    private static List<Rediscovery> collect(List<Future<Rediscovery>> searches, PrintWriter out) {
        List<Rediscovery> found = new ArrayList<>();
        for (Future<Rediscovery> search : searches) {
            found.add(await(search));
            out.println(found.getLast().line());
            out.flush();
        }
        return found;
    }

    private static Rediscovery await(Future<Rediscovery> search) {
        try {
            return search.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the study was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a search of the study failed", e.getCause());
        }
    }

    private static Budget budget(FiniteTask task, int updates) {
        return Budget.ofEnvironmentSteps((long) updates * task.problem().steps().size());
    }
}
