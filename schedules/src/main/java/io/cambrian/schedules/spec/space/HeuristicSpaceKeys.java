package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.heuristic.domain.BanditVariable;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.JobShopVariable;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.heuristic.domain.TourVariable;
import io.cambrian.searchspace.heuristic.domain.Variable;
import java.util.List;
import java.util.Map;

/** The keys under {@code search-space} of heuristics; reading and writing are inverse. */
final class HeuristicSpaceKeys {

    private static final int USUAL_SIZE = 60;
    private static final int LEAST_SIZE = 3;

    private HeuristicSpaceKeys() {}

    static HeuristicSpaceSpec read(Section section) {
        Domain domain = Domain.byTitle(section.known("domain", Domain.PACKING.title(), Domain::byTitle));
        String form = section.choice(
                "form",
                HeuristicSpaceSpec.Terms.FORM,
                domain == Domain.PACKING
                        ? List.of(HeuristicSpaceSpec.Terms.FORM, HeuristicSpaceSpec.Linear.FORM)
                        : List.of(HeuristicSpaceSpec.Terms.FORM));
        if (form.equals(HeuristicSpaceSpec.Linear.FORM)) {
            return new HeuristicSpaceSpec.Linear(section.flag("counts", false));
        }
        List<String> usual = usual(domain).stream().map(Variable::title).toList();
        List<Variable> observes = section.known("observes", usual, title -> variable(domain, title)).stream()
                .map(title -> variable(domain, title))
                .toList();
        return new HeuristicSpaceSpec.Terms(domain, observes, section.integer("size", USUAL_SIZE, LEAST_SIZE));
    }

    static void write(HeuristicSpaceSpec.Terms spec, Map<String, Object> keys) {
        writeForm(spec, keys);
        keys.put("observes", spec.observes().stream().map(Variable::title).toList());
        keys.put("size", spec.size());
    }

    static void write(HeuristicSpaceSpec.Linear spec, Map<String, Object> keys) {
        writeForm(spec, keys);
        keys.put("counts", spec.counts());
    }

    private static void writeForm(HeuristicSpaceSpec spec, Map<String, Object> keys) {
        keys.put("domain", spec.domain().title());
        keys.put("form", spec.form());
    }

    /** What is known of a bin or an arm alone; elsewhere, all but the noise. */
    private static List<Variable> usual(Domain domain) {
        return switch (domain) {
            case PACKING -> PackingVariable.upTo(PackingVariable.Scope.DECISION);
            case BANDIT -> BanditVariable.index();
            case JOB_SHOP -> JobShopVariable.certain();
            case TOUR -> TourVariable.certain();
        };
    }

    private static Variable variable(Domain domain, String title) {
        return domain.variables().stream()
                .filter(variable -> variable.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a rule of the domain " + domain.title()
                        + " cannot observe '" + title + "'"
                        + NearestName.suggestion(
                                title,
                                domain.variables().stream().map(Variable::title).toList())));
    }
}
