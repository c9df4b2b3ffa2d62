package io.cambrian.evaluators.isolation;

import io.cambrian.evaluators.problem.design.CallsOfWorkers;
import io.cambrian.evaluators.problem.design.DesignProblems;
import io.cambrian.searchspace.random.Seed;

/** Measures a design in Java on the problems that designs of the search attempt too, with the same workers and as many calls. */
public final class JavaDesignTrial {

    private final Isolation isolation;
    private final CompiledDesign design;
    private final DesignProblems problems;

    public JavaDesignTrial(Isolation isolation, CompiledDesign design, DesignProblems problems) {
        this.isolation = isolation;
        this.design = design;
        this.problems = problems;
    }

    /** How some problems went. */
    public sealed interface Result {

        /**
         * All were answered, rightly or not.
         *
         * @param meanScore from 0 to 1
         * @param meanCalls on a problem
         */
        record Measured(double meanScore, double meanCalls) implements Result {}

        /**
         * One was not, so that nothing is measured.
         *
         * @param problem its number
         */
        record Void(long problem, Failure failure) implements Result {}
    }

    /**
     * Lets the design attempt the first problems of a seed's stream. It is told nothing about them: it sees what its workers reply.
     *
     * @param count how many problems, at least 1
     * @throws IsolationUnavailableException when no worker starts any more
     * @throws io.cambrian.evaluators.problem.NoAnswerException when a worker could not reply
     */
    public Result attempt(Seed seed, int count) {
        CallsOfWorkers calls = new CallsOfWorkers(problems);
        double scores = 0;
        long asked = 0;
        try (IsolatedDesign isolated = isolation.begin(design)) {
            for (int problem = 0; problem < count; problem++) {
                calls.begin(seed, problem);
                switch (isolated.answer("", calls)) {
                    case Ending.Answered answered -> {
                        if (!calls.given(answered.answer())) {
                            return new Result.Void(problem, invented(answered));
                        }
                        scores += calls.score(answered.answer());
                    }
                    case Failure failure -> {
                        return new Result.Void(problem, failure);
                    }
                }
                asked += calls.calls();
            }
        }
        return new Result.Measured(scores / count, (double) asked / count);
    }

    private static Failure invented(Ending.Answered answered) {
        return new Failure.Misasked("the design answered '" + answered.answer() + "', which no worker has said");
    }
}
