package io.cambrian.searchspace.rule.lpg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.RulePart;
import io.cambrian.searchspace.rule.lpg.LpgTrajectory.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LpgPassTest {

    private static LpgRule rule(LifetimeInputs lifetime) {
        LpgSpace space = new LpgSpace(LpgShape.gru(8, lifetime));
        return (LpgRule) space.sample(new SearchSeed(7).generator());
    }

    private static LpgTrajectory experience(LifeStage stage) {
        return SyntheticTrajectory.of(3, 12, 8, stage);
    }

    @Test
    void aRuleOfZerosLeavesThePolicyAloneAndPredictsNothing() {
        LpgShape shape = LpgShape.gru(4, LifetimeInputs.NONE);
        List<LpgTarget> targets =
                new LpgPass(new LpgRule(shape, new float[shape.weights()])).over(experience(new LifeStage(0, 1)));
        for (LpgTarget target : targets) {
            assertEquals(0, target.direction());
            target.prediction().forEach(share -> assertEquals(0.125, share));
        }
    }

    /**
     * One unit, one step, worked out by hand: φ(y) = 0, x = (2, 0, 0.5, 0, 0), gates σ(0) = ½, c = tanh(0.25·2) and
     * h = ½·c, so π̂ = 3·h − 1.
     */
    @Test
    void oneStepOfOneUnitByHand() {
        LpgShape shape = new LpgShape(LpgShape.Cell.GRU, 1, 2, 1, LifetimeInputs.NONE);
        float[] weights = new float[shape.weights()];
        for (RulePart part : shape.parts()) {
            switch (part.name()) {
                case "cell.input" -> weights[part.from() + 2] = 0.25f;
                case "direction.weight" -> weights[part.from()] = 3;
                case "direction.bias" -> weights[part.from()] = -1;
                default -> {}
            }
        }
        List<Double> even = List.of(0.5, 0.5);
        LpgTrajectory one = new LpgTrajectory(List.of(new Step(2, false, 0.5, even)), even, new LifeStage(0, 1));
        double direction =
                new LpgPass(new LpgRule(shape, weights)).over(one).getFirst().direction();
        assertEquals(1.5 * Math.tanh(0.5) - 1, direction, 1e-15);
    }

    @Test
    void nothingFlowsBackAcrossAnEnd() {
        LpgTrajectory whole = experience(new LifeStage(0, 1));
        List<Step> steps = new ArrayList<>(whole.steps());
        Step last = steps.get(5);
        steps.set(5, new Step(last.reward(), true, last.chosen(), last.prediction()));
        LpgPass pass = new LpgPass(rule(LifetimeInputs.NONE));
        List<LpgTarget> before = pass.over(new LpgTrajectory(steps, whole.lastPrediction(), whole.stage()));
        Step changed = steps.get(6);
        steps.set(6, new Step(changed.reward() + 1, true, 0.01, whole.lastPrediction()));
        List<LpgTarget> after = pass.over(new LpgTrajectory(steps, whole.lastPrediction(), whole.stage()));
        assertEquals(before.subList(0, 6), after.subList(0, 6));
        assertNotEquals(before.get(6), after.get(6));
    }

    @Test
    void onlyRulesThatSeeTheAgeDependOnIt() {
        for (LifetimeInputs lifetime : LifetimeInputs.values()) {
            double variation = ScheduleProbe.of(rule(lifetime), 40).variation();
            if (lifetime == LifetimeInputs.NONE) {
                assertEquals(0, variation);
            } else {
                assertTrue(variation > 0.001, lifetime + " varies by " + variation);
            }
        }
    }

    @Test
    void predictionsOfAnotherLengthAreRefused() {
        LpgPass pass = new LpgPass(rule(LifetimeInputs.NONE));
        LpgTrajectory other = SyntheticTrajectory.of(3, 2, 5, new LifeStage(0, 1));
        String message = assertThrows(IllegalArgumentException.class, () -> pass.over(other))
                .getMessage();
        assertTrue(message.contains("8 categories, the trajectory has 5"), message);
    }
}
