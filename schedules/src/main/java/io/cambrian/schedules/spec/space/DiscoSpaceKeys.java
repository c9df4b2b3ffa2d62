package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.searchspace.rule.disco.DiscoShape;
import io.cambrian.searchspace.rule.disco.DiscoSpace;
import java.util.Map;

/** The keys under {@code search-space} of DiscoRL rules; reading and writing are inverse. */
final class DiscoSpaceKeys {

    /** Enough for Catch. */
    private static final DiscoShape USUAL = DiscoShape.of(16, 32, 16);

    private DiscoSpaceKeys() {}

    static DiscoSpaceSpec read(Section section) {
        DiscoShape shape = section.made(() -> new DiscoShape(
                section.integer("predictions", USUAL.predictions(), 2),
                section.integer("hidden", USUAL.hidden(), 1),
                section.integer("lifetime", USUAL.lifetime(), 1),
                section.integer("embedding", USUAL.embedding(), 1),
                section.integer("action-channels", USUAL.actionChannels(), 1),
                section.integer("action-summary", USUAL.actionSummary(), 1),
                section.integer("target-channels", USUAL.targetChannels(), 1),
                section.integer("lifetime-embedding", USUAL.lifetimeEmbedding(), 1)));
        return new DiscoSpaceSpec(shape, section.positive("deviation", DiscoSpace.USUAL_DEVIATION));
    }

    static void write(DiscoSpaceSpec spec, Map<String, Object> keys) {
        DiscoShape shape = spec.shape();
        keys.put("predictions", shape.predictions());
        keys.put("hidden", shape.hidden());
        keys.put("lifetime", shape.lifetime());
        keys.put("embedding", shape.embedding());
        keys.put("action-channels", shape.actionChannels());
        keys.put("action-summary", shape.actionSummary());
        keys.put("target-channels", shape.targetChannels());
        keys.put("lifetime-embedding", shape.lifetimeEmbedding());
        keys.put("deviation", spec.deviation());
    }
}
