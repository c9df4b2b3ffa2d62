package io.cambrian.searchspace.export.design;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The private members that methods of nodes share; each is written only if something uses it. */
enum AgentDesignPart {
    MEMBER("Member", """
            /** A part of the design. */
            private interface Member {
                String answer(List<String> seen);
            }
            """),
    VOTES("Votes", """
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
            """),
    ACCEPTS("accepts(", """
            /** One call: whether the answer seems right to a verifier; not if no call is left. */
            private boolean accepts(String verifier, String answer, List<String> seen) {
                return ask("verify " + answer, verifier, seen).equals("yes");
            }
            """),
    PROMISING("promising(", """
            /** The first node with the greatest mean + √(½ ln N / n), where n values count for it and N in all. */
            private static int promising(int[] counts, double[] sums, int size) {
                int best = 0;
                double greatest = Double.NEGATIVE_INFINITY;
                for (int node = 0; node < size; node++) {
                    double bound = counts[node] == 0
                            ? Double.POSITIVE_INFINITY
                            : sums[node] / counts[node] + Math.sqrt(0.5 * StrictMath.log(counts[0]) / counts[node]);
                    if (bound > greatest) {
                        greatest = bound;
                        best = node;
                    }
                }
                return best;
            }
            """),
    WITH("with(", """
            private static List<String> with(List<String> seen, String note) {
                List<String> more = new ArrayList<>(seen);
                more.add(note);
                return List.copyOf(more);
            }
            """);

    private final String use;
    private final String source;

    AgentDesignPart(String use, String source) {
        this.use = use;
        this.source = source;
    }

    /** The member's declaration. */
    String source() {
        return source;
    }

    /** The parts that occur in this source text, with those that they need themselves, which come after them here. */
    static List<AgentDesignPart> usedIn(String text) {
        Set<AgentDesignPart> used = EnumSet.noneOf(AgentDesignPart.class);
        StringBuilder all = new StringBuilder(text);
        for (AgentDesignPart part : values()) {
            if (all.indexOf(part.use) >= 0) {
                used.add(part);
                all.append(part.source);
            }
        }
        return List.copyOf(used);
    }
}
