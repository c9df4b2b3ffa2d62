package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.rule.disco.DiscoShape;
import io.cambrian.searchspace.rule.disco.DiscoSpace;
import io.cambrian.searchspace.rule.disco.NamedPredictiveRules;
import io.cambrian.searchspace.rule.disco.PredictiveRule;
import java.util.Map;

/**
 * DiscoRL rules are searched: networks that tell an agent what to do and what to predict.
 *
 * @param shape what all of them have in common; small enough for Catch by default
 * @param deviation of a mutant's steps
 */
public record DiscoSpaceSpec(DiscoShape shape, double deviation) implements BareSpaceSpec {

    /** The value of the key {@code kind} that asks for this space. */
    public static final String KIND = PredictiveRule.KIND;

    @Override
    public String kind() {
        return KIND;
    }

    /** The space itself. */
    public DiscoSpace space() {
        return new DiscoSpace(shape, deviation);
    }

    @Override
    public void write(Map<String, Object> keys) {
        DiscoSpaceKeys.write(this, keys);
    }

    @Override
    public String yardstick() {
        return NamedPredictiveRules.names().getFirst();
    }

    @Override
    public void requireNamed(String name) {
        NamedPredictiveRules.byName(name);
    }
}
