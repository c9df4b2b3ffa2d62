package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.AgentSpace;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.agent.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Agent designs are searched: ways to answer a problem with a bounded number of calls of workers.
 *
 * @param vocabulary the name of a {@link Vocabulary}: which kinds of nodes and workers there are
 * @param models how many models the workers have, from 0 on
 * @param tools the names of tools that designs may use; possibly none
 * @param depth how many nodes lie on any way from the root to a leaf
 * @param nodes how many nodes there are
 * @param calls the bound on calls, if designs are refused that might make more
 * @param exchange whether a node and its members may change places in one step
 */
public record AgentDesignSpaceSpec(
        String vocabulary, int models, List<String> tools, int depth, int nodes, OptionalLong calls, boolean exchange)
        implements BareSpaceSpec {

    /** The value of the key {@code kind} that asks for this space. */
    public static final String KIND = AgentDesign.KIND;

    public AgentDesignSpaceSpec {
        tools = List.copyOf(tools);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * The space itself.
     *
     * @throws IllegalArgumentException when there is no such vocabulary, or a tool's name is none
     */
    public AgentSpace space() {
        Vocabulary words = Vocabulary.byName(vocabulary).withModels(models);
        return new AgentSpace(
                tools.isEmpty() ? words : words.withTools(tools),
                depth,
                nodes,
                calls.isPresent() ? OptionalInt.of(Math.toIntExact(calls.getAsLong())) : OptionalInt.empty(),
                exchange);
    }

    @Override
    public void write(Map<String, Object> keys) {
        AgentDesignSpaceKeys.write(this, keys);
    }
    /** The best known simple design with simulated workers. */
    @Override
    public String yardstick() {
        return "filter-5";
    }

    @Override
    public void requireNamed(String name) {
        NamedDesigns.byName(name);
    }

    @Override
    public boolean sizesVary() {
        return true;
    }
}
