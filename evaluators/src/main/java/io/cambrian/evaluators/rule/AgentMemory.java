package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.tensor.Variables;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one agent has learnt, while another one uses the programs: networks and what optimisers remember. */
public final class AgentMemory {

    private final SortedMap<String, float[]> policy;
    private final SortedMap<String, float[]> critic;

    /** Zeros for everything that belongs to an agent. */
    public AgentMemory(Variables policy, Variables critic) {
        this.policy = zeros(policy);
        this.critic = zeros(critic);
    }

    private static SortedMap<String, float[]> zeros(Variables variables) {
        SortedMap<String, float[]> zeros = new TreeMap<>();
        for (String name : variables.names()) {
            if (!RuleParameters.owns(name)) {
                zeros.put(name, new float[variables.values(name).length]);
            }
        }
        return zeros;
    }

    /** Policy and prediction with what their optimiser remembers, by name. */
    public Map<String, float[]> policy() {
        return policy;
    }

    /** Puts what an agent has learnt aside. */
    public void take(Variables fromPolicy, Variables fromCritic) {
        take(policy, fromPolicy);
        take(critic, fromCritic);
    }

    private static void take(Map<String, float[]> all, Variables from) {
        all.forEach((name, values) -> System.arraycopy(from.values(name), 0, values, 0, values.length));
    }

    /** Hands it back. */
    public void give(Variables toPolicy, Variables toCritic) {
        give(policy, toPolicy);
        give(critic, toCritic);
    }

    private static void give(Map<String, float[]> all, Variables to) {
        all.forEach((name, values) -> System.arraycopy(values, 0, to.values(name), 0, values.length));
    }

    /** Writes all numbers, under the names of their variables. */
    public void save(CheckpointWriter writer) {
        policy.forEach(writer.within("policy")::floats);
        critic.forEach(writer.within("critic")::floats);
    }

    /** Takes over what the memory of an agent of the same kind has written. */
    public void load(CheckpointReader reader) {
        policy.forEach(reader.within("policy")::floats);
        critic.forEach(reader.within("critic")::floats);
    }
}
