package io.cambrian.schedules.consultation;

import io.cambrian.evaluators.consultation.Consultant;
import io.cambrian.evaluators.endpoint.ModelConsultant;
import io.cambrian.evaluators.endpoint.ReplySchema;
import io.cambrian.evaluators.endpoint.service.Endpoint;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.endpoint.EndpointSpec;
import io.cambrian.schedules.spec.endpoint.OpenEndpoints;
import io.cambrian.searchspace.SearchSpace;
import java.util.Optional;

/** Who is asked for candidates. */
public final class Consultants {

    private Consultants() {}

    /** The language model of the run's endpoint, which is opened with the first question; nobody without an endpoint. */
    public static Consultant of(RunSpec spec, SearchSpace<?> space) {
        if (spec.endpoint().isEmpty() || !spec.metaLearner().consults()) {
            return Consultant.NOBODY;
        }
        EndpointSpec asked = spec.endpoint().get();
        Endpoint endpoint = asked.endpoint();
        ReplySchema schema = ProposalLanguage.of(space).schema();
        return (prompt, observer) -> new ModelConsultant(
                        OpenEndpoints.of(asked), endpoint.model(), endpoint.sampling(), Optional.of(schema))
                .ask(prompt, observer);
    }
}
