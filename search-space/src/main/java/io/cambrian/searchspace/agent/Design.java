package io.cambrian.searchspace.agent;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to answer a problem with a bounded number of calls of workers. Every node maps the problem, and the notes that outer
 * nodes have made about it, to one answer. {@link NodeKind} has the bounds of all numbers; the constructors refuse numbers and counts of
 * members beyond them with an {@link IllegalArgumentException} that says which.
 *
 * <p>Votes are pluralities; on a tie the answer that was seen first wins. So the order of members counts, and no node is
 * commutative. When calls run out, a node answers with what it has so far.
 *
 * <p>Calls are those of workers that think: solving, verifying, choosing a way, planning, splitting and merging, judging. Tools,
 * examples and memory are free; each serves a design that has calls of its own, so every design is finite.
 *
 * <p>Source: the primitives of Hu, Lu and Clune, "Automated design of agentic systems", ICLR 2025, and of the works named below.
 */
public sealed interface Design {

    /** One call: an answer. */
    record Solve(Worker worker) implements Design {}

    /**
     * The plurality of several answers. Source: Wang et al., "Self-consistency improves chain of thought reasoning in language
     * models", ICLR 2023.
     *
     * @param samples answers asked for
     */
    record Vote(int samples, Design of) implements Design {

        public Vote {
            NodeKind.VOTE.require(samples);
        }
    }

    /**
     * The plurality of several answers of which each is verified once; an accepted one counts more.
     *
     * @param weight votes of an accepted answer; a refused one has 1
     */
    record WeightedVote(int samples, int weight, Design of, Worker verifier) implements Design {

        public WeightedVote {
            NodeKind.WEIGHTED_VOTE.require(samples, weight);
        }
    }

    /** Several answers, each verified once; the plurality of the accepted ones, or of all where none is accepted. */
    record Filter(int samples, Design of, Worker verifier) implements Design {

        public Filter {
            NodeKind.FILTER.require(samples);
        }
    }

    /**
     * Answers until one is accepted; after the last round one more, unverified. Every attempt sees the refused ones. Source:
     * Shinn et al., "Reflexion", NeurIPS 2023.
     *
     * @param rounds verifications at most
     */
    record Refine(int rounds, Design of, Worker verifier) implements Design {

        public Refine {
            NodeKind.REFINE.require(rounds);
        }
    }

    /**
     * A vote that ends early when the first answers all agree. Source: after Aggarwal et al., "Let's sample step by step", EMNLP
     * 2023.
     *
     * @param first answers that must agree
     * @param samples answers in all where they do not
     */
    record EarlyStop(int first, int samples, Design of) implements Design {

        public EarlyStop {
            NodeKind.EARLY_STOP.require(first, samples);
            if (first >= samples) {
                throw new IllegalArgumentException("'first' is less than 'samples', found " + first + " of " + samples);
            }
        }
    }

    /** The plurality of one answer of each member. */
    record Panel(List<Design> members) implements Design {

        public Panel {
            members = NodeKind.PANEL.requireMembers(members);
        }
    }

    /**
     * Several answers of the first member; if they do not all agree, several of the next as well, and so on. Where no member is
     * unanimous, all answers are counted, each with the share that its member's most frequent answer has. Source: Chen et al.,
     * "ModelSwitch", 2025 (arXiv 2504.00762).
     *
     * @param samples answers of each member
     */
    record Cascade(int samples, List<Design> members) implements Design {

        public Cascade {
            NodeKind.CASCADE.require(samples);
            members = NodeKind.CASCADE.requireMembers(members);
        }
    }

    /**
     * Members answer, then answer again in the sight of all answers of the round before; at the end a judge chooses among the
     * last round's. Source: Du et al., "Improving factuality and reasoning in language models through multiagent debate", ICML
     * 2024.
     */
    record Debate(int rounds, List<Design> members, Worker judge) implements Design {

        public Debate {
            NodeKind.DEBATE.require(rounds);
            members = NodeKind.DEBATE.requireMembers(members);
        }
    }

    /** One call chooses the member that answers. */
    record Route(List<Design> members, Worker classifier) implements Design {

        public Route {
            members = NodeKind.ROUTE.requireMembers(members);
        }
    }

    /** The first member's answer if all its tries agree, else the other member's. */
    record Switch(int tries, Design first, Design otherwise) implements Design {

        public Switch {
            NodeKind.SWITCH.require(tries);
        }
    }

    /**
     * A plan, then an answer that sees it; in later turns a plan that also sees the answer so far. The last answer counts.
     * Sources: Xiong et al., "MPO", 2025 (arXiv 2503.02682), for one turn; Wan et al., "ReMA", 2025 (arXiv 2503.09501).
     */
    record Plan(int turns, Design of, Worker planner) implements Design {

        public Plan {
            NodeKind.PLAN.require(turns);
        }
    }

    /**
     * The problem is split, each part answered, and the answers merged.
     *
     * @param parts at most so many
     * @param splitter splits and merges, with a call each
     */
    record Decompose(int parts, Design of, Worker splitter) implements Design {

        public Decompose {
            NodeKind.DECOMPOSE.require(parts);
        }
    }

    /**
     * A tool is run on the problem; the member sees its result.
     *
     * @param tool its name, in kebab case
     */
    record UseTool(String tool, Design of) implements Design {

        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

        public UseTool {
            if (!NAME.matcher(tool).matches()) {
                throw new IllegalArgumentException(
                        "'tool' is a name in kebab case with up to 40 characters, found '" + tool + "'");
            }
        }
    }

    /**
     * Answers until one agrees with all worked examples of the problem; else the one that agrees with most of them. Every attempt
     * sees the ones that failed.
     */
    record RunExamples(int tries, Design of) implements Design {

        public RunExamples {
            NodeKind.RUN_EXAMPLES.require(tries);
        }
    }

    /** The member sees what is remembered about such problems. */
    record Retrieve(int examples, Design of) implements Design {

        public Retrieve {
            NodeKind.RETRIEVE.require(examples);
        }
    }

    /** The member's answer is verified and, if accepted, remembered. Source: Zhao et al., "SiriuS", 2025 (arXiv 2502.04780). */
    record Remember(Design of, Worker verifier) implements Design {}

    /**
     * A tree of answers below the problem itself. Each expansion takes the node with the highest upper confidence bound, lets the
     * next member answer in its sight, and values the new answer with one verification; the answer of the highest mean value
     * wins. Source: after Ye et al., "TOA", 2024 (arXiv 2412.17061).
     */
    record TreeSearch(int expansions, List<Design> members, Worker verifier) implements Design {

        public TreeSearch {
            NodeKind.TREE_SEARCH.require(expansions);
            members = NodeKind.TREE_SEARCH.requireMembers(members);
        }
    }

    /**
     * Members answer one after another, each in the sight of the answers of some earlier ones; the last answers for all. Source:
     * Qian et al., "Scaling large language model-based multi-agent collaboration" (MacNet), ICLR 2025.
     *
     * @param critic verifies every answer that passes along an edge, if any does
     */
    record Dag(List<Vertex> vertices, Optional<Worker> critic) implements Design {

        public Dag {
            vertices = NodeKind.DAG.requireMembers(vertices);
            for (int i = 0; i < vertices.size(); i++) {
                vertices.get(i).requireEarlier(i);
            }
        }
    }

    /** The member with at most so many calls. */
    record Budget(int calls, Design of) implements Design {

        public Budget {
            NodeKind.BUDGET.require(calls);
        }
    }
}
