package io.cambrian.evaluators.environment.grid;

import io.cambrian.evaluators.environment.Policy;
import java.util.Arrays;

/**
 * The exact value of the best policy and of uniformly random play on a level whose objects stay in place, by dynamic
 * programming backwards over time.
 *
 * <p>Write c for the agent's cell and m for the set of present objects. One step into cell c with m present before it is worth
 *
 * <pre>
 * Q_t(c, m) = r_k + (1 − p_k) · E[V_{t+1}(c, m \ k ∪ R)]
 * </pre>
 *
 * where k is the object collected in c, if any, and R holds each object absent from m with its own probability of coming back.
 * It depends on the cell that is entered alone, so V_t(c, m) is the greatest (or, for random play, the mean) of Q_t over the
 * five neighbours. Objects come back independently, so the expectation over all R is taken one object at a time:
 *
 * <pre>
 * E_i[f](m) = f(m) if i ∈ m, else ρ_i f(m ∪ i) + (1 − ρ_i) f(m)
 * </pre>
 *
 * which costs n 2^n additions a cell instead of 3^n. The collected object cannot come back in the same step: there,
 * Q_t takes E over the others at m \ k.
 *
 * <p>A policy sees the time: near the end of an episode, risks pay that did not before, and an agent without a clock gets a
 * little less. All values are undiscounted.
 */
public final class GridOptimum {

    private static final int ACTIONS = GridAction.COUNT;
    private static final int NONE = -1;
    private static final long LARGEST = 100_000_000;

    private final GridLevel level;
    private final int sets;
    private final int[] neighbours;
    private final int[] objectAt;
    private final byte[] best;
    private double bestReturn;
    private double randomReturn;

    private GridOptimum(GridLevel level) {
        this.level = level;
        sets = 1 << level.objects().size();
        neighbours = new int[level.size() * level.size() * ACTIONS];
        Arrays.setAll(neighbours, i -> level.neighbour(i / ACTIONS, GridAction.values()[i % ACTIONS]));
        objectAt = new int[level.size() * level.size()];
        Arrays.fill(objectAt, NONE);
        for (int object = 0; object < level.objects().size(); object++) {
            objectAt[level.objects().get(object).cell()] = object;
        }
        best = new byte[level.horizon() * states()];
    }

    /**
     * Solves a level; its time is proportional to horizon · cells · 2^objects.
     *
     * @throws IllegalArgumentException when that is too much: more than 100 million, or objects that come back in random places
     */
    public static GridOptimum of(GridLevel level) {
        if (level.placement() != Placement.FIXED) {
            throw new IllegalArgumentException(
                    "an optimum is known for levels whose objects stay in place; this level draws their places anew");
        }
        long size = (long) level.horizon() * level.size() * level.size()
                << level.objects().size();
        if (size > LARGEST) {
            throw new IllegalArgumentException("an optimum is computed for horizon · cells · 2^objects up to " + LARGEST
                    + "; this level has " + size);
        }
        GridOptimum optimum = new GridOptimum(level);
        optimum.solve();
        return optimum;
    }

    /** The expected return of the best policy, from the start. */
    public double bestReturn() {
        return bestReturn;
    }

    /** The expected return of uniformly random actions. */
    public double randomReturn() {
        return randomReturn;
    }

    /**
     * The best action; the first of several.
     *
     * @param time steps since the start, less than the horizon
     * @param cell where the agent is
     * @param present the present objects as a set of bits
     */
    public GridAction bestAction(int time, int cell, int present) {
        return GridAction.values()[best[time * states() + cell * sets + present]];
    }

    /** The best policy for agents that see the tabular observation with the time ({@link TimedGridWorld}) of this level alone. */
    public Policy policy() {
        int cells = level.size() * level.size();
        return (observations, actions) -> {
            int copies = actions.length;
            for (int copy = 0; copy < copies; copy++) {
                int state = 0;
                while (observations[state * copies + copy] == 0) {
                    state++;
                }
                int time = Math.round(observations[states() * copies + copy] / TimedGridWorld.TIME_UNIT);
                actions[copy] = bestAction(time, state % cells, state / cells).ordinal();
            }
        };
    }

    private int states() {
        return level.size() * level.size() * sets;
    }

    private void solve() {
        double[] bestNow = new double[states()];
        double[] randomNow = new double[states()];
        double[] entering = new double[states()];
        for (int time = level.horizon() - 1; time >= 0; time--) {
            enter(bestNow, entering);
            choose(entering, bestNow, time * states());
            enter(randomNow, entering);
            average(entering, randomNow);
        }
        int start = level.start() * sets + sets - 1;
        bestReturn = bestNow[start];
        randomReturn = randomNow[start];
    }

    /** Q from the values of the next step, both {@code [cell][set]}. */
    private void enter(double[] next, double[] entering) {
        System.arraycopy(next, 0, entering, 0, next.length);
        for (int cell = 0; cell < objectAt.length; cell++) {
            int collectable = objectAt[cell];
            for (int object = 0; object < level.objects().size(); object++) {
                if (object != collectable) {
                    comeBack(entering, cell * sets, object);
                }
            }
            if (collectable != NONE) {
                collect(entering, cell * sets, collectable);
            }
        }
    }

    /** The expectation over one object's coming back, for one cell. */
    private void comeBack(double[] values, int first, int object) {
        double probability = level.typeOf(object).respawn();
        for (int set = 0; set < sets; set++) {
            if ((set >> object & 1) == 0) {
                double present = values[first + (set | 1 << object)];
                values[first + set] = probability * present + (1 - probability) * values[first + set];
            }
        }
    }

    /** The object of this cell: where it is absent it may come back, where it is present it is collected and stays away. */
    private void collect(double[] values, int first, int object) {
        ObjectType type = level.typeOf(object);
        for (int set = 0; set < sets; set++) {
            if ((set >> object & 1) == 0) {
                int with = first + (set | 1 << object);
                double away = values[first + set];
                values[first + set] = type.respawn() * values[with] + (1 - type.respawn()) * away;
                values[with] = type.reward() + (1 - type.termination()) * away;
            }
        }
    }

    private void choose(double[] entering, double[] values, int policy) {
        for (int cell = 0; cell * sets < values.length; cell++) {
            for (int set = 0; set < sets; set++) {
                int choice = 0;
                double greatest = entering[neighbours[cell * ACTIONS] * sets + set];
                for (int action = 1; action < ACTIONS; action++) {
                    double value = entering[neighbours[cell * ACTIONS + action] * sets + set];
                    if (value > greatest) {
                        greatest = value;
                        choice = action;
                    }
                }
                values[cell * sets + set] = greatest;
                best[policy + cell * sets + set] = (byte) choice;
            }
        }
    }

    private void average(double[] entering, double[] values) {
        for (int cell = 0; cell * sets < values.length; cell++) {
            for (int set = 0; set < sets; set++) {
                double sum = 0;
                for (int action = 0; action < ACTIONS; action++) {
                    sum += entering[neighbours[cell * ACTIONS + action] * sets + set];
                }
                values[cell * sets + set] = sum / ACTIONS;
            }
        }
    }
}
