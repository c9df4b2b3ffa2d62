package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.tensor.Variables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;

/** TD3 once more, in double precision, transition by transition, with gradients by central differences. */
final class DoublePrecisionTd3 {

    private static final double STEP = 1e-5;
    private static final double NORM_EPSILON = 1e-5f;

    private final Td3Settings settings;
    private final TransitionLayout layout;
    private final Map<String, double[]> weights = new TreeMap<>();
    private final Map<String, double[]> means = new HashMap<>();
    private final Map<String, double[]> squares = new HashMap<>();
    private final Map<String, Integer> steps = new HashMap<>();

    /** Begins with the weights that an agent has. */
    DoublePrecisionTd3(Td3Settings settings, TransitionLayout layout, Variables variables) {
        this.settings = settings;
        this.layout = layout;
        for (String name : variables.names()) {
            if (name.endsWith("weight") || name.endsWith("bias") || name.endsWith("gain") || name.endsWith("shift")) {
                float[] from = variables.values(name);
                double[] to = new double[from.length];
                for (int i = 0; i < to.length; i++) {
                    to[i] = from[i];
                }
                weights.put(name, to);
            }
        }
        weights.keySet().removeIf(name -> !name.startsWith("online.") && !name.startsWith("target."));
    }

    /** All weights by name. */
    Map<String, double[]> weights() {
        return weights;
    }

    /** @param smoothing standard normal numbers [number][batch] */
    void teachCritics(List<float[]> rows, float[] smoothing) {
        double[] wanted = new double[rows.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = wanted(rows.get(i), smoothing, i, rows.size());
        }
        descend("online.critic", settings.criticLearningRate(), () -> {
            double loss = 0;
            for (int i = 0; i < wanted.length; i++) {
                double[] state = part(rows.get(i), layout.state(), layout.features());
                double[] action = part(rows.get(i), layout.action(), layout.actionNumbers());
                loss += square(value("online.critic-1", state, action) - wanted[i]) / wanted.length;
                loss += square(value("online.critic-2", state, action) - wanted[i]) / wanted.length;
            }
            return loss;
        });
    }

    void teachActor(List<float[]> rows) {
        descend("online.actor", settings.actorLearningRate(), () -> {
            double gain = 0;
            for (float[] row : rows) {
                double[] state = part(row, layout.state(), layout.features());
                gain += value("online.critic-1", state, policy("online.actor", state)) / rows.size();
            }
            return -gain;
        });
    }

    void followOnline() {
        double share = settings.targetShare();
        weights.forEach((name, numbers) -> {
            if (name.startsWith("target.")) {
                double[] online = weights.get(name.replace("target.", "online."));
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] += share * (online[i] - numbers[i]);
                }
            }
        });
    }

    private double wanted(float[] row, float[] smoothing, int column, int columns) {
        double[] nextState = part(row, layout.nextState(), layout.features());
        double[] action = policy("target.actor", nextState);
        TargetSmoothing noise = settings.smoothing();
        for (int i = 0; i < action.length; i++) {
            double wish = noise.deviation() * smoothing[i * columns + column];
            action[i] = Math.clamp(action[i] + Math.clamp(wish, -noise.limit(), noise.limit()), -1.0, 1.0);
        }
        double lesser =
                Math.min(value("target.critic-1", nextState, action), value("target.critic-2", nextState, action));
        return row[layout.reward()] + settings.discount() * row[layout.continuation()] * lesser;
    }

    private double[] policy(String actor, double[] state) {
        double[] outputs = outputs(actor, settings.actor(), state);
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = Math.tanh(outputs[i]);
        }
        return outputs;
    }

    private double value(String critic, double[] state, double[] action) {
        double[] pair = new double[state.length + action.length];
        System.arraycopy(state, 0, pair, 0, state.length);
        System.arraycopy(action, 0, pair, state.length, action.length);
        return outputs(critic, settings.critics(), pair)[0];
    }

    private double[] outputs(String network, NetworkShape shape, double[] inputs) {
        double[] h = inputs;
        for (int layer = 0; layer < shape.hidden().size(); layer++) {
            String name = network + "." + layer;
            h = dense(name, h);
            if (shape.layerNorm()) {
                h = normalised(name + ".norm", h);
            }
            for (int i = 0; i < h.length; i++) {
                h[i] = Math.tanh(h[i]);
            }
        }
        return dense(network + ".head", h);
    }

    private double[] dense(String name, double[] x) {
        double[] y = weights.get(name + ".bias").clone();
        double[] w = weights.get(name + ".weight");
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                y[j] += w[i * y.length + j] * x[i];
            }
        }
        return y;
    }

    private double[] normalised(String name, double[] x) {
        double mean = 0;
        for (double number : x) {
            mean += number / x.length;
        }
        double variance = 0;
        for (double number : x) {
            variance += square(number - mean) / x.length;
        }
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double normal = (x[i] - mean) / Math.sqrt(variance + NORM_EPSILON);
            y[i] = normal * weights.get(name + ".gain")[i] + weights.get(name + ".shift")[i];
        }
        return y;
    }

    /** One Adam step of all weights whose names begin so. */
    private void descend(String group, double learningRate, DoubleSupplier loss) {
        Map<String, double[]> gradients = new HashMap<>();
        weights.forEach((name, numbers) -> {
            if (name.startsWith(group)) {
                gradients.put(name, gradient(numbers, loss));
            }
        });
        int step = steps.merge(group, 1, Integer::sum);
        gradients.forEach((name, g) -> {
            double[] mean = means.computeIfAbsent(name, fresh -> new double[g.length]);
            double[] square = squares.computeIfAbsent(name, fresh -> new double[g.length]);
            for (int i = 0; i < g.length; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * g[i];
                square[i] = 0.999 * square[i] + 0.001 * g[i] * g[i];
                double corrected = Math.sqrt(square[i] / (1 - Math.pow(0.999, step)));
                weights.get(name)[i] -=
                        learningRate * mean[i] / (1 - Math.pow(0.9, step)) / (corrected + settings.adamEpsilon());
            }
        });
    }

    private static double[] gradient(double[] numbers, DoubleSupplier loss) {
        double[] gradient = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            double kept = numbers[i];
            numbers[i] = kept + STEP;
            double above = loss.getAsDouble();
            numbers[i] = kept - STEP;
            double below = loss.getAsDouble();
            numbers[i] = kept;
            gradient[i] = (above - below) / (2 * STEP);
        }
        return gradient;
    }

    private static double[] part(float[] row, int start, int length) {
        double[] part = new double[length];
        for (int i = 0; i < length; i++) {
            part[i] = row[start + i];
        }
        return part;
    }

    private static double square(double x) {
        return x * x;
    }
}
