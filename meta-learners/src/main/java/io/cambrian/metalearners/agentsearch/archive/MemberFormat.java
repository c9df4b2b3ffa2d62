package io.cambrian.metalearners.agentsearch.archive;

import io.cambrian.metalearners.json.StateJson;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Members as {@code {"number":…,"candidate":{…},"fingerprint":"…","origin":{…},"residence":{…},"proposer":{…},"standing":{…}}}.
 */
public final class MemberFormat<C extends Candidate> {

    private final CandidateFormat<C> candidates;

    public MemberFormat(CandidateFormat<C> candidates) {
        this.candidates = candidates;
    }

    /** The object of a member. */
    public ObjectNode write(Member<C> member) {
        ObjectNode object = StateJson.object();
        object.put("number", member.number());
        StateJson.putCandidate(object, member.candidate(), candidates);
        object.put("fingerprint", member.fingerprint());
        object.set("origin", write(member.origin()));
        object.set("residence", write(member.residence()));
        object.set("proposer", write(member.proposer()));
        object.set("standing", write(member.standing()));
        return object;
    }

    /**
     * The member of an object.
     *
     * @throws io.cambrian.metalearners.StateFormatException when a part is missing or of the wrong type
     */
    public Member<C> read(StateJson object) {
        C candidate = object.candidate(candidates);
        return new Member<>(
                object.count("number"),
                candidate,
                candidate.id(),
                object.text("fingerprint"),
                origin(object.object("origin")),
                residence(object.object("residence")),
                proposer(object.object("proposer")),
                standing(object.object("standing")));
    }

    private static ObjectNode write(Origin origin) {
        ObjectNode object = StateJson.object();
        object.put("proposal", origin.proposal());
        StateJson.putIntegers(object, "parents", origin.parents());
        object.put("operator", origin.operator());
        object.put("proposedBy", origin.proposedBy());
        return object;
    }

    private static Origin origin(StateJson object) {
        return new Origin(
                object.integer("proposal"),
                object.integers("parents"),
                object.text("operator"),
                object.count("proposedBy"));
    }

    private static ObjectNode write(Residence residence) {
        ObjectNode object = StateJson.object();
        StateJson.putIntegers(object, "islands", residence.islands());
        object.put("migrated", residence.migrated());
        return object;
    }

    private static Residence residence(StateJson object) {
        return new Residence(object.integers("islands"), object.flag("migrated"));
    }

    private static ObjectNode write(Proposer proposer) {
        ObjectNode object = StateJson.object();
        ArrayNode weights = object.putArray("weights");
        proposer.weights().forEach(weights::add);
        object.put("freshShare", proposer.freshShare());
        object.put("steepness", proposer.steepness());
        object.put("margin", proposer.margin());
        return object;
    }

    private static Proposer proposer(StateJson object) {
        return new Proposer(
                object.numbers("weights"),
                object.number("freshShare"),
                object.number("steepness"),
                object.number("margin"));
    }

    private static ObjectNode write(Standing standing) {
        ObjectNode object = StateJson.object();
        object.put("status", CandidateJson.name(standing.status()));
        object.put("problems", standing.problems());
        object.put("mean", standing.mean());
        object.put("end", standing.end());
        object.put("underWay", standing.underWay());
        object.put("failures", standing.failures());
        ArrayNode readings = object.putArray("readings");
        standing.readings()
                .forEach(reading ->
                        readings.addObject().put("name", reading.name()).put("value", reading.value()));
        object.put("signature", standing.signature());
        return object;
    }

    private static Standing standing(StateJson object) {
        return new Standing(
                object.constant("status", Standing.Status.values()),
                object.integer("problems"),
                object.number("mean"),
                object.integer("end"),
                object.flag("underWay"),
                object.count("failures"),
                object.elements("readings").stream()
                        .map(each -> new Reading(each.text("name"), each.number("value")))
                        .toList(),
                object.text("signature"));
    }
}
