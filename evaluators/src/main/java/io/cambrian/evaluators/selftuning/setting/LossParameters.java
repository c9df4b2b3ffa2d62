package io.cambrian.evaluators.selftuning.setting;

import io.cambrian.evaluators.selftuning.setting.Quantity.Held;
import io.cambrian.evaluators.selftuning.setting.Quantity.Tuned;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The meta-parameters of an agent's own loss and which of them are tuned:
 *
 * <pre>
 * L(θ) = g_p·mean(−A·ln π(a|s)) + g_v·½·mean((v(s) − G)²) − g_e·mean(H(π(·|s)))
 * </pre>
 *
 * <p>with returns G and advantages A by γ and λ of the agent's own, on policy λ-returns, off policy leaky V-trace.
 *
 * <p>Throws an {@link IllegalArgumentException} that names the meta-parameter which has no value, or whose value or bounds lie
 * outside of its range ({@link MetaParameter}).
 *
 * @param quantities one for each meta-parameter
 */
public record LossParameters(Map<MetaParameter, Quantity> quantities) {

    public LossParameters {
        EnumMap<MetaParameter, Quantity> all = new EnumMap<>(quantities);
        for (MetaParameter parameter : MetaParameter.values()) {
            Quantity quantity = all.get(parameter);
            if (quantity == null) {
                throw new IllegalArgumentException("the " + parameter.label() + " has no value");
            }
            switch (quantity) {
                case Held held -> parameter.require(held.value());
                case Tuned tuned -> {
                    parameter.require(tuned.low());
                    parameter.require(tuned.high());
                }
            }
        }
        quantities = Collections.unmodifiableMap(all);
    }

    /** Nothing tuned: g_p = 1 and fully cut importance ratios. */
    public static LossParameters held(double discount, double lambda, double valueWeight, double entropyWeight) {
        return new LossParameters(Map.of(
                MetaParameter.DISCOUNT, new Held(discount),
                MetaParameter.LAMBDA, new Held(lambda),
                MetaParameter.POLICY_WEIGHT, new Held(1),
                MetaParameter.VALUE_WEIGHT, new Held(valueWeight),
                MetaParameter.ENTROPY_WEIGHT, new Held(entropyWeight),
                MetaParameter.RATIO_LEAK, new Held(1),
                MetaParameter.TRACE_LEAK, new Held(1)));
    }

    /** The same but for one. */
    public LossParameters with(MetaParameter parameter, Quantity quantity) {
        EnumMap<MetaParameter, Quantity> changed = new EnumMap<>(quantities);
        changed.put(parameter, quantity);
        return new LossParameters(changed);
    }

    /** The same with every quantity held at its start. */
    LossParameters held() {
        LossParameters held = this;
        for (MetaParameter parameter : tuned()) {
            held = held.with(parameter, new Held(of(parameter).start()));
        }
        return held;
    }

    /** The quantity of a meta-parameter. */
    public Quantity of(MetaParameter parameter) {
        Quantity quantity = quantities.get(parameter);
        if (quantity == null) {
            throw new IllegalStateException("every meta-parameter has a quantity");
        }
        return quantity;
    }

    /** Which meta-parameters are tuned, in the order of their declaration. */
    public List<MetaParameter> tuned() {
        return quantities.keySet().stream()
                .filter(parameter -> quantities.get(parameter) instanceof Tuned)
                .toList();
    }
}
