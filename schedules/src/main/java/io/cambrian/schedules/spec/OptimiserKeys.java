package io.cambrian.schedules.spec;

import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of a group that describes an optimiser; reading and writing are inverse. */
final class OptimiserKeys {

    private static final String SGD = "sgd";
    private static final String ADAM = "adam";
    private static final String RMSPROP = "rmsprop";

    private static final float MEAN_DECAY = 0.9f;
    private static final float SQUARE_DECAY = 0.999f;
    private static final float RMSPROP_DECAY = 0.99f;
    private static final float EPSILON = 1e-8f;

    private OptimiserKeys() {}

    /** @param plainRate the usual learning rate of plain descent; that of the others is 5·10⁻⁴ */
    static Optimiser read(Section section, double plainRate) {
        try (section) {
            String kind = section.choice("kind", SGD, List.of(SGD, ADAM, RMSPROP));
            float rate = (float) section.positive("learning-rate", kind.equals(SGD) ? plainRate : 5e-4);
            return switch (kind) {
                case SGD -> section.made(() -> new Sgd(rate));
                case ADAM ->
                    section.made(() -> new Adam(
                            rate,
                            share(section, "mean-decay", MEAN_DECAY),
                            share(section, "square-decay", SQUARE_DECAY),
                            (float) section.positive("epsilon", EPSILON)));
                default ->
                    section.made(() -> new RmsProp(rate, share(section, "decay", RMSPROP_DECAY), (float)
                            section.positive("epsilon", EPSILON)));
            };
        }
    }

    private static float share(Section section, String key, float byDefault) {
        return (float) section.number(key, byDefault, 0, 1);
    }

    static Map<String, Object> write(Optimiser optimiser) {
        Map<String, Object> keys = new LinkedHashMap<>();
        switch (optimiser) {
            case Sgd sgd -> {
                keys.put("kind", SGD);
                keys.put("learning-rate", sgd.learningRate());
            }
            case Adam adam -> {
                keys.put("kind", ADAM);
                keys.put("learning-rate", adam.learningRate());
                keys.put("mean-decay", adam.meanDecay());
                keys.put("square-decay", adam.squareDecay());
                keys.put("epsilon", adam.epsilon());
            }
            case RmsProp rmsProp -> {
                keys.put("kind", RMSPROP);
                keys.put("learning-rate", rmsProp.learningRate());
                keys.put("decay", rmsProp.decay());
                keys.put("epsilon", rmsProp.epsilon());
            }
        }
        return keys;
    }
}
