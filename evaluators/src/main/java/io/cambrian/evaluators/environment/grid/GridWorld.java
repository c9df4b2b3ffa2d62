package io.cambrian.evaluators.environment.grid;

import io.cambrian.evaluators.environment.BitGame;
import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An agent walks over a board and collects the objects it steps on; collected objects may come back. Every copy may play a
 * level of its own, or draw one for every episode.
 *
 * <p>One step, by the probabilities of each object's {@link ObjectType}: the agent moves up (0), down (1), left (2), right (3)
 * or stays (4), and stays too when a wall or the border is in the way. A present object in its new cell is collected: that
 * pays its reward and may end the episode. Then each object that was absent before the step may come back, so what has just
 * been collected stays away for at least one step, and what comes back under the agent is collected one step later, if the
 * agent is still there. The episode also ends after the level's horizon; as published, this is an end by the rules, not a
 * truncation, so an agent learns to see it as an end.
 *
 * <p>With {@linkplain Placement#RANDOM random places}, an object that comes back takes a uniformly random cell without wall,
 * agent or object, where absent objects still hold the last cell they had.
 *
 * <p>Observation: see {@link GridView}. The tabular index is {@code cell + cells · Σ 2^i · present_i} with the cell counted in
 * the rows of the level itself; planes have true rows and columns also when the level is smaller than the room.
 *
 * <p>Source: Oh et al., "Discovering reinforcement learning algorithms", NeurIPS 2020, appendix on grid-worlds, as made exact
 * by Jackson et al., "Discovering general reinforcement learning algorithms with adversarial environment design" (GROOVE),
 * NeurIPS 2023, and its released code. That code lets objects come back inside walls (it excludes the cells 0 and 1 instead
 * of the walls); here they do not. It numbers the cells of its planes in the rows of the level; here they are a picture.
 */
public final class GridWorld implements BitGame {

    private final int copies;
    private final LevelRules[] rules;
    private final Optional<LevelDistribution> drawn;
    private final GridShape room;
    private final GridView view;
    private final int observationSize;
    private final CounterRandom[] randoms;
    private final int[] cell;
    private final int[] present;
    private final int[] time;
    private final int[] objectCell;

    /** That many copies of one level. */
    public GridWorld(int copies, GridLevel level, GridView view) {
        this(Collections.nCopies(copies, level), GridShape.of(level), view);
    }

    /**
     * The game.
     *
     * @param levels one for each copy
     * @param room what the observation has room for
     * @throws IllegalArgumentException when a level does not fit into the room
     */
    public GridWorld(List<GridLevel> levels, GridShape room, GridView view) {
        this(levels, room, view, Optional.empty());
    }

    /** That many copies, with a fresh level in every episode. */
    public GridWorld(int copies, LevelDistribution distribution, GridView view) {
        this(
                Collections.nCopies(copies, distribution.sample(new CounterRandom(0, 0))),
                distribution.room(),
                view,
                Optional.of(distribution));
    }

    private GridWorld(List<GridLevel> levels, GridShape room, GridView view, Optional<LevelDistribution> drawn) {
        copies = levels.size();
        this.drawn = drawn;
        this.room = room;
        this.view = view;
        observationSize = view.size(room);
        Map<GridLevel, LevelRules> distinct = new HashMap<>();
        rules = levels.stream()
                .map(level -> distinct.computeIfAbsent(level, LevelRules::new))
                .toArray(LevelRules[]::new);
        for (GridLevel level : distinct.keySet()) {
            if (!room.fits(level)) {
                throw new IllegalArgumentException(
                        "the observation has room for " + room + ", but a level has " + GridShape.of(level));
            }
        }
        randoms = new CounterRandom[copies];
        cell = new int[copies];
        present = new int[copies];
        time = new int[copies];
        objectCell = new int[copies * room.objects()];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        if (drawn.isPresent()) {
            rules[copy] = new LevelRules(drawn.get().sample(random));
        }
        LevelRules level = rules[copy];
        randoms[copy] = random;
        cell[copy] = level.start;
        time[copy] = 0;
        for (int object = 0; object < level.objects; object++) {
            objectCell[copy * room.objects() + object] = level.randomPlacement
                    ? freeCell(copy, object)
                    : level.level.objects().get(object).cell();
        }
        present[copy] = level.all;
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            LevelRules level = rules[copy];
            CounterRandom random = randoms[copy];
            cell[copy] = level.move(cell[copy], actions[copy]);
            int before = present[copy];
            int collected = collected(copy, before);
            int returning = before == level.all ? 0 : level.returning(level.all & ~before, random);
            if (level.randomPlacement) {
                place(copy, returning);
            }
            boolean ends = ++time[copy] >= level.horizon;
            float reward = 0;
            if (collected >= 0) {
                before &= ~(1 << collected);
                reward = level.reward(collected);
                ends |= level.ends(collected, random);
            }
            present[copy] = before | returning;
            rewards[copy] = reward;
            terminated[copy] = ends;
        }
    }

    /** The present object in the agent's cell, or −1. */
    private int collected(int copy, int present) {
        int first = copy * room.objects();
        for (int left = present; left != 0; left &= left - 1) {
            int object = Integer.numberOfTrailingZeros(left);
            if (objectCell[first + object] == cell[copy]) {
                return object;
            }
        }
        return -1;
    }

    private void place(int copy, int returning) {
        for (int left = returning; left != 0; left &= left - 1) {
            int object = Integer.numberOfTrailingZeros(left);
            objectCell[copy * room.objects() + object] = freeCell(copy, rules[copy].objects);
        }
    }

    /** A cell without wall, agent or one of the first {@code placed} objects. */
    private int freeCell(int copy, int placed) {
        int first = copy * room.objects();
        while (true) {
            int candidate = rules[copy].openCell(randoms[copy]);
            boolean free = candidate != cell[copy];
            for (int object = 0; object < placed; object++) {
                free &= candidate != objectCell[first + object];
            }
            if (free) {
                return candidate;
            }
        }
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        int words = Bits.words(observationSize);
        for (int copy = from; copy < to; copy++) {
            switch (view) {
                case TABULAR -> Bits.set(bits, copy * words, cell[copy] + room.cells() * present[copy]);
                case PLANES -> planes(copy, bits, copy * words);
            }
        }
    }

    private void planes(int copy, long[] bits, int row) {
        GridLevel level = rules[copy].level;
        Bits.set(bits, row, inRoom(cell[copy], level.size()));
        for (int left = present[copy]; left != 0; left &= left - 1) {
            int object = Integer.numberOfTrailingZeros(left);
            int plane = 1 + level.objects().get(object).type();
            int place = inRoom(objectCell[copy * room.objects() + object], level.size());
            Bits.set(bits, row, plane * room.cells() + place);
        }
    }

    private int inRoom(int cell, int size) {
        return cell / size * room.size() + cell % size;
    }

    @Override
    public Optional<Scene> scene(int copy) {
        GridLevel level = rules[copy].level;
        int size = level.size();
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < size; column++) {
                line.append(symbol(copy, level, row * size + column));
            }
            rows.add(line.toString());
        }
        Map<Character, Colour> colours =
                Map.of('#', Colour.DARK_GREY, 'A', Colour.BLUE, '+', Colour.GREEN, '-', Colour.RED);
        return Optional.of(new Scene.Board(rows, colours, "step " + time[copy] + " of " + level.horizon()));
    }

    private char symbol(int copy, GridLevel level, int place) {
        if (place == cell[copy]) {
            return 'A';
        }
        for (int object = 0; object < rules[copy].objects; object++) {
            if ((present[copy] >> object & 1) != 0 && objectCell[copy * room.objects() + object] == place) {
                return level.typeOf(object).reward() < 0 ? '-' : '+';
            }
        }
        return level.walls().contains(place) ? '#' : ' ';
    }

    /** The steps that one copy's episode has had. */
    int time(int copy) {
        return time[copy];
    }

    @Override
    public int mostSetBits() {
        return view.mostSetBits(room);
    }

    @Override
    public List<Integer> observationShape() {
        return view.shape(room);
    }

    @Override
    public String name() {
        return "GridWorld";
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return observationSize;
    }

    @Override
    public int actions() {
        return GridAction.COUNT;
    }
}
