package discovered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A design of an agent, exported by Cambrian: whom it asks, and what it makes of the answers.
 *
 * <pre>
 * Retrieve 1 for Route(Filter 7 of expert-1 | Filter 7 of expert-2[temperature 0.8] | Filter 7 of expert-3)
 * </pre>
 *
 * <p>It makes at most 15 calls on a problem.
 *
 * <h2>Use</h2>
 *
 * <p>Implement {@link Calls} with workers of your own and ask for {@code answer}. What is requested is a word and
 * what it is about; A stands for an answer, N for a number:
 * <ul>
 * <li>{@code solve}: an answer
 * <li>{@code verify A}: {@code yes} or {@code no}
 * <li>{@code choose N}: which of so many ways suits the problem, from 0
 * <li>{@code judge A A …} and {@code merge A A …}: the best of some answers; the answer that follows from those
 *     to the parts
 * <li>{@code plan}: a text
 * <li>{@code split N}: into how many parts, at most so many, the problem is split
 * <li>{@code use TOOL} and {@code retrieve N}: a text, of a tool or about N such problems; no call
 * <li>{@code remember A}: keeps an accepted answer; no call
 * <li>{@code examples A}: the share of the worked examples that the answer agrees with, from 0 to 1; no call
 * </ul>
 * Answers and texts are what your workers say, or names for it without spaces; votes compare them by equality.
 * A worker is a role, and what differs from the usual settings: {@code expert-1 prompt 2 temperature 0.8 model 1}.
 * It sees the problem and notes such as {@code refused A}, {@code plan T} or {@code part 0}.
 *
 * <h2>Lineage</h2>
 *
 * <p>Candidate 1c149fd0b0843684fcae54cddc15619a.
 * <ol>
 * <li>fresh b89696fcf4  Route(expert-1 | expert-2 | expert-3)
 * <li>wrap 60b2193f38  Filter 7 of Route(expert-1 | expert-2 | expert-3)
 * <li>subtree 0659b9dc29  Filter 7 of Route(expert-1 | Graph with critic(0: expert-3[temperature 0.1], 1: expert-1 ← 0) | expert-3)
 * <li>crossover aa9a52f614  Filter 7 of Route(expert-1 | Graph with critic(0: expert-3[temperature 0.1], 1: expert-2[temperature 0.8] ← 0) | expert-3)
 * <li>crossover 0b297afdc8  Filter 7 of Route(expert-1 | expert-3[temperature 0.8] | expert-3)
 * <li>crossover e27623e1b2  Filter 7 of Route(expert-1 | expert-2[temperature 0.8] | expert-3)
 * <li>wrap 1584016f15  Retrieve 1 for Filter 7 of Route(expert-1 | expert-2[temperature 0.8] | expert-3)
 * <li>exchange 1c149fd0b0  Retrieve 1 for Route(Filter 7 of expert-1 | Filter 7 of expert-2[temperature 0.8] | Filter 7 of expert-3)
 * </ol>
 *
 * <h2>Scores</h2>
 *
 * <p>Means with 95 % intervals. Only report seeds were never used to choose anything.
 * <ul>
 * <li>Sim3F: 0.9117 [0.8861, 0.9373], search seeds 6312159531958510338 1078985791583309189; 16384 environment
 *     steps
 * <li>Sim3F: 0.9088 [0.9058, 0.9119], selection seeds 4899824218531953821 1779454062893875557 6650037738588522149
 *     -906634287980060527; 16384 environment steps
 * <li>Sim3F: 0.9091 [0.9058, 0.9125], report seeds 969375182065707299 3888811678341917777 6987631819405867831
 *     7188525792954781735 6370900212465932225; 16384 environment steps
 * <li>Sim3F-trap: 0.8755 [0.8720, 0.8789], report seeds 3355090267284203736 -5257296563032979162
 *     -1055347257528615215 -5984085370416692846 -7964433937839012901; 16384 environment steps
 * <li>Sim3F-useless-verifier: 0.7915 [0.7843, 0.7986], report seeds -1111644822717830252 -1768645538234089333
 *     -147793008639981413 -3584124198684255011 4378911412304420132; 16384 environment steps
 * <li>Sim3F-router-at-chance: 0.7894 [0.7846, 0.7942], report seeds 83377057700570805 2728040339981866710
 *     4849553774402156005 623218023078359689 -414710965119515900; 16384 environment steps
 * <li>Sim3F-shifted: 0.8745 [0.8703, 0.8787], report seeds -4921514857377634306 6649156405657205676
 *     -260750329299571756 -480277680545642951 7680962615590011355; 16384 environment steps
 * </ul>
 *
 * <h2>How to measure it again</h2>
 *
 * <pre>
 * ./cambrian evaluate 1c149fd0b0 --run r-20261123-150911-1638 --archive archA
 * </pre>
 */
