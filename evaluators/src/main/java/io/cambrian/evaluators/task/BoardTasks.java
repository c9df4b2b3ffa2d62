package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.grid.Snake;
import io.cambrian.evaluators.environment.grid.TwoColourOffsets;
import io.cambrian.evaluators.environment.grid.TwoColours;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Small boards: Snake, and the non-stationary world of two colours. {@code TwoColours} is the published one, a life of 6.4
 * million steps in which the colours change roles every 100,000; {@code TwoColours-P} changes them every P steps, and a life has
 * six such periods. With {@code -offsets} after the name, objects are seen from the agent.
 */
final class BoardTasks implements TaskFamily {

    private static final String TWO_COLOURS = "TwoColours";
    private static final String OFFSETS = "-offsets";
    private static final SizedName WITH_PERIOD = new SizedName(TWO_COLOURS, 10, 1_000_000);
    private static final int PUBLISHED_LIFE = 64 * TwoColours.PUBLISHED_PERIOD;
    private static final int PERIODS = 6;
    private static final List<Integer> SNAKE_SIZES = List.of(6, 12);

    /** The published life is known by its name only: nobody wants it in a survey of all listed tasks. */
    @Override
    public List<Task> listed() {
        return List.of(snake(SNAKE_SIZES.getFirst()), snake(SNAKE_SIZES.getLast()), twoColours(1_000));
    }

    @Override
    public Optional<Task> named(String name) {
        String plain = withoutView(name);
        if (plain.equals(TWO_COLOURS)) {
            return Optional.of(twoColours(name, TwoColours.PUBLISHED_PERIOD, PUBLISHED_LIFE));
        }
        var period = WITH_PERIOD.size(plain);
        return period.isPresent()
                ? Optional.of(twoColours(name, period.getAsInt(), PERIODS * period.getAsInt()))
                : TaskFamily.super.named(name);
    }

    /** The steps of a copy between two changes of the task, if it changes. */
    static OptionalInt period(String name) {
        String plain = withoutView(name);
        return plain.equals(TWO_COLOURS) ? OptionalInt.of(TwoColours.PUBLISHED_PERIOD) : WITH_PERIOD.size(plain);
    }

    /** The world's name, whatever the agent sees of it. */
    private static String withoutView(String name) {
        return name.endsWith(OFFSETS) ? name.substring(0, name.length() - OFFSETS.length()) : name;
    }

    private static Task snake(int size) {
        return Task.of("Snake-" + size + "x" + size, copies -> new Snake(copies, size, size), Snake.PUBLISHED_LIMIT);
    }

    private static Task twoColours(int period) {
        return twoColours(TWO_COLOURS + "-" + period, period, PERIODS * period);
    }

    private static Task twoColours(String name, int period, int life) {
        return Task.of(
                name,
                copies -> {
                    TwoColours rules = new TwoColours(copies, period, TwoColours.Respawn.COLLECTED_OBJECT);
                    return name.endsWith(OFFSETS) ? new TwoColourOffsets(rules) : rules;
                },
                life);
    }
}
