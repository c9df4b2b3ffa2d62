package io.cambrian.evaluators.problem.sim;

import io.cambrian.evaluators.problem.design.step.Plurality;
import io.cambrian.evaluators.problem.design.worker.Notes;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Role;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/**
 * The workers of a {@link SimWorld}. An answer's handle is the answer. The n-th call on a problem draws from block n of Philox
 * under (seed, problem), so calls share nothing. Solving, verifying
 * and choosing allocate nothing.
 *
 * <p>Notes, prompts, temperatures and models change nothing: plans and the sight of others' answers cost calls and help nobody. A judge
 * looks once: it takes the answer that was given most often, unless it refuses it as a verifier would, and then the next. Parts
 * of a problem are the problem itself, and merging is a vote.
 */
public final class SimWorkers implements Workers {

    private static final double WORDS = 0x1.0p32;
    private static final int DRAWS = 4;

    private final SimWorld world;
    /** Thresholds for a 32-bit draw, by role; easy problems first, then hard ones, of each family. */
    private final long[][] right = new long[2 * SimWorld.FAMILIES][];

    private final long trap;
    private final long acceptsRight;
    private final long acceptsWrong;
    private final long routesRight;
    private final int[] draw = new int[DRAWS];
    private long[] now;
    private long seed;
    private long problem;
    private long call;

    public SimWorkers(SimWorld world) {
        this.world = world;
        for (int family = 0; family < SimWorld.FAMILIES; family++) {
            right[family] = thresholds(family, false);
            right[SimWorld.FAMILIES + family] = thresholds(family, true);
        }
        now = right[0];
        trap = threshold(world.trap());
        acceptsRight = threshold(world.acceptsRight());
        acceptsWrong = threshold(world.acceptsWrong());
        routesRight = threshold(world.routesRight());
    }

    private long[] thresholds(int family, boolean hard) {
        long[] byRole = new long[Role.values().length];
        for (Role role : Role.values()) {
            Skill skill =
                    role == Role.GENERIC ? world.generic() : role.ordinal() == family ? world.own() : world.other();
            byRole[role.ordinal()] = threshold(hard ? skill.hard() : skill.easy());
        }
        return byRole;
    }

    private static long threshold(double probability) {
        return Math.round(probability * WORDS);
    }

    @Override
    public void begin(Seed problems, long number) {
        seed = problems.value();
        problem = number;
        call = 0;
        boolean hard = number / SimWorld.FAMILIES % 2 == 0;
        now = right[family() + (hard ? SimWorld.FAMILIES : 0)];
    }

    private int family() {
        return (int) (problem % SimWorld.FAMILIES);
    }

    /** The draws of the next call; tells whether the first is below the threshold. */
    private boolean drawn(long threshold) {
        CounterRandom.philox(call++, problem, seed, draw);
        return below(0, threshold);
    }

    private boolean below(int index, long threshold) {
        return Integer.toUnsignedLong(draw[index]) < threshold;
    }

    /** Uniform in [0, bound), from one of the draws. */
    private int uniform(int index, int bound) {
        return (int) (Integer.toUnsignedLong(draw[index]) * bound >>> Integer.SIZE);
    }

    @Override
    public int solve(Worker worker, Notes notes) {
        if (drawn(now[worker.role().ordinal()])) {
            return 0;
        }
        return world.wrongAnswers() == 1 || below(1, trap) ? 1 : 2 + uniform(2, world.wrongAnswers() - 1);
    }

    @Override
    public boolean accepts(Worker verifier, int answer, Notes notes) {
        return drawn(answer == 0 ? acceptsRight : acceptsWrong);
    }

    @Override
    public int choose(Worker classifier, int ways, Notes notes) {
        int suitable = family() % ways;
        if (drawn(routesRight)) {
            return suitable;
        }
        int other = uniform(1, ways - 1);
        return other < suitable ? other : other + 1;
    }

    @Override
    public int judge(Worker judge, int[] answers, int count, Notes notes) {
        int most = Plurality.of(answers, count);
        int next = Plurality.otherThan(most, answers, count);
        return accepts(judge, most, notes) || next == NONE ? most : next;
    }

    @Override
    public int plan(Worker planner, Notes notes) {
        return 0;
    }

    @Override
    public int split(Worker splitter, int parts, Notes notes) {
        return parts;
    }

    @Override
    public int merge(Worker splitter, int[] answers, int count, Notes notes) {
        return Plurality.of(answers, count);
    }

    @Override
    public int retrieve(int examples, Notes notes) {
        return 0;
    }

    @Override
    public void remember(int answer) {
        // what is remembered tells simulated workers nothing
    }

    @Override
    public float score(int answer) {
        return answer == 0 ? 1 : 0;
    }
}
