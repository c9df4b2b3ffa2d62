package io.cambrian.schedules.consultation;

import io.cambrian.evaluators.endpoint.service.ChatClient;
import io.cambrian.evaluators.endpoint.service.Spending;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.endpoint.EndpointSpec;
import io.cambrian.schedules.spec.endpoint.OpenEndpoints;
import java.util.Optional;

/** What has come of asking a run's endpoint, for people. */
public final class AskedEndpoint {

    private AskedEndpoint() {}

    /** One or two sentences since the start of this process; nothing if nobody was asked. */
    public static Optional<String> summary(RunSpec spec) {
        return spec.endpoint()
                .flatMap(endpoint -> OpenEndpoints.ifAsked(endpoint)
                        .filter(client -> !client.counts().all().isEmpty())
                        .map(client -> summary(endpoint, client)));
    }

    private static String summary(EndpointSpec endpoint, ChatClient client) {
        Spending spending = client.spending();
        String replies = "Asked " + endpoint.endpoint().model() + ": " + client.counts() + "; ";
        String paid = spending.calls() == 0 ? "nothing was sent over a network." : spending + ".";
        return replies
                + paid
                + spending.stopReason()
                        .map(reason -> " Stopped asking: " + reason + ".")
                        .orElse("");
    }
}
