package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;

/**
 * Chooses actions {@code [number][copy]} between −1 and 1 for a training, by the policy and chance. For one thread; it allocates
 * nothing after construction.
 */
final class ExploringActor {

    private final DeterministicActor policy;
    private final float deviation;
    private final float correlation;
    private final float renewal;
    private final RandomArrays dice;
    private final float[] drawn;
    private final float[] noise;
    private final boolean[] startsAnew;
    private final float[] chosen;

    ExploringActor(DeterministicActor policy, ExplorationNoise exploration, int actionNumbers, int copies, Seed seed) {
        this.policy = policy;
        deviation = (float) exploration.deviation();
        correlation = (float) exploration.correlation();
        renewal = (float) Math.sqrt(1 - exploration.correlation() * exploration.correlation());
        dice = RandomArrays.of(seed, 0);
        drawn = new float[actionNumbers * copies];
        noise = new float[drawn.length];
        chosen = new float[drawn.length];
        startsAnew = new boolean[copies];
        Arrays.fill(startsAnew, true);
    }

    /** What was chosen: the same array for ever, written anew. */
    float[] choose(Exploration exploration, float[] observations) {
        switch (exploration) {
            case UNIFORM -> chooseUniformly();
            case NOISY -> chooseNoisily(observations);
        }
        return chosen;
    }

    private void chooseUniformly() {
        dice.fillUniform(drawn);
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = 2f * drawn[i] - 1f;
        }
    }

    private void chooseNoisily(float[] observations) {
        float[] wanted = policy.choose(observations);
        dice.fillNormal(drawn);
        for (int i = 0; i < chosen.length; i++) {
            float fresh = deviation * drawn[i];
            noise[i] = startsAnew[i % startsAnew.length] ? fresh : correlation * noise[i] + renewal * fresh;
            chosen[i] = Math.clamp(wanted[i] + noise[i], -1f, 1f);
        }
        Arrays.fill(startsAnew, false);
    }

    /** A copy begins another episode. */
    void startAnew(int copy) {
        startsAnew[copy] = true;
    }

    /** Writes where the dice stand and what noise each copy's episode is in. */
    void save(CheckpointWriter writer) {
        writer.longs("dice", dice.position());
        writer.floats("noise", noise);
        int[] anew = new int[startsAnew.length];
        for (int copy = 0; copy < anew.length; copy++) {
            anew[copy] = startsAnew[copy] ? 1 : 0;
        }
        writer.integers("starts-anew", anew);
    }

    /**
     * Takes over what was saved.
     *
     * @param sameEpisodes whether copies go on within their episodes
     */
    void load(CheckpointReader reader, boolean sameEpisodes) {
        dice.seek(reader.number("dice"));
        if (sameEpisodes) {
            reader.floats("noise", noise);
            int[] anew = new int[startsAnew.length];
            reader.integers("starts-anew", anew);
            for (int copy = 0; copy < anew.length; copy++) {
                startsAnew[copy] = anew[copy] == 1;
            }
        }
    }
}
