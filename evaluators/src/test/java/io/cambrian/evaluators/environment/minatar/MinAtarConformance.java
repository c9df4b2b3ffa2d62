package io.cambrian.evaluators.environment.minatar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.PythonPeer;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every MinAtar game promises: to play exactly like the {@code minatar} package. */
abstract class MinAtarConformance extends VectorEnvironmentConformance {

    private static final String SCRIPT = "src/test/python/minatar_golden.py";
    private static final Seed SEED = new RootSeed(11).selection().child("minatar");
    private static final int COPIES = 100;
    private static final int ORIGINAL_ACTIONS = 6;

    /** What the package calls the game. */
    private final String packageName;
    /** The original numbers of the actions that the game has a use for. */
    private final String usefulActions;

    private final int horizon;

    MinAtarConformance(String packageName, String usefulActions, int horizon) {
        this.packageName = packageName;
        this.usefulActions = usefulActions;
        this.horizon = horizon;
    }

    abstract MinAtarGame game(int copies, Variant variant, Dice dice);

    /** What random actions brought in the package with numpy's generator. */
    abstract Mean randomReturn(Variant variant);

    /** A mean and its standard error. */
    record Mean(double value, double error) {}

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return environment(copies, Variant.STICKY, horizon);
    }

    private DiscreteEnvironment environment(int copies, Variant variant, int horizon) {
        return new DiscreteLockstep(game(copies, variant, new CounterDice(copies)), horizon);
    }

    @Override
    protected int horizon() {
        return horizon;
    }

    @ParameterizedTest
    @EnumSource
    void committedEpisodesOfThePackageAreRepeatedExactly(Variant variant) throws IOException {
        String file = "/golden/minatar/" + packageName + "-" + nameOf(variant) + ".txt.gz";
        try (InputStream golden = Objects.requireNonNull(getClass().getResourceAsStream(file), file)) {
            assertEquals(packageName.equals("freeway") ? 14 : 104, replay(variant, new GZIPInputStream(golden)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThousandRandomEpisodesOfThePackageAreRepeatedExactly(Variant variant) throws Exception {
        assertEquals(1_000, replayLive(variant, "random", 1_000, 250));
    }

    @ParameterizedTest
    @EnumSource
    void carefulEpisodesOfThePackageAreRepeatedExactly(Variant variant) throws Exception {
        assertEquals(2, replayLive(variant, "careful", 2, 2_000));
    }

    private int replayLive(Variant variant, String policy, int episodes, int longest) throws Exception {
        Path python = PythonPeer.required("minatar");
        Process player = new ProcessBuilder(
                        python.toString(),
                        SCRIPT,
                        "play",
                        packageName,
                        nameOf(variant),
                        policy,
                        String.valueOf(episodes),
                        String.valueOf(longest),
                        "5000")
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            int replayed = replay(variant, player.getInputStream());
            assertEquals(0, player.waitFor(), SCRIPT);
            return replayed;
        } finally {
            player.destroyForcibly();
        }
    }

    /** Replays all episodes and returns how many there were. A line with # begins the life of another copy. */
    private int replay(Variant variant, InputStream episodes) throws IOException {
        GoldenDice dice = new GoldenDice();
        MinAtarGame game = game(1, variant, dice);
        String digits = variant == Variant.STICKY ? "012345" : usefulActions;
        CounterRandom life = new CounterRandom(0, 0);
        int replayed = 0;
        try (var lines = new BufferedReader(new InputStreamReader(episodes, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    life = new CounterRandom(0, 0);
                } else {
                    GoldenEpisode.parse(line).replay(game, dice, digits, life);
                    replayed++;
                }
            }
        }
        return replayed;
    }

    private static String nameOf(Variant variant) {
        return variant.name().toLowerCase(Locale.ROOT);
    }

    /** Within four standard errors of the difference: a right game fails for fewer than one seed in 10,000. */
    @ParameterizedTest
    @EnumSource
    void randomActionsBringWhatTheyBringInThePackage(Variant variant) {
        boolean longEpisodes = packageName.equals("freeway");
        DiscreteEnvironment environment = environment(COPIES, variant, 10_000);
        CounterRandom random = SEED.child("actions").counterRandom(0);
        Episodes episodes = Episodes.play(
                environment,
                (observations, actions) -> Arrays.setAll(actions, copy -> random.nextInt(environment.actions())),
                SEED.child(packageName),
                longEpisodes ? 4 : 50);
        Mean expected = randomReturn(variant);
        assertEquals(
                expected.value(), episodes.meanReturn(), 4 * Math.hypot(expected.error(), standardError(episodes)));
    }

    private static double standardError(Episodes episodes) {
        double mean = episodes.meanReturn();
        double squares = episodes.returns().stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares) / episodes.returns().size();
    }

    /** A joystick that sticks may repeat, in an episode's first step, what was executed before the episode. */
    @ParameterizedTest
    @EnumSource
    void savedEpisodesGoOnAsIfNothingHadHappened(Variant variant) {
        DiscreteEnvironment original = environment(COPIES, variant, 40);
        DiscreteEnvironment resumed = environment(COPIES, variant, 40);
        CounterRandom random = SEED.child("saved").counterRandom(0);
        int[] actions = new int[COPIES];
        original.resumable().orElseThrow().record();
        original.reset(SEED);
        for (int step = 0; step < 60; step++) {
            Arrays.setAll(actions, copy -> random.nextInt(original.actions()));
            original.step(actions);
        }
        CheckpointWriter writer = new CheckpointWriter();
        original.resumable().orElseThrow().save(writer);
        resumed.resumable()
                .orElseThrow()
                .resume(SEED, CheckpointReader.of(writer.checkpoint("test", 1, 60), "test", 1));
        for (int step = 0; step < 60; step++) {
            assertArrayEquals(original.observations(), resumed.observations(), "after step " + step);
            Arrays.setAll(actions, copy -> random.nextInt(original.actions()));
            original.step(actions);
            resumed.step(actions);
        }
    }

    @Test
    void theVariantsDifferByTheirActions() {
        assertEquals(ORIGINAL_ACTIONS, environment(1, Variant.STICKY, 1).actions());
        assertEquals(usefulActions.length(), environment(1, Variant.MINIMAL, 1).actions());
    }

    @Test
    void boardsHaveChannelsRowsAndColumns() {
        MinAtarGame game = game(1, Variant.STICKY, new CounterDice(1));
        assertEquals(10, game.observationShape().get(1));
        assertEquals(10, game.observationShape().get(2));
        assertEquals(game.observationSize(), game.observationShape().get(0) * 100);
        assertTrue(game.mostSetBits() <= game.observationSize());
    }
}
