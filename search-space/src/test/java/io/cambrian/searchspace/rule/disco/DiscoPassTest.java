package io.cambrian.searchspace.rule.disco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.rule.disco.DiscoTrajectory.Last;
import io.cambrian.searchspace.rule.disco.DiscoTrajectory.Said;
import io.cambrian.searchspace.rule.disco.DiscoTrajectory.Step;
import io.cambrian.searchspace.rule.disco.DiscoTrajectory.Worth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoPassTest {

    private static final double ROUNDING = 1e-12;
    private static final DiscoShape SHAPE = DiscoShape.of(5, 4, 3);
    private static final DiscoPass PASS = new DiscoPass(rule(SHAPE));
    private static final DiscoLifetime LIFETIME = new DiscoLifetime(List.of(0.3, -0.2, 0.6), List.of(0.5, -0.4, 0.9));

    private static DiscoRule rule(DiscoShape shape) {
        return (DiscoRule) new DiscoSpace(shape).sample(new CounterRandom(8, 0));
    }

    private static List<Double> shares(CounterRandom random, int count) {
        List<Double> numbers =
                Stream.generate(() -> 0.1 + random.nextFloat()).limit(count).toList();
        double sum = numbers.stream().mapToDouble(Double::doubleValue).sum();
        return numbers.stream().map(number -> number / sum).toList();
    }

    private static Said said(CounterRandom random, int actions) {
        return new Said(
                shares(random, actions),
                shares(random, SHAPE.predictions()),
                Stream.generate(() -> shares(random, SHAPE.predictions()))
                        .limit(actions)
                        .toList());
    }

    private static DiscoTrajectory trajectory(long seed, int actions) {
        CounterRandom random = new CounterRandom(seed, 1);
        List<Step> steps = new ArrayList<>();
        for (int t = 0; t < 6; t++) {
            Worth worth = new Worth(
                    random.nextFloat(),
                    random.nextFloat(),
                    random.nextFloat(),
                    shares(random, actions),
                    shares(random, actions),
                    shares(random, actions));
            steps.add(new Step(
                    random.nextInt(actions),
                    shares(random, actions),
                    random.nextFloat() - 0.5,
                    t == 3,
                    said(random, actions),
                    said(random, actions),
                    worth));
        }
        return new DiscoTrajectory(steps, new Last(said(random, actions), said(random, actions), random.nextFloat()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void oneRuleServesAnyNumberOfActions(int actions) {
        DiscoPass.Advice advice = PASS.over(List.of(trajectory(1, actions), trajectory(2, actions)), LIFETIME);
        assertEquals(2, advice.targets().size());
        for (DiscoTarget target : advice.targets().getFirst()) {
            assertEquals(actions, target.policy().size());
            assertEquals(SHAPE.predictions(), target.state().size());
            assertEquals(SHAPE.predictions(), target.action().size());
        }
        assertNotEquals(LIFETIME, advice.lifetime());
    }

    /** Action a of the one is action a + 1 of the other. */
    @Test
    void exchangedActionsExchangeThePolicysTargetsAndNothingElse() {
        DiscoTrajectory original = trajectory(1, 3);
        DiscoPass.Advice advice = PASS.over(List.of(original), LIFETIME);
        DiscoPass.Advice turned = PASS.over(List.of(turned(original)), LIFETIME);
        for (int t = 0; t < 6; t++) {
            DiscoTarget target = advice.targets().getFirst().get(t);
            DiscoTarget ofTurned = turned.targets().getFirst().get(t);
            assertSame(turned(target.policy()), ofTurned.policy());
            assertSame(target.state(), ofTurned.state());
            assertSame(target.action(), ofTurned.action());
            assertTrue(Collections.max(target.policy()) - Collections.min(target.policy()) > 1e-3);
        }
        assertSame(advice.lifetime().hidden(), turned.lifetime().hidden());
    }

    private static DiscoTrajectory turned(DiscoTrajectory original) {
        return new DiscoTrajectory(
                original.steps().stream()
                        .map(step -> new Step(
                                (step.action() + 1) % 3,
                                turned(step.behaviour()),
                                step.reward(),
                                step.ends(),
                                turned(step.agent()),
                                turned(step.target()),
                                turned(step.worth())))
                        .toList(),
                new Last(
                        turned(original.last().agent()),
                        turned(original.last().target()),
                        original.last().value()));
    }

    private static Said turned(Said said) {
        return new Said(turned(said.policy()), said.state(), turned(said.actions()));
    }

    private static Worth turned(Worth worth) {
        return new Worth(
                worth.value(),
                worth.advantage(),
                worth.normalised(),
                turned(worth.ofActions()),
                turned(worth.advantages()),
                turned(worth.normalisedAdvantages()));
    }

    private static <T> List<T> turned(List<T> ofActions) {
        List<T> turned = new ArrayList<>(ofActions);
        Collections.rotate(turned, 1);
        return turned;
    }

    private static void assertSame(List<Double> expected, List<Double> found) {
        IntStream.range(0, expected.size()).forEach(i -> assertEquals(expected.get(i), found.get(i), ROUNDING));
    }

    /** Steps up to the end of the episode at the fourth know nothing of what follows, and steps before it do. */
    @Test
    void nothingComesBackOverTheEndOfAnEpisode() {
        DiscoTrajectory one = trajectory(1, 3);
        List<Step> mixed = new ArrayList<>(one.steps().subList(0, 4));
        mixed.addAll(trajectory(9, 3).steps().subList(4, 6));
        List<DiscoTarget> targets = PASS.over(List.of(one), LIFETIME).targets().getFirst();
        List<DiscoTarget> others = PASS.over(List.of(new DiscoTrajectory(mixed, one.last())), LIFETIME)
                .targets()
                .getFirst();
        assertEquals(targets.subList(0, 4), others.subList(0, 4));
        assertNotEquals(targets.get(4), others.get(4));
    }

    @Test
    void predictionsOfAnotherLengthAreRefused() {
        DiscoPass other = new DiscoPass(rule(DiscoShape.of(6, 4, 3)));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> other.over(List.of(trajectory(1, 3)), LIFETIME));
        assertTrue(refused.getMessage().contains("6"), refused.getMessage());
    }

    @Test
    void anUpdateWithoutExperienceOrWithAnotherRulesMemoryIsRefused() {
        assertRefused("at least 1 copy, found none", () -> PASS.over(List.of(), LIFETIME));
        assertRefused(
                "a life in 3 numbers, the lifetime has 2",
                () -> PASS.over(List.of(trajectory(1, 3)), DiscoLifetime.begun(DiscoShape.of(5, 4, 2))));
        assertRefused("found 1 and 2 numbers", () -> new DiscoLifetime(List.of(0.0), List.of(0.0, 0.0)));
    }

    private static void assertRefused(String part, Executable refused) {
        String message = assertThrows(IllegalArgumentException.class, refused).getMessage();
        assertTrue(message.contains(part), message);
    }
}
