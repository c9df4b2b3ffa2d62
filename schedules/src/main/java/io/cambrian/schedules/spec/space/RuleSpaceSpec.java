package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.NamedRules;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.util.Map;

/**
 * Learned update rules are searched: networks that tell an agent how to change.
 *
 * @param shape what all of them have in common; a GRU of width 256 without an agent's age by default
 * @param start a fresh network, or weights of 0
 * @param deviation of a mutant's steps, and of samples around weights of 0; 0.1 by default
 */
public record RuleSpaceSpec(LpgShape shape, LpgSpace.Origin start, double deviation) implements BareSpaceSpec {

    /** The value of the key {@code kind} that asks for this space. */
    public static final String KIND = Rule.KIND;

    @Override
    public String kind() {
        return KIND;
    }

    /** The space itself. */
    public LpgSpace space() {
        return new LpgSpace(shape, start, deviation);
    }

    @Override
    public void write(Map<String, Object> keys) {
        RuleSpaceKeys.write(this, keys);
    }

    @Override
    public String yardstick() {
        return "A2C";
    }

    @Override
    public void requireNamed(String name) {
        NamedRules.byName(name);
    }

    @Override
    public boolean seesTheTime() {
        return shape.lifetime() != LifetimeInputs.NONE;
    }
}
