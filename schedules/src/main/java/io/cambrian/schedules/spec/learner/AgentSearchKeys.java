package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.agentsearch.ArchiveSettings;
import io.cambrian.metalearners.agentsearch.Argmax;
import io.cambrian.metalearners.agentsearch.IslandSettings;
import io.cambrian.metalearners.agentsearch.NoveltySettings;
import io.cambrian.metalearners.agentsearch.Racing;
import io.cambrian.metalearners.agentsearch.Selection;
import io.cambrian.metalearners.agentsearch.archive.Feature;
import io.cambrian.metalearners.agentsearch.breeding.Parents;
import io.cambrian.metalearners.agentsearch.breeding.ProposerSettings;
import io.cambrian.metalearners.agentsearch.consultation.ConsultingSettings;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The keys under {@code meta-learner} of Meta Agent Search; reading and writing are inverse. */
final class AgentSearchKeys {

    private static final String RACING = "racing";
    private static final String ARGMAX = "argmax";
    private static final double ANY = Double.MAX_VALUE;

    private AgentSearchKeys() {}

    static AgentSearchSpec read(Section section, List<String> initial) {
        int candidates = section.integer("candidates", 100, 1);
        Parents parents = section.constant("parents", Parents.ARCHIVE, Parents.values());
        ProposerSettings proposer = proposer(section);
        boolean races =
                section.choice("selection", RACING, List.of(RACING, ARGMAX)).equals(RACING);
        Selection selection = races ? racing(section.section(RACING)) : new Argmax();
        NoveltySettings novelty = novelty(section.section("novelty"));
        IslandSettings islands = islands(section.section("islands"));
        List<Feature> cells = section.has("cells")
                ? section.sections("cells").stream()
                        .map(AgentSearchKeys::feature)
                        .toList()
                : List.of();
        Optional<ConsultingSettings> consulting =
                section.has("consulting") ? Optional.of(consulting(section.section("consulting"))) : Optional.empty();
        return section.made(() -> new AgentSearchSpec(
                new ArchiveSettings(candidates, parents, proposer, selection, novelty, islands, cells),
                consulting,
                initial));
    }

    static void write(AgentSearchSpec spec, Map<String, Object> keys) {
        ArchiveSettings settings = spec.settings();
        keys.put("candidates", settings.candidates());
        keys.put("parents", Words.of(settings.parents()));
        keys.put("fresh-share", settings.proposer().freshShare());
        keys.put("steepness", settings.proposer().steepness());
        keys.put("margin", settings.proposer().margin());
        keys.put("inherit", Words.of(settings.proposer().inheritance()));
        switch (settings.selection()) {
            case Argmax argmax -> keys.put("selection", ARGMAX);
            case Racing racing -> {
                keys.put("selection", RACING);
                keys.put(RACING, write(racing));
            }
        }
        keys.put("novelty", write(settings.novelty()));
        keys.put("islands", write(settings.islands()));
        if (!settings.cells().isEmpty()) {
            keys.put(
                    "cells",
                    settings.cells().stream().map(AgentSearchKeys::write).toList());
        }
        spec.consulting().ifPresent(consulting -> keys.put("consulting", write(consulting)));
    }

    private static ConsultingSettings consulting(Section section) {
        ConsultingSettings usual = ConsultingSettings.USUAL;
        try (section) {
            OptionalDouble share = section.numberOrNone("share", usual.share(), 0, 1);
            int top = section.integer("top", usual.top(), 1);
            int others = section.integer("others", usual.others(), 0);
            return section.made(() -> new ConsultingSettings(share, top, others));
        }
    }

