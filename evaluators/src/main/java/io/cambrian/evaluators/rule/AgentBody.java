package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.LifeStage;

/**
 * The networks and programs of agents that live under a rule. Many agents of one kind take turns in one body, each with an {@link
 * AgentMemory} of its own. For one thread.
 *
 * @param <L> the learned rules that it can follow
 */
public interface AgentBody<L> {

    /** An empty stretch of experience, as long as what lies between two updates. */
    Stretch stretch();

    /** How states reach the agent. */
    StateEncoding encoding();

    /** Copies of the environment in which it lives. */
    int copies();

    /** Fresh copies of which each plays one episode with the final policy. */
    int judgingCopies();

    /** What changes by the rule: networks and what optimisers remember. The rule's own weights may stand beside them. */
    Variables variables();

    /** The value function that says what actions gained, and its optimiser. */
    Variables critic();

    /** From now on follows another learned rule of the same shape. */
    void obey(L rule);

    /** Becomes a fresh agent: new networks, and optimisers that remember nothing. */
    void initialise(Seed seed);

    /** The present policy, for the copies in which the agent lives. */
    Acting acting();

    /** The present policy, for the copies in which it is judged. */
    Acting judged();

    /** The advantages of a stretch [1][step·copy], from which the critic then learns. */
    float[] appraise(Stretch stretch);

    /** One update by the rule, from a stretch that the present policy has just lived. */
    void learn(Stretch stretch, LifeStage stage);

    /** How old the agent says it is, to a rule that asks. */
    default LifeStage told(LifeStage own, Seed life) {
        return own;
    }

    /** What {@link #save} keeps, for people. */
    String learnt();

    /** Writes everything that it has learnt. */
    void save(CheckpointWriter writer);

    /** Takes over what was saved; says whether it fits. What does not fit is left to {@link #initialise}. */
    boolean load(CheckpointReader reader);

    /** Environment steps between two updates, of all copies together. */
    int stretchSize();

    /** Whether everything it has learnt is finite. */
    default boolean isFinite() {
        return variables().areFinite() && critic().areFinite();
    }

    /** An empty memory, of an agent that has not been drawn yet. */
    default AgentMemory emptyMemory() {
        return new AgentMemory(variables(), critic());
    }

    /** Puts what the present agent has learnt aside. */
    default void putAside(AgentMemory memory) {
        memory.take(variables(), critic());
    }

    /** Becomes another agent. */
    default void become(AgentMemory memory) {
        memory.give(variables(), critic());
    }

    /** The mean return of one episode in each of fresh copies, with the policy's own randomness. */
    default Judgement judge(Task task, Seed seed) {
        try (DiscreteEnvironment environment = task.discreteEnvironment(judgingCopies())) {
            return Judgement.of(new Habitat(environment, encoding(), seed), judged());
        }
    }
}
