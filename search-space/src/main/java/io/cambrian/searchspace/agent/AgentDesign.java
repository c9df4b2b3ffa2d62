package io.cambrian.searchspace.agent;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import java.util.List;

/**
 * A design with the texts of its prompts.
 *
 * @param root the outermost node
 * @param prompts instructions that workers are given where a node asks for them; {@link Worker#promptSlot} counts from 1. At most
 *     {@value #MOST_PROMPTS} of at most {@value #MOST_PROMPT_LENGTH} characters
 */
public record AgentDesign(Design root, List<String> prompts) implements Candidate {

    /** The kind of all agent designs. */
    public static final String KIND = "agent-design";

    public static final int MOST_PROMPTS = 16;
    public static final int MOST_PROMPT_LENGTH = 4000;

    /**
     * @throws IllegalArgumentException if there are more or longer prompts, one is blank, or a node asks for a prompt that is not there
     */
    public AgentDesign {
        prompts = List.copyOf(prompts);
        if (prompts.size() > MOST_PROMPTS) {
            throw new IllegalArgumentException(
                    "a design has at most " + MOST_PROMPTS + " prompts, found " + prompts.size());
        }
        for (String prompt : prompts) {
            if (prompt.isBlank() || prompt.length() > MOST_PROMPT_LENGTH) {
                throw new IllegalArgumentException("a prompt is a text of 1 to " + MOST_PROMPT_LENGTH
                        + " characters, found " + prompt.length() + " characters");
            }
        }
        for (Design node : DesignTree.preorder(root)) {
            requirePrompt(Node.of(node), prompts.size());
        }
    }

    private static void requirePrompt(Node node, int prompts) {
        node.worker().filter(worker -> worker.promptSlot() > prompts).ifPresent(worker -> {
            throw new IllegalArgumentException("a '" + node.kind().text() + "' asks for prompt " + worker.promptSlot()
                    + ", but the design has " + prompts);
        });
    }

    /** A design that needs no prompts. */
    public static AgentDesign of(Design root) {
        return new AgentDesign(root, List.of());
    }

    /** The form that is hashed and run: the same answers from the same draws, without what changes nothing. */
    public AgentDesign canonical() {
        return Canonicaliser.canonical(this);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CandidateId id() {
        return CandidateId.ofCanonical(DesignWriter.write(canonical()));
    }

    /** The design as one line for people. */
    @Override
    public String toString() {
        return DesignText.of(this);
    }
}
