package io.cambrian.evaluators.problem.bandit;

import io.cambrian.evaluators.problem.ProblemSet;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.Domain;
import java.util.List;

/**
 * Games with ten arms and a thousand pulls. With p* the greatest of the probabilities p and aₜ the arm of pull t,
 *
 * <pre>
 * regret = Σₜ (p* − p(aₜ))
 * score  = −regret, in pulls that pay, or −regret / regret of the best classical rule of the family
 * </pre>
 *
 * <p>Every game begins with one pull of each arm in turn, which counts. Arms, rewards and a rule's own chance of game i come from
 * the counter-based streams 3 i, 3 i + 1 and 3 i + 2 of the seed.
 *
 * @param families game i is of the family i mod their number; at least one
 * @param relative whether scores are ratios, so that families weigh alike
 */
public record BanditProblems(List<ArmFamily> families, boolean relative) implements ProblemSet<Heuristic> {

    static final int ARMS = 10;
    static final int HORIZON = 1_000;

    /** @throws IllegalArgumentException if there is no family */
    public BanditProblems {
        families = List.copyOf(families);
        if (families.isEmpty()) {
            throw new IllegalArgumentException("games are of at least one family, found none");
        }
    }

    @Override
    public Class<Heuristic> type() {
        return Heuristic.class;
    }

    @Override
    public Verdict check(Heuristic candidate) {
        return candidate.domain() == Domain.BANDIT
                ? Verdict.accepted()
                : Verdict.rejected("arms are pulled by rules of the domain bandit, found one of the domain "
                        + candidate.domain().title());
    }

    @Override
    public Solver prepare(Heuristic candidate) {
        return new BanditSolver(this, candidate);
    }

    ArmFamily family(long game) {
        return families.get((int) (game % families.size()));
    }
}
