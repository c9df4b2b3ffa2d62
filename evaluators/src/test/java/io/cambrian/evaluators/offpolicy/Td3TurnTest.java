package io.cambrian.evaluators.offpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.experience.Experience;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.experience.Turn;
import io.cambrian.evaluators.experience.TurnTaken;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.List;
import org.junit.jupiter.api.Test;

class Td3TurnTest {

    private static final Task PENDULUM = TaskCatalogue.standard().byName("Pendulum-v1");
    private static final int EPISODE = 200;
    private static final TransitionLayout LAYOUT = new TransitionLayout(3, 1);
    private static final Seed SEED = new RootSeed(3).search().child("turn");
    private static final NetworkShape SMALL = new NetworkShape(List.of(16), Activation.RELU, true);
    private static final TurnTaken FOUNDER = take(SMALL, turn(new Start.Fresh(), false, List.of(), 100));

    private static Turn<Algorithm> turn(Start start, boolean mutates, List<Experience> memory, long updates) {
        Budget budget = Budget.ofEnvironmentSteps(10_000);
        return new Turn<>(Algorithm.TD3, PENDULUM, budget, SEED, start, mutates, memory, updates, 1, 250);
    }

    private static TurnTaken take(NetworkShape shape, Turn<Algorithm> turn) {
        Td3Settings settings =
                Td3Settings.defaults().change().networks(shape).batchSize(16).done();
        return new Td3Trainer(settings).take(turn, Observer.NONE);
    }

    private static Checkpoint end(TurnTaken taken) {
        return taken.evaluation().checkpoint().orElseThrow();
    }

    private static Start afterFounder() {
        return new Start.From(end(FOUNDER));
    }

    @Test
    void everyEnvironmentStepIsCountedOnceAndRemembered() {
        assertEquals(2 * EPISODE, FOUNDER.evaluation().environmentSteps());
        assertEquals(2 * EPISODE, FOUNDER.experience().size());
        assertEquals(LAYOUT.width(), FOUNDER.experience().width());
        assertEquals(2 * EPISODE, end(FOUNDER).environmentSteps());

        TurnTaken next = take(SMALL, turn(afterFounder(), false, List.of(FOUNDER.experience()), 20));
        assertEquals(2 * EPISODE, next.evaluation().environmentSteps());
        assertEquals(4 * EPISODE, end(next).environmentSteps());
    }

    @Test
    void theScoreIsTheMeanReturnOfTheExperience() {
        double sum = 0;
        float[] row = new float[LAYOUT.width()];
        for (int i = 0; i < FOUNDER.experience().size(); i++) {
            FOUNDER.experience().recall(i, row);
            sum += row[LAYOUT.reward()];
        }
        Outcome.Scored scored =
                assertInstanceOf(Outcome.Scored.class, FOUNDER.evaluation().outcome());
        assertEquals(sum / 2, scored.score(), 1e-9 * Math.abs(sum));
    }

    @Test
    void equalTurnsAreEqualToTheBit() {
        Turn<Algorithm> turn = turn(afterFounder(), true, List.of(FOUNDER.experience()), 30);
        assertEquals(take(SMALL, turn), take(SMALL, turn));
    }

    @Test
    void experienceComesBackFromItsCheckpoint() {
        assertEquals(FOUNDER.experience(), Experience.of(FOUNDER.experience().toCheckpoint()));
    }

    @Test
    void growthCopiesTheOldBlockAndOnlyAdds() {
        NetworkShape wider = new NetworkShape(List.of(32, 48), Activation.TANH, true);
        Variables before = MemberNetworks.read(end(FOUNDER), LAYOUT).variables();
        Variables after = MemberNetworks.read(end(take(wider, turn(afterFounder(), false, List.of(), 0))), LAYOUT)
                .variables();
        for (String network : List.of("online.actor", "online.critic-1", "online.critic-2")) {
            float[] old = before.values(network + ".0.weight");
            float[] grown = after.values(network + ".0.weight");
            assertEquals(2 * old.length, grown.length);
            for (int i = 0; i < old.length; i++) {
                assertEquals(old[i], grown[i / 16 * 32 + i % 16]);
            }
            assertEquals(32 * 48, after.values(network + ".1.weight").length);
        }
        assertNotEquals(after.values("online.critic-1.1.weight")[0], after.values("online.critic-2.1.weight")[0]);
    }

    @Test
    void onlyThePolicyIsMutated() {
        Variables before = MemberNetworks.read(end(FOUNDER), LAYOUT).variables();
        Variables after = MemberNetworks.read(end(take(SMALL, turn(afterFounder(), true, List.of(), 0))), LAYOUT)
                .variables();
        int changed = 0;
        for (String name : before.names()) {
            float[] old = before.values(name);
            float[] mutated = after.values(name);
            int different = 0;
            for (int i = 0; i < old.length; i++) {
                different += old[i] == mutated[i] ? 0 : 1;
            }
            assertTrue(different == 0 || name.startsWith("online.actor"), name);
            assertTrue(different <= Math.ceil(0.1 * old.length), different + " of " + name);
            changed += different;
        }
        assertTrue(changed > 0);
    }

    @Test
    void membersDoNotShrink() {
        NetworkShape smaller = new NetworkShape(List.of(8), Activation.RELU, true);
        TurnTaken refused = take(smaller, turn(afterFounder(), false, List.of(), 0));
        Outcome.Invalid invalid =
                assertInstanceOf(Outcome.Invalid.class, refused.evaluation().outcome());
        assertEquals(
                "networks of a member can grow from their hidden layers [16], found the wish" + " for [8]",
                invalid.reason());
        assertEquals(0, refused.experience().size());
    }
}
