package io.cambrian.evaluators.problem.design;

import io.cambrian.evaluators.problem.design.worker.Abilities;
import io.cambrian.evaluators.problem.design.worker.Notes;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.NodeKind;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.Seed;
import java.util.EnumSet;
import java.util.Set;

/**
 * Workers without chance: an answer's handle is 100 and the number of answers given so far, of which the even ones are right; texts
 * are handles from 200 on.
 */
public final class EchoingWorkers implements Workers {

    private int given;

    /** Ten calls of them a problem. */
    public static DesignProblems problems() {
        Abilities abilities = new Abilities(EnumSet.complementOf(EnumSet.of(NodeKind.DEBATE)), Set.of("calculator"), 2);
        return new DesignProblems(EchoingWorkers::new, abilities, 10);
    }

    @Override
    public void begin(Seed problems, long problem) {
        given = 0;
    }

    @Override
    public int solve(Worker worker, Notes notes) {
        return 100 + given++;
    }

    @Override
    public boolean accepts(Worker verifier, int answer, Notes notes) {
        return answer % 2 == 0;
    }

    @Override
    public int choose(Worker classifier, int ways, Notes notes) {
        return ways - 1;
    }

    @Override
    public int judge(Worker judge, int[] answers, int count, Notes notes) {
        return answers[count - 1];
    }

    @Override
    public int plan(Worker planner, Notes notes) {
        return 200 + notes.size();
    }

    @Override
    public int split(Worker splitter, int parts, Notes notes) {
        return parts;
    }

    @Override
    public int merge(Worker splitter, int[] answers, int count, Notes notes) {
        return answers[0];
    }

    @Override
    public int use(String tool, Notes notes) {
        return 300;
    }

    @Override
    public int retrieve(int examples, Notes notes) {
        return 400;
    }

    @Override
    public void remember(int answer) {}

    @Override
    public float agreement(int answer) {
        return 0.5f;
    }

    @Override
    public float score(int answer) {
        return answer % 2 == 0 ? 1 : 0;
    }
}
