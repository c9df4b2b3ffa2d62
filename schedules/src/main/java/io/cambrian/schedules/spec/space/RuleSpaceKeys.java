package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import java.util.Map;

/** The keys under {@code search-space} of learned update rules; reading and writing are inverse. */
final class RuleSpaceKeys {

    private RuleSpaceKeys() {}

    static RuleSpaceSpec read(Section section) {
        LpgShape usual = LpgShape.published();
        LpgShape shape = section.made(() -> new LpgShape(
                section.constant("cell", usual.cell(), LpgShape.Cell.values()),
                section.integer("hidden", usual.hidden(), 1),
                section.integer("predictions", usual.predictions(), 2),
                section.integer("embedding", usual.embedding(), 1),
                section.constant("lifetime", usual.lifetime(), LifetimeInputs.values())));
        return new RuleSpaceSpec(
                shape,
                section.constant("start", LpgSpace.Origin.NETWORK, LpgSpace.Origin.values()),
                section.positive("deviation", LpgSpace.PUBLISHED_DEVIATION));
    }

    static void write(RuleSpaceSpec spec, Map<String, Object> keys) {
        LpgShape shape = spec.shape();
        keys.put("cell", Words.of(shape.cell()));
        keys.put("hidden", shape.hidden());
        keys.put("predictions", shape.predictions());
        keys.put("embedding", shape.embedding());
        keys.put("lifetime", Words.of(shape.lifetime()));
        keys.put("start", Words.of(spec.start()));
        keys.put("deviation", spec.deviation());
    }
}
