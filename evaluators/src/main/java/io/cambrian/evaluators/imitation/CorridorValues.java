package io.cambrian.evaluators.imitation;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Q-learning in the corridor with a value for every time, place and action: Q(s,a) ← Q(s,a) + ½·(r + γ·max Q(s′,·) − Q(s,a)).
 *
 * <p>What was never tried is believed to be {@value #UNKNOWN_DISTANCE} away from the demonstrator in every step that is left, and the
 * first trial replaces this belief. An agent that sees far therefore prefers the side room, whose cost it knows, to a corridor of
 * which it knows the beginning.
 */
final class CorridorValues {

    private static final double UNKNOWN_DISTANCE = 20;
    private static final double LEARNING_RATE = 0.5;

    private final double[] values = new double[DecoyCorridor.STEPS * DecoyCorridor.PLACES * DecoyCorridor.ACTIONS];
    private final CounterRandom random;

    /**
     * Nothing tried yet.
     *
     * @param random decides between equals, and explores
     */
    CorridorValues(CounterRandom random) {
        this.random = random;
        Arrays.fill(values, Double.NaN);
    }

    /** An episode to learn from, with that share of random actions. */
    void learn(double discount, float exploration) {
        int place = 0;
        for (int time = 0; time < DecoyCorridor.STEPS; time++) {
            boolean explores = random.nextFloat() < exploration;
            int action = explores ? random.nextInt(DecoyCorridor.ACTIONS) : best(time, place, discount);
            int next = DecoyCorridor.next(place, action);
            double target = -DecoyCorridor.cost(next, time + 1) + discount * value(time + 1, next, discount);
            int entry = entry(time, place, action);
            values[entry] =
                    Double.isNaN(values[entry]) ? target : values[entry] + LEARNING_RATE * (target - values[entry]);
            place = next;
        }
    }

    /** The places of a greedy episode, the first at time 0. */
    List<Integer> follow(double discount) {
        List<Integer> places = new ArrayList<>(List.of(0));
        for (int time = 0; time < DecoyCorridor.STEPS; time++) {
            places.add(DecoyCorridor.next(places.getLast(), best(time, places.getLast(), discount)));
        }
        return places;
    }

    /** One of the best actions, each with equal chance. */
    private int best(int time, int place, double discount) {
        double most = value(time, place, discount);
        int chosen = 0;
        int equals = 0;
        for (int action = 0; action < DecoyCorridor.ACTIONS; action++) {
            if (value(time, place, action, discount) == most && random.nextInt(++equals) == 0) {
                chosen = action;
            }
        }
        return chosen;
    }

    /** Of the best action; 0 when the episode is over. */
    private double value(int time, int place, double discount) {
        if (time == DecoyCorridor.STEPS) {
            return 0;
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int action = 0; action < DecoyCorridor.ACTIONS; action++) {
            most = Math.max(most, value(time, place, action, discount));
        }
        return most;
    }

    private double value(int time, int place, int action, double discount) {
        double known = values[entry(time, place, action)];
        return Double.isNaN(known) ? unknown(DecoyCorridor.STEPS - time, discount) : known;
    }

    private static double unknown(int stepsLeft, double discount) {
        return -UNKNOWN_DISTANCE * (1 - Math.pow(discount, stepsLeft)) / (1 - discount);
    }

    private static int entry(int time, int place, int action) {
        return (time * DecoyCorridor.PLACES + place) * DecoyCorridor.ACTIONS + action;
    }
}
