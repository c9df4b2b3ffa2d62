package io.cambrian.evaluators.problem.question;

import io.cambrian.evaluators.problem.ProblemSet;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.evaluators.problem.design.DesignProblems;
import io.cambrian.evaluators.problem.design.worker.Abilities;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.NodeKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A user's questions, which designs attempt with the models of an endpoint, several at once.
 *
 * @param bank the questions
 * @param respondents who answers; asked for when a design is first made ready, so that questions can be listed and checked
 *     without an endpoint
 * @param models how many models there are, at least 1
 * @param mostCalls on one question, at least 1
 * @param atOnce how many questions are worked on at once, at least 1
 */
public record QuestionProblems(
        QuestionBank bank, Supplier<Respondents> respondents, int models, int mostCalls, int atOnce)
        implements ProblemSet<AgentDesign> {

    private static final Set<NodeKind> SERVED =
            EnumSet.complementOf(EnumSet.of(NodeKind.USE_TOOL, NodeKind.RUN_EXAMPLES));

    /** @throws IllegalArgumentException if a number is below 1 */
    public QuestionProblems {
        if (models < 1 || mostCalls < 1 || atOnce < 1) {
            throw new IllegalArgumentException("questions need at least 1 model, 1 call and 1 at once, found " + models
                    + ", " + mostCalls + " and " + atOnce);
        }
    }

    @Override
    public Class<AgentDesign> type() {
        return AgentDesign.class;
    }

    @Override
    public Verdict check(AgentDesign design) {
        return abilities().check(design);
    }

    @Override
    public Solver prepare(AgentDesign design) {
        List<String> instructions = design.canonical().prompts();
        Respondents asked = respondents.get();
        DesignProblems problems =
                new DesignProblems(() -> new QuestionWorkers(bank, asked, instructions), abilities(), mostCalls);
        return new ConcurrentSolver(IntStream.range(0, atOnce)
                .mapToObj(i -> problems.prepare(design))
                .toList());
    }

    private Abilities abilities() {
        return new Abilities(SERVED, Set.of(), models);
    }
}
