package io.cambrian.evaluators.imitation;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * A corridor of 40 steps with a side room near its beginning that looks like its later part, and demonstrations that walk straight to
 * its end and stay there.
 *
 * <p>Action 0 goes on, 1 goes back, 2 enters the room from the cell where its door is and otherwise does nothing. Nobody leaves the
 * room. Features of a state are the distance from the beginning and that from the middle line; those of the room are the ones of cell
 * 28, 1 beside it. An episode has 50 steps, and every step costs the distance to where the demonstrator is at that time. In the room
 * this is 10.8 a step on average, which is more than for who walks and less than for who stumbles; but at first it is 24.
 */
final class DecoyCorridor {

    /** Steps to the end, and cells beyond the first. */
    static final int LENGTH = 40;
    /** Steps of an episode. */
    static final int STEPS = 50;
    /** Cells and the room. */
    static final int PLACES = LENGTH + 2;

    static final int ACTIONS = 3;

    private static final int ROOM = LENGTH + 1;
    private static final int DOOR = 3;
    private static final double ROOM_LOOKS_LIKE = 28;
    private static final double JITTER = 0.3;

    private DecoyCorridor() {}

    static int next(int place, int action) {
        return switch (action) {
            case 0 -> place == ROOM ? ROOM : Math.min(LENGTH, place + 1);
            case 1 -> place == ROOM ? ROOM : Math.max(0, place - 1);
            default -> place == DOOR ? ROOM : place;
        };
    }

    /** What an episode looked like that went through these places, the first at time 0. */
    static Trajectory seen(List<Integer> places) {
        return new Trajectory(places.stream().map(DecoyCorridor::features).toList());
    }

    private static List<Double> features(int place) {
        return place == ROOM ? List.of(ROOM_LOOKS_LIKE, 1.0) : List.of((double) place, 0.0);
    }

    /** The distance of who is at a place at a time to where the demonstrator is then. */
    static double cost(int place, int time) {
        int demonstrator = Math.min(time, LENGTH);
        return place == ROOM ? Math.hypot(ROOM_LOOKS_LIKE - demonstrator, 1) : Math.abs(place - demonstrator);
    }

    /** Walks to the end, a little beside the middle line. */
    static Demonstrations demonstrations(int count, CounterRandom random) {
        List<Trajectory> walks = new ArrayList<>();
        for (int walk = 0; walk < count; walk++) {
            List<List<Double>> states = new ArrayList<>();
            for (int cell = 0; cell <= LENGTH; cell++) {
                states.add(List.of(cell + jitter(random), jitter(random)));
            }
            walks.add(new Trajectory(states));
        }
        return new Demonstrations(walks);
    }

    private static double jitter(CounterRandom random) {
        return JITTER * (2 * random.nextFloat() - 1);
    }
}
