package io.cambrian.evaluators.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.ProblemSet;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleAndTourTasksTest {

    private static final TaskCatalogue CATALOGUE = TaskCatalogue.standard();
    private static final List<Task> TASKS = Stream.of(new JobShopTasks(), new TourTasks())
            .flatMap(family -> family.listed().stream())
            .toList();

    @Test
    void areFoundByTheirNames() {
        for (Task task : TASKS) {
            assertEquals(task, CATALOGUE.byName(task.name()));
        }
        assertTrue(TASKS.stream()
                .map(Task::name)
                .toList()
                .containsAll(List.of(
                        "JobShop-10x10-active",
                        "JobShop-10x10-non-delay",
                        "JobShop-ft06-active",
                        "Tour-50",
                        "Tour-100-2opt")));
    }

    /** Scales are means over far more problems, so that their own error is small beside that of 400; 5 of it is never seen. */
    @Test
    void scalesBeginAtARandomRule() {
        for (Task task : TASKS) {
            String rule = task.name().startsWith("Tour") ? "random-city" : "random-operation";
            float[] scores = scores(task, NamedHeuristics.byName(rule), 400);
            double mean = 0;
            double squares = 0;
            for (float score : scores) {
                mean += score / scores.length;
                squares += (double) score * score / scores.length;
            }
            double error = Math.sqrt((squares - mean * mean) / scores.length);
            assertEquals(task.scores().random(), mean, 5 * error, task.name());
        }
    }

    @Test
    void noRuleIsBeyondTheirEnd() {
        for (Task task : TASKS) {
            Domain domain = task.name().startsWith("Tour") ? Domain.TOUR : Domain.JOB_SHOP;
            NamedHeuristics.of(domain).forEach((name, rule) -> {
                for (float score : scores(task, rule, 4)) {
                    assertTrue(task.normalise(score) <= 1, () -> task.name() + " " + name);
                }
            });
        }
    }

    private static float[] scores(Task task, Heuristic rule, int problems) {
        ProblemSet<Heuristic> set = task.problems(Heuristic.class).orElseThrow();
        assertEquals(Verdict.accepted(), set.check(rule));
        return set.prepare(rule)
                .attempt(new RootSeed(3).selection(), 0, problems)
                .scores();
    }
}