    private static Map<String, Object> write(ConsultingSettings consulting) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("share", consulting.share().isPresent() ? consulting.share().getAsDouble() : Words.NONE);
        keys.put("top", consulting.top());
        keys.put("others", consulting.others());
        return keys;
    }

    private static ProposerSettings proposer(Section section) {
        ProposerSettings usual = ProposerSettings.USUAL;
        double freshShare = section.number("fresh-share", usual.freshShare(), 0, 1);
        double steepness = section.number("steepness", usual.steepness(), 0, ANY);
        double margin = section.number("margin", usual.margin(), -1, 1);
        var inheritance = section.constant("inherit", usual.inheritance(), ProposerSettings.Inheritance.values());
        return section.made(() -> new ProposerSettings(freshShare, steepness, margin, inheritance));
    }

    private static Racing racing(Section section) {
        Racing usual = Racing.usual(Long.MAX_VALUE);
        try (section) {
            long problems = section.longInteger("problems-per-candidate", usual.problemsPerCandidate(), 1);
            long first = section.longInteger("first", usual.first(), 1);
            long batch = section.longInteger("batch", usual.batch(), 1);
            int every = section.integer("every", usual.every(), 1);
            int batches = section.integer("batches", usual.batches(), 0);
            double exploration = section.number("exploration", usual.exploration(), 0, ANY);
            double finalExploration = section.number("final-exploration", usual.finalExploration(), 0, ANY);
            double deviation = section.positive("deviation", usual.deviation());
            long least = section.longInteger("least", usual.least(), 1);
            Racing.Chance chance = section.constant("chance", usual.chance(), Racing.Chance.values());
            int finalists = section.integer("finalists", usual.finalists(), 1);
            return section.made(() -> new Racing(
                    problems,
                    first,
                    batch,
                    every,
                    batches,
                    exploration,
                    finalExploration,
                    deviation,
                    least,
                    Long.MAX_VALUE,
                    chance,
                    finalists));
        }
    }

    private static Map<String, Object> write(Racing racing) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("problems-per-candidate", racing.problemsPerCandidate());
        keys.put("first", racing.first());
        keys.put("batch", racing.batch());
        keys.put("every", racing.every());
        keys.put("batches", racing.batches());
        keys.put("exploration", racing.exploration());
        keys.put("final-exploration", racing.finalExploration());
        keys.put("deviation", racing.deviation());
        keys.put("least", racing.least());
        keys.put("chance", Words.of(racing.chance()));
        keys.put("finalists", racing.finalists());
        return keys;
    }

    private static NoveltySettings novelty(Section section) {
        NoveltySettings usual = NoveltySettings.DUPLICATES;
        try (section) {
            int draws = section.integer("draws", usual.draws(), 2);
            boolean fingerprints = section.flag("fingerprints", usual.fingerprints());
            boolean signatures = section.flag("signatures", usual.signatures());
            int letThrough = section.integer("let-through", usual.letThrough(), 1);
            return new NoveltySettings(draws, fingerprints, signatures, letThrough);
        }
    }

    private static Map<String, Object> write(NoveltySettings novelty) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("draws", novelty.draws());
        keys.put("fingerprints", novelty.fingerprints());
        keys.put("signatures", novelty.signatures());
        keys.put("let-through", novelty.letThrough());
        return keys;
    }

    private static IslandSettings islands(Section section) {
        try (section) {
            int count = section.integer("count", 1, 1);
            IslandSettings usual = count == 1 ? IslandSettings.ONE : section.made(() -> IslandSettings.usual(count));
            int migrationEvery = section.integer("migration-every", usual.migrationEvery(), 0);
            int stagnation = section.integer("stagnation", usual.stagnation(), 0);
            return section.made(() -> new IslandSettings(count, migrationEvery, stagnation));
        }
    }

    private static Map<String, Object> write(IslandSettings islands) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("count", islands.count());
        keys.put("migration-every", islands.migrationEvery());
        keys.put("stagnation", islands.stagnation());
        return keys;
    }

    private static Feature feature(Section section) {
        try (section) {
            String reading = section.text("reading");
            var of = section.optionalText("share-of");
            double low = section.number("low", -ANY, ANY);
            double high = section.number("high", -ANY, ANY);
            int bins = section.integer("bins", 10, 1);
            return section.made(() -> new Feature(reading, of, low, high, bins));
        }
    }

    private static Map<String, Object> write(Feature feature) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("reading", feature.reading());
        feature.of().ifPresent(of -> keys.put("share-of", of));
        keys.put("low", feature.low());
        keys.put("high", feature.high());
        keys.put("bins", feature.bins());
        return keys;
    }
}
