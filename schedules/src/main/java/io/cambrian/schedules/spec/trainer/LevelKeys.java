package io.cambrian.schedules.spec.trainer;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import io.cambrian.searchspace.curriculum.Choice;
import io.cambrian.searchspace.curriculum.ReplayOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of the group that says on which levels lives are spent in a meta-training; reading and writing are inverse. The task
 * draws the levels.
 */
final class LevelKeys {

    private static final String CHOICE = "choice";
    private static final String RANDOM = "random";
    private static final String FROZEN = "frozen";
    private static final String REPLAY = "replay";
    private static final String SET = "set";
    private static final String CAPACITY = "capacity";
    private static final String PROBABILITY = "replay-probability";
    private static final String ORDER = "order";
    private static final String RANK = "rank";
    private static final String PROPORTIONAL = "proportional";
    private static final String TEMPERATURE = "temperature";
    private static final String REGRET = "regret";
    private static final int USUAL_SET = 64;

    private LevelKeys() {}

    /** @param lives that go on side by side */
    static Choice read(Section section, int lives) {
        try (section) {
            return switch (section.choice(CHOICE, RANDOM, List.of(RANDOM, FROZEN, REPLAY))) {
                case FROZEN -> new Choice.Frozen(section.integer(SET, USUAL_SET, 1));
                case REPLAY -> replay(section, Choice.Replay.GROOVE, lives);
                default -> new Choice.Random();
            };
        }
    }

    private static Choice.Replay replay(Section section, Choice.Replay usual, int lives) {
        int capacity = section.integer(CAPACITY, usual.capacity(), 2);
        if (capacity < 2 * lives) {
            throw section.refused(
                    CAPACITY,
                    "a buffer holds the levels of all 'lives' and as many unseen ones, at least " + 2 * lives
                            + ", found " + capacity);
        }
        return new Choice.Replay(
                capacity,
                section.number(PROBABILITY, usual.probability(), 0, 1),
                order(section),
                section.constant(REGRET, usual.regret(), Choice.Regret.values()));
    }

    private static ReplayOrder order(Section section) {
        return section.choice(ORDER, RANK, List.of(RANK, PROPORTIONAL)).equals(RANK)
                ? new ReplayOrder.Rank()
                : new ReplayOrder.Proportional(section.positive(TEMPERATURE, 1));
    }

    static Map<String, Object> write(Choice choice) {
        Map<String, Object> keys = new LinkedHashMap<>();
        switch (choice) {
            case Choice.Random random -> keys.put(CHOICE, RANDOM);
            case Choice.Frozen frozen -> {
                keys.put(CHOICE, FROZEN);
                keys.put(SET, frozen.levels());
            }
            case Choice.Replay replay -> {
                keys.put(CHOICE, REPLAY);
                keys.put(CAPACITY, replay.capacity());
                keys.put(PROBABILITY, replay.probability());
                write(replay.order(), keys);
                keys.put(REGRET, Words.of(replay.regret()));
            }
        }
        return keys;
    }

    private static void write(ReplayOrder order, Map<String, Object> keys) {
        switch (order) {
            case ReplayOrder.Rank rank -> keys.put(ORDER, RANK);
            case ReplayOrder.Proportional drawn -> {
                keys.put(ORDER, PROPORTIONAL);
                keys.put(TEMPERATURE, drawn.temperature());
            }
        }
    }
}
