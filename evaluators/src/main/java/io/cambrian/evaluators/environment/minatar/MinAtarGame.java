package io.cambrian.evaluators.environment.minatar;

import io.cambrian.evaluators.environment.BitGame;
import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A board of 10 × 10 cells with one channel for each kind of thing, and a joystick.
 *
 * <p>Actions of {@link Variant#STICKY}: nothing (0), left (1), up (2), right (3), down (4), fire (5); those that a game has no
 * use for do nothing. Actions of {@link Variant#MINIMAL}: those of the six that the game has a use for, in the same order.
 *
 * <p>Observation: {@code [channel][row][column]}, rows from the top, 1 where a thing of that kind is and 0 elsewhere. The
 * rules know no time limit, but for {@link Freeway#STEPS}; gymnax limits its games to 1,000 steps and Freeway to 2,500.
 */
public abstract sealed class MinAtarGame implements BitGame
        permits Asterix, Breakout, Freeway, Seaquest, SpaceInvaders {

    static final int SIDE = 10;
    static final int CELLS = SIDE * SIDE;
    static final int LAST = SIDE - 1;

    private final String name;
    private final int copies;
    private final List<Channel> channels;
    private final Joystick joystick;
    final Dice dice;

    /**
     * The board and the joystick.
     *
     * @param channels from the first of the observation to the last
     * @param useful the joystick's actions that the game has a use for
     */
    MinAtarGame(String name, int copies, Variant variant, List<Channel> channels, List<Integer> useful, Dice dice) {
        this.name = name;
        this.copies = copies;
        this.channels = channels;
        this.dice = dice;
        joystick = new Joystick(variant, useful, copies, dice);
    }

    /** Puts one copy at the start of an episode. */
    abstract void start(int copy);

    /**
     * Moves every copy by one step.
     *
     * @param executed {@code [copy]}, actions of the {@link Joystick}
     * @param rewards all 0 before
     * @param terminated all false before
     */
    abstract void play(int[] executed, float[] rewards, boolean[] terminated);

    @Override
    public final void step(int[] actions, float[] rewards, boolean[] terminated) {
        Arrays.fill(rewards, 0);
        Arrays.fill(terminated, false);
        play(joystick.execute(actions), rewards, terminated);
    }

    @Override
    public final void reset(int copy, CounterRandom random) {
        dice.restart(copy, random);
        joystick.restart(copy, random);
        start(copy);
    }

    /** The joystick's action that the copy's first step may repeat. */
    @Override
    public final int carriedOver(int copy) {
        return joystick.repeatable(copy);
    }

    @Override
    public final void carryOver(int copy, int action) {
        joystick.rememberExecuted(copy, action);
    }

    @Override
    public Optional<Scene> scene(int copy) {
        int words = Bits.words(observationSize());
        long[] bits = new long[words * copies];
        observe(copy, copy + 1, bits);
        char[][] cells = new char[SIDE][SIDE];
        for (char[] row : cells) {
            Arrays.fill(row, ' ');
        }
        Map<Character, Colour> colours = new HashMap<>();
        for (int channel : fromTheGround()) {
            Channel drawn = channels.get(channel);
            colours.put(drawn.symbol(), drawn.colour());
            for (int cell = 0; cell < CELLS; cell++) {
                if (Bits.isSet(bits, copy * words, channel * CELLS + cell)) {
                    cells[cell / SIDE][cell % SIDE] = drawn.symbol();
                }
            }
        }
        List<String> rows = Arrays.stream(cells).map(String::new).toList();
        return Optional.of(new Scene.Board(rows, colours, ""));
    }

    /** The channels in the order of drawing: the ground, then the things, the first one last. */
    private List<Integer> fromTheGround() {
        List<Integer> order = new ArrayList<>();
        for (int channel = channels.size() - 1; channel >= 0; channel--) {
            order.add(channels.get(channel).ground() ? 0 : order.size(), channel);
        }
        return order;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int copies() {
        return copies;
    }

    @Override
    public final List<Integer> observationShape() {
        return List.of(channels.size(), SIDE, SIDE);
    }

    @Override
    public final int observationSize() {
        return channels.size() * CELLS;
    }

    @Override
    public final int actions() {
        return joystick.actions();
    }
}