public final class AgentDesign1C149F {

    /** What a design can do while it answers one problem. */
    public interface Calls {
        /** Asks a worker, who sees these notes besides the problem; empty when no call is left for it. */
        String ask(String request, String worker, List<String> seen);

        /** How many calls are left. */
        int left();
    }

    private final Calls calls;

    private AgentDesign1C149F(Calls calls) {
        this.calls = calls;
    }

    /**
     * The answer to a problem; empty if there was no call to get one.
     *
     * @param problem what is asked; the design leaves it to its workers
     */
    public static String answer(String problem, Calls calls) {
        return new AgentDesign1C149F(calls).answer();
    }

    private String answer() {
        return retrieve1(List.of());
    }

    private String retrieve1(List<String> seen) {
        return route2(with(seen, "memory " + calls.ask("retrieve 1", "generic", seen)));
    }

    private String route2(List<String> seen) {
        Member[] members = {
            this::filter3,
            this::filter4,
            this::filter5
        };
        String way = ask("choose " + members.length, "generic", seen);
        return way.isEmpty() ? "" : members[Integer.parseInt(way)].answer(seen);
    }

    private String filter3(List<String> seen) {
        Votes accepted = new Votes();
        Votes all = new Votes();
        for (int i = 0; i < 7; i++) {
            String answer = ask("solve", "expert-1", seen);
            if (answer.isEmpty()) {
                break;
            }
            all.add(answer, 1);
            if (accepts("generic", answer, seen)) {
                accepted.add(answer, 1);
            }
        }
        return accepted.distinct() == 0 ? all.winner() : accepted.winner();
    }

    private String filter4(List<String> seen) {
        Votes accepted = new Votes();
        Votes all = new Votes();
        for (int i = 0; i < 7; i++) {
            String answer = ask("solve", "expert-2 temperature 0.8", seen);
            if (answer.isEmpty()) {
                break;
            }
            all.add(answer, 1);
            if (accepts("generic", answer, seen)) {
                accepted.add(answer, 1);
            }
        }
        return accepted.distinct() == 0 ? all.winner() : accepted.winner();
    }

    private String filter5(List<String> seen) {
        Votes accepted = new Votes();
        Votes all = new Votes();
        for (int i = 0; i < 7; i++) {
            String answer = ask("solve", "expert-3", seen);
            if (answer.isEmpty()) {
                break;
            }
            all.add(answer, 1);
            if (accepts("generic", answer, seen)) {
                accepted.add(answer, 1);
            }
        }
        return accepted.distinct() == 0 ? all.winner() : accepted.winner();
    }

    /** A request that costs a call; empty if none is left. */
    private String ask(String request, String worker, List<String> seen) {
        return left() > 0 ? calls.ask(request, worker, seen) : "";
    }

    private int left() {
        return calls.left();
    }

    /** A part of the design. */
    private interface Member {
        String answer(List<String> seen);
    }

    /** A count of votes. The winner has the most; on a tie, the one that was seen first. */
    private static final class Votes {
        private final Map<String, Double> votes = new LinkedHashMap<>();

        void add(String answer, double weight) {
            votes.merge(answer, weight, Double::sum);
        }

        int distinct() {
            return votes.size();
        }

        double most() {
            return votes.isEmpty() ? 0 : votes.get(winner());
        }

        String winner() {
            String winner = "";
            double most = Double.NEGATIVE_INFINITY;
            for (Map.Entry<String, Double> entry : votes.entrySet()) {
                if (entry.getValue() > most) {
                    winner = entry.getKey();
                    most = entry.getValue();
                }
            }
            return winner;
        }
    }

    /** One call: whether the answer seems right to a verifier; not if no call is left. */
    private boolean accepts(String verifier, String answer, List<String> seen) {
        return ask("verify " + answer, verifier, seen).equals("yes");
    }

    private static List<String> with(List<String> seen, String note) {
        List<String> more = new ArrayList<>(seen);
        more.add(note);
        return List.copyOf(more);
    }
}
