package io.cambrian.searchspace.agent;

import io.cambrian.searchspace.CandidateFormat;

/** How agent designs are written and read: one line of JSON, as {@code {"kind":"agent-design","version":1,"design":{…}}}. */
public final class AgentDesignFormat implements CandidateFormat<AgentDesign> {

    @Override
    public String write(AgentDesign design) {
        return DesignWriter.write(design);
    }

    @Override
    public String writeCanonical(AgentDesign design) {
        return DesignWriter.write(design.canonical());
    }

    @Override
    public AgentDesign read(String json) {
        return DesignReader.read(json);
    }

    /** The design as one line for people, such as {@code Refine 2 of Filter 7 of generic}. */
    @Override
    public String formula(AgentDesign design) {
        return DesignText.of(design);
    }
}
