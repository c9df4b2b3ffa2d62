package io.cambrian.schedules.consultation;

import io.cambrian.evaluators.endpoint.ReplySchema;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.agent.AgentSpace;
import io.cambrian.searchspace.agent.DesignSchema;
import io.cambrian.searchspace.agent.NodeKind;
import java.util.Set;

/**
 * Which candidates may be proposed. Always data in a closed language, never code.
 *
 * @param words the language in words, one node a line
 * @param limits one sentence on the size of candidates
 * @param schema the form of a reply
 */
public record ProposalLanguage(String words, String limits, ReplySchema schema) {

    /**
     * The language of a space.
     *
     * @throws IllegalArgumentException when its candidates cannot be asked for in words
     */
    public static ProposalLanguage of(SearchSpace<?> space) {
        if (space instanceof AgentSpace designs) {
            return of(designs);
        }
        throw new IllegalArgumentException("'consulting' asks a language model for agent designs, but candidates of the"
                + " space '" + space.name() + "' are searched; leave it out, or search 'agent-design'");
    }

    private static ProposalLanguage of(AgentSpace designs) {
        Set<NodeKind> kinds = designs.vocabulary().nodes().keySet();
        String calls = designs.mostCalls().isPresent()
                ? " and make at most " + designs.mostCalls().getAsInt() + " calls on one problem"
                : "";
        return new ProposalLanguage(
                DesignSchema.inWords(kinds),
                "Designs are at most " + designs.mostDepth() + " nodes deep, have at most " + designs.mostNodes()
                        + " nodes" + calls + ".",
                new ReplySchema("proposal", DesignSchema.ofProposal(kinds)));
    }
}
