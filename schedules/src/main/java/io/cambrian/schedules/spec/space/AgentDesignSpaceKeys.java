package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import io.cambrian.searchspace.agent.AgentSpace;
import io.cambrian.searchspace.agent.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The keys under {@code search-space} of agent designs; reading and writing are inverse. */
final class AgentDesignSpaceKeys {

    private AgentDesignSpaceKeys() {}

    static AgentDesignSpaceSpec read(Section section) {
        return new AgentDesignSpaceSpec(
                section.known("vocabulary", Vocabulary.SIM_3F.name(), Vocabulary::byName),
                section.integer("models", 1, 1),
                section.texts("tools", List.of()),
                section.integer("depth", AgentSpace.USUAL_DEPTH, 1),
                section.integer("nodes", AgentSpace.USUAL_NODES, 1),
                section.longIntegerOrNone("calls", OptionalLong.empty(), 1),
                section.flag("exchange", true));
    }

    static void write(AgentDesignSpaceSpec spec, Map<String, Object> keys) {
        keys.put("vocabulary", spec.vocabulary());
        keys.put("models", spec.models());
        if (!spec.tools().isEmpty()) {
            keys.put("tools", spec.tools());
        }
        keys.put("depth", spec.depth());
        keys.put("nodes", spec.nodes());
        keys.put("calls", spec.calls().isPresent() ? spec.calls().getAsLong() : Words.NONE);
        keys.put("exchange", spec.exchange());
    }
}
