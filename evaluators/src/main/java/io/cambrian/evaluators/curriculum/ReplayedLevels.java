package io.cambrian.evaluators.curriculum;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.rule.LevelSource;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.curriculum.Choice;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Replay by algorithmic regret. When lives are over:
 *
 * <pre>
 * for each: let the antagonist live as long on the same level; the level's score becomes the {@linkplain AlgorithmicRegret regret}
 * until as many unseen levels are to hand as there are lives: the scored level of the least score makes room for a fresh one
 * for each: with the probability of a replay the next scored level in the order of replay, else any unseen one
 * </pre>
 *
 * where nothing is replayed before there is a scored level for every life that begins.
 *
 * <p>Source: Jackson et al., "Discovering general reinforcement learning algorithms with adversarial environment design", NeurIPS
 * 2023 (GROOVE), algorithm 1 and its released code.
 */
public final class ReplayedLevels implements LevelSource {

    /** The reading that is the highest score of the buffer. */
    public static final String HIGHEST_REGRET = "highest-regret";

    /** The reading that is the number of the level that has it. */
    public static final String HARDEST_LEVEL = "hardest-level";

    private static final String BUFFER = "buffer";
    private static final String PLACES = "places";
    private static final String REPLAYS = "replays";
    private static final String COUNTS = "counts";

    private final Choice.Replay choice;
    private final Antagonist antagonist;
    private final Task task;
    private final Seed seed;
    private final LevelBuffer buffer;
    private int[] places = {};
    private int[] replays = {};
    private long choices;
    private long lives;
    private double regret;
    private long environmentSteps;

    /**
     * A source of levels with an empty buffer.
     *
     * @param task that draws the levels
     */
    public ReplayedLevels(Choice.Replay choice, Antagonist antagonist, Task task, Seed seed) {
        this.choice = choice;
        this.antagonist = antagonist;
        this.task = task;
        this.seed = seed;
        buffer = new LevelBuffer(choice.capacity());
    }

    /** @throws IllegalArgumentException when the buffer has less than two levels for each slot */
    @Override
    public List<Task> begin(int slots) {
        if (choice.capacity() < 2 * slots) {
            throw new IllegalArgumentException(
                    "a buffer holds the levels of all lives and as many unseen ones: at least " + 2 * slots + " for "
                            + slots + " lives, found a capacity of " + choice.capacity());
        }
        places = new int[slots];
        replays = new int[slots];
        List<RememberedLevel> first = buffer.takeUnseen(slots, chance());
        for (int slot = 0; slot < slots; slot++) {
            places[slot] = first.get(slot).place();
        }
        return first.stream().map(this::level).toList();
    }

    @Override
    public List<Task> follow(List<EndedLife> ended) {
        regret = ended.stream().mapToDouble(this::compare).sum() / ended.size();
        buffer.refill(places.length);
        CounterRandom random = chance();
        boolean[] coins = coins(ended.size(), random);
        int again = count(coins);
        Iterator<RememberedLevel> replayed =
                buffer.takeScored(again, choice.order(), random).iterator();
        Iterator<RememberedLevel> unseen =
                buffer.takeUnseen(ended.size() - again, random).iterator();
        List<Task> next = new ArrayList<>();
        for (int i = 0; i < coins.length; i++) {
            RememberedLevel level = coins[i] ? replayed.next() : unseen.next();
            places[ended.get(i).slot()] = level.place();
            replays[ended.get(i).slot()] = coins[i] ? 1 : 0;
            next.add(level(level));
        }
        return next;
    }

    /** Lets the antagonist live as well, and scores the level; where either gives no number, nothing is known about it. */
    private double compare(EndedLife life) {
        int place = places[life.slot()];
        Evaluation compared = antagonist.live(life.level(), life.updates(), seed.child("antagonist", lives++));
        environmentSteps += compared.environmentSteps();
        if (compared.outcome() instanceof Outcome.Scored scored) {
            double lead = AlgorithmicRegret.of(choice.regret(), life.level(), scored.score(), life.meanReturn());
            if (Double.isFinite(lead)) {
                buffer.score(place, lead);
                return lead;
            }
        }
        buffer.release(place);
        return 0;
    }

    /** Which of so many lives are spent on replayed levels. */
    private boolean[] coins(int lives, CounterRandom random) {
        boolean enough = buffer.scored() >= lives;
        boolean[] coins = new boolean[lives];
        for (int i = 0; i < lives; i++) {
            coins[i] = random.nextDouble() < choice.probability() && enough;
        }
        return coins;
    }

    private static int count(boolean[] coins) {
        int count = 0;
        for (boolean coin : coins) {
            count += coin ? 1 : 0;
        }
        return count;
    }

    /**
     * The level of a number, as a meta-training with a seed has drawn it.
     *
     * @param task that draws the levels
     * @param metaTraining the seed of the whole meta-training
     * @param number how many levels had come in before it, as the reading {@value #HARDEST_LEVEL} has it
     */
    public static Task level(Task task, Seed metaTraining, long number) {
        return drawn(task, RuleTrainer.levelSeed(metaTraining), number);
    }

    private static Task drawn(Task task, Seed seed, long number) {
        return task.drawn(seed.child("level", number));
    }

    private Task level(RememberedLevel level) {
        return drawn(task, seed, level.number());
    }

    private CounterRandom chance() {
        return seed.child("choice", choices++).counterRandom(0);
    }

    /**
     * The regret of the lives that were over last, the mean score of the buffer, the share of lives on replayed levels, and, of the
     * level with the highest score, the score and the {@linkplain #level number}.
     */
    @Override
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading("regret", regret));
        readings.add(new Reading("mean-score-of-buffer", buffer.meanScore()));
        readings.add(new Reading(
                "share-of-replayed-levels", Arrays.stream(replays).average().orElse(0)));
        List<RememberedLevel> ranked = buffer.byScore();
        if (!ranked.isEmpty()) {
            readings.add(
                    new Reading(HIGHEST_REGRET, buffer.score(ranked.getFirst().place())));
            readings.add(new Reading(HARDEST_LEVEL, ranked.getFirst().number()));
        }
        return readings;
    }

    @Override
    public long environmentSteps() {
        return environmentSteps;
    }

    @Override
    public void save(CheckpointWriter writer) {
        buffer.save(writer.within(BUFFER));
        writer.integers(PLACES, places);
        writer.integers(REPLAYS, replays);
        writer.longs(COUNTS, choices, lives);
    }

    @Override
    public List<Task> resume(CheckpointReader reader, long[] numbers, long next) {
        buffer.load(reader.within(BUFFER));
        places = new int[reader.length(PLACES)];
        replays = new int[places.length];
        reader.integers(PLACES, places);
        reader.integers(REPLAYS, replays);
        long[] counts = new long[2];
        reader.longs(COUNTS, counts);
        choices = counts[0];
        lives = counts[1];
        return Arrays.stream(places)
                .mapToObj(place -> level(buffer.level(place)))
                .toList();
    }
}
