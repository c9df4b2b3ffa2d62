package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.schedules.spec.yaml.Section;
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

    /** @param usual what the keys say by default; the learning rate of another kind is 5·10⁻⁴ by default */
    static Optimiser read(Section section, Optimiser usual) {
        try (section) {
            String kind = section.choice("kind", word(usual), List.of(SGD, ADAM, RMSPROP));
            boolean same = kind.equals(word(usual));
            float rate = (float) section.positive("learning-rate", same ? plain(rate(usual)) : 5e-4);
            return switch (kind) {
                case SGD -> section.made(() -> new Sgd(rate));
                case ADAM ->
                    section.made(() -> new Adam(
                            rate,
                            share(section, "mean-decay", usual instanceof Adam adam ? adam.meanDecay() : MEAN_DECAY),
                            share(
                                    section,
                                    "square-decay",
                                    usual instanceof Adam adam ? adam.squareDecay() : SQUARE_DECAY),
                            epsilon(section, usual)));
                default ->
                    section.made(() -> new RmsProp(
                            rate,
                            share(section, "decay", usual instanceof RmsProp rmsProp ? rmsProp.decay() : RMSPROP_DECAY),
                            epsilon(section, usual)));
            };
        }
    }

    private static float epsilon(Section section, Optimiser usual) {
        float byDefault = switch (usual) {
            case Sgd sgd -> EPSILON;
            case Adam adam -> adam.epsilon();
            case RmsProp rmsProp -> rmsProp.epsilon();
        };
        return (float) section.positive("epsilon", plain(byDefault));
    }

    private static String word(Optimiser optimiser) {
        return switch (optimiser) {
            case Sgd sgd -> SGD;
            case Adam adam -> ADAM;
            case RmsProp rmsProp -> RMSPROP;
        };
    }

    private static float rate(Optimiser optimiser) {
        return switch (optimiser) {
            case Sgd sgd -> sgd.learningRate();
            case Adam adam -> adam.learningRate();
            case RmsProp rmsProp -> rmsProp.learningRate();
        };
    }

    /** The shortest decimal that is read back as this float. */
    private static double plain(float value) {
        return Double.parseDouble(Float.toString(value));
    }

    private static float share(Section section, String key, float byDefault) {
        return (float) section.number(key, plain(byDefault), 0, 1);
    }

    static Map<String, Object> write(Optimiser optimiser) {
        Map<String, Object> keys = new LinkedHashMap<>();
        switch (optimiser) {
            case Sgd sgd -> {
                keys.put("kind", SGD);
                keys.put("learning-rate", plain(sgd.learningRate()));
            }
            case Adam adam -> {
                keys.put("kind", ADAM);
                keys.put("learning-rate", plain(adam.learningRate()));
                keys.put("mean-decay", plain(adam.meanDecay()));
                keys.put("square-decay", plain(adam.squareDecay()));
                keys.put("epsilon", plain(adam.epsilon()));
            }
            case RmsProp rmsProp -> {
                keys.put("kind", RMSPROP);
                keys.put("learning-rate", plain(rmsProp.learningRate()));
                keys.put("decay", plain(rmsProp.decay()));
                keys.put("epsilon", plain(rmsProp.epsilon()));
            }
        }
        return keys;
    }
}
