package io.cambrian.schedules.discovery;

import io.cambrian.archive.record.BlobId;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Trial;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A learner between two tells: its state and the proposals that it has made but not been told about.
 *
 * @param state the learner's state
 * @param untold proposals in order
 * @param ends where what segments and turns have reached is stored, by the index of their proposals
 * @param experience where the table of what turns have lived through is stored, if there is one
 */
record LearnerSnapshot<C extends Candidate, S>(
        S state, List<Proposal<C>> untold, Map<Long, BlobId> ends, Optional<BlobId> experience) {

    private static final JsonMapper JSON = new JsonMapper();

    LearnerSnapshot {
        untold = List.copyOf(untold);
        ends = Map.copyOf(ends);
    }

    byte[] write(MetaLearner<C, S> learner, CandidateFormat<C> format) {
        ObjectNode root = JSON.createObjectNode();
        root.put("learner", learner.name());
        root.put("state", learner.stateFormat().write(state));
        ArrayNode proposals = root.putArray("untold");
        for (Proposal<C> proposal : untold) {
            ObjectNode node = proposals.addObject();
            node.put("index", proposal.index());
            node.put("candidate", format.write(proposal.candidate()));
            node.put("operator", proposal.operator());
            ArrayNode parents = node.putArray("parents");
            proposal.parents().forEach(parent -> parents.add(parent.hex()));
            if (!proposal.judgedAlone()) {
                write(proposal.trial(), node.putObject("trial"));
            }
            CourseJson.write(proposal.course(), node);
        }
        if (!ends.isEmpty()) {
            ObjectNode stored = root.putObject("ends");
            new TreeMap<>(ends).forEach((index, blob) -> stored.put(Long.toString(index), blob.hex()));
        }
        experience.ifPresent(table -> root.put("experience", table.hex()));
        return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    static <C extends Candidate, S> LearnerSnapshot<C, S> read(
            byte[] json, MetaLearner<C, S> learner, CandidateFormat<C> format) {
        JsonNode root = JSON.readTree(new String(json, StandardCharsets.UTF_8));
        List<Proposal<C>> untold = new ArrayList<>();
        for (JsonNode node : root.get("untold")) {
            List<CandidateId> parents = new ArrayList<>();
            node.get("parents").forEach(parent -> parents.add(new CandidateId(parent.asString())));
            long index = node.get("index").asLong();
            untold.add(new Proposal<>(
                    index,
                    format.read(node.get("candidate").asString()),
                    parents,
                    node.get("operator").asString(),
                    node.has("trial") ? trial(node.get("trial")) : Trial.own(index),
                    CourseJson.read(node)));
        }
        return new LearnerSnapshot<>(
                learner.stateFormat().read(root.get("state").asString()),
                untold,
                ends(root),
                root.has("experience")
                        ? Optional.of(new BlobId(root.get("experience").asString()))
                        : Optional.empty());
    }

    private static Map<Long, BlobId> ends(JsonNode root) {
        Map<Long, BlobId> ends = new HashMap<>();
        if (root.has("ends")) {
            root.get("ends")
                    .properties()
                    .forEach(entry -> ends.put(
                            Long.valueOf(entry.getKey()),
                            new BlobId(entry.getValue().asString())));
        }
        return ends;
    }

    private static void write(Trial trial, ObjectNode node) {
        node.put("seed-index", trial.seedIndex());
        trial.stage().ifPresent(stage -> node.put("stage", stage));
        node.put("lifetime", trial.lifetime());
    }

    private static Trial trial(JsonNode node) {
        return new Trial(
                node.get("seed-index").asLong(),
                node.has("stage") ? OptionalInt.of(node.get("stage").asInt()) : OptionalInt.empty(),
                node.get("lifetime").asDouble());
    }
}
